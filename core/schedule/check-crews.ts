import { type Problem, problem } from '../problem';
import { type CrewCounts, type SiteTask, trades } from './timeline';

/** What keeps the work from being scheduled at all: a trade with work and no crew. */
export function checkCrews(tasks: readonly SiteTask[], crews: CrewCounts): Problem[] {
  const missing = trades.filter(({ id }) => crews[id] < 1 && tasks.some(({ trade }) => trade === id));
  return missing.map(({ id, label }) =>
    problem(`There is work for the trade "${label}" but no crew`, 'Set at least one crew for it', {
      column: id,
      value: String(crews[id]),
    }),
  );
}
