import type { Fraction } from '../../../core/fraction';
import type { DeadlineCase, DeadlineOutcome } from '../../../core/schedule/timeline';
import { formatShare } from '../../format/count';

/** A deadline as soon as it is known, which is before the schedule was simulated. */
export interface ShownDeadline extends DeadlineCase {
  /** null while it is not known. */
  readonly pMet: Fraction | null;
}

/** @param outcomes null while the simulation of this schedule runs */
export function shownDeadlines(
  cases: readonly DeadlineCase[],
  outcomes: readonly DeadlineOutcome[] | null,
): ShownDeadline[] {
  const chances = new Map(outcomes?.map(({ id, pMet }) => [id, pMet]));
  return cases.map((deadline) => ({ ...deadline, pMet: chances.get(deadline.id) ?? null }));
}

export const notYet = '…';

export function chanceOf({ pMet }: ShownDeadline): string {
  return pMet === null ? notYet : formatShare(pMet);
}
