/** Two arrows that pass each other: what goes out, what comes in. */
export function BrandMark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="6" fill="var(--mantine-primary-color-filled)" />
      <g fill="none" stroke="var(--co-surface)" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M6 9h11.5M14.3 5.8 17.5 9l-3.2 3.2" />
        <path d="M18 15H6.5M9.7 11.8 6.5 15l3.2 3.2" opacity="0.55" />
      </g>
    </svg>
  );
}
