import classes from './gantt.module.css';

const entries = [
  { look: classes.prepare, label: 'Survey and engineering' },
  { look: classes.wait, label: 'Order and delivery' },
  { look: classes.work, label: 'Install and cut over' },
  { look: classes.remove, label: 'Remove and dispose' },
];

export function GanttLegend({ hasSeasons, isBySite }: { hasSeasons: boolean; isBySite: boolean }) {
  const shown =
    hasSeasons && isBySite
      ? [...entries, { look: classes.closed, label: 'Site cannot be reached' }]
      : entries;
  return (
    <div className={classes.legend}>
      {shown.map((entry) => (
        <span key={entry.label}>
          <svg className={classes.swatch} aria-hidden="true">
            <rect x="0.5" y="0.5" width="15" height="10" rx="2" className={entry.look} />
          </svg>
          {entry.label}
        </span>
      ))}
      {isBySite && (
        <span>
          <svg className={classes.swatch} aria-hidden="true">
            <path d="M0 5.5H13m0 -4v8" className={classes.whisker} />
          </svg>
          To the P80 finish
        </span>
      )}
      <span>
        <svg className={classes.swatch} aria-hidden="true">
          <line x1="8" x2="8" y2="11" className={classes.deadline} />
        </svg>
        Deadline, with the chance to meet it
      </span>
    </div>
  );
}
