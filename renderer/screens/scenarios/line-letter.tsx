interface DotProps {
  readonly cx?: number;
  readonly cy?: number;
  readonly index?: number;
}

/** Draws the letter of a line once, beside the line, so that it can be told apart without color. */
export function curveEnd(letter: string, points: number, share: number) {
  const place = Math.floor((points - 1) * share);
  return ({ cx, cy, index }: DotProps) =>
    index === place && cx !== undefined && cy !== undefined ? (
      <g key={letter}>
        <circle cx={cx} cy={cy} r={8} fill="var(--co-surface)" stroke="var(--co-chart-ink)" />
        <text
          x={cx}
          y={cy}
          dy={4}
          textAnchor="middle"
          fontSize={11}
          fontWeight={600}
          fill="var(--co-chart-ink)"
        >
          {letter}
        </text>
      </g>
    ) : (
      <g key={`${letter}-${index}`} />
    );
}
