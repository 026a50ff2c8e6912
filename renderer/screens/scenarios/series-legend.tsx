import classes from './scenarios.module.css';
import type { Series } from './series';

/** Letter, line and whole name of each scenario. */
export function SeriesLegend({ series }: { series: readonly Series[] }) {
  return (
    <ul className={classes.legend}>
      {series.map(({ letter, outcome, dash, color }) => (
        <li key={letter}>
          <svg width="34" height="10" aria-hidden>
            <line x1="0" y1="5" x2="34" y2="5" stroke={color} strokeWidth="2" strokeDasharray={dash} />
          </svg>
          <b>{letter}</b> {outcome.scenario.name}
        </li>
      ))}
    </ul>
  );
}
