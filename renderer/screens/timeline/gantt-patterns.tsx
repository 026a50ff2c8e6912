/** Fills that stay apart in gray. The names are the document's own: one set on the page is enough. */
export function GanttPatterns() {
  return (
    <defs>
      <pattern
        id="gantt-waiting"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="5" height="5" fill="var(--co-hover)" />
        <line y2="5" stroke="var(--co-chart-2)" strokeWidth="3" />
      </pattern>
      <pattern id="gantt-removing" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--co-chart-3)" />
        <circle cx="2" cy="2" r="0.9" fill="#1a1f21" fillOpacity="0.55" />
      </pattern>
      <pattern
        id="gantt-closed"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect width="7" height="7" fill="var(--co-hover)" />
        <line y2="7" stroke="var(--co-chart-ink)" strokeOpacity="0.6" />
      </pattern>
    </defs>
  );
}
