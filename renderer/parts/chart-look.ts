// How every chart looks beside its data: colors come from the theme, so that light and dark both read.

/** Text of an axis. */
export const ink = { fontSize: 12, fill: 'var(--co-chart-ink)' };

/** Box of the tip under the pointer. */
export const tipStyle = {
  background: 'var(--co-surface)',
  border: '1px solid var(--mantine-color-default-border)',
  borderRadius: 6,
  fontSize: 12,
};

/** A tick of an axis of shares: 0.25 as `25%`. */
export function shareTick(share: number): string {
  return `${Math.round(share * 100)}%`;
}
