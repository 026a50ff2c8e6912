// Which deadline a scenario is measured against: the one in force, or, where the scenario takes extensions as granted, the
// possible one that as many extensions lead to.

import { governingDeadline, possibleDeadlines } from '../schedule/deadlines';
import type { DeadlineCase } from '../schedule/timeline';

/** null where no deadline is known; fewer possible extensions than asked for give the last of them. */
export function deadlineOfScenario(
  cases: readonly DeadlineCase[],
  extensionsGranted: number,
): DeadlineCase | null {
  const governing = governingDeadline(cases);
  if (extensionsGranted === 0 || governing === null) return governing;
  const possible = possibleDeadlines(governing, cases);
  return possible[Math.min(extensionsGranted, possible.length) - 1] ?? governing;
}
