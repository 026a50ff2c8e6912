/** Two halves of a ring that change places: what goes out, what comes in. */
export function BrandMark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="6" fill="var(--mantine-primary-color-filled)" />
      <path
        d="M6.5 12a5.5 5.5 0 0 1 9.4-3.9"
        fill="none"
        stroke="var(--co-surface)"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path
        d="M16.6 5.2v3.4h-3.4"
        fill="none"
        stroke="var(--co-surface)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M17.5 12a5.5 5.5 0 0 1-9.4 3.9"
        fill="none"
        stroke="var(--co-surface)"
        strokeWidth="2"
        strokeLinecap="round"
        opacity="0.6"
      />
      <path
        d="M7.4 18.8v-3.4h3.4"
        fill="none"
        stroke="var(--co-surface)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        opacity="0.6"
      />
    </svg>
  );
}
