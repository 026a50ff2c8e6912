// A ceiling on the price of one unit, by cost category, where a program states one in dollars. The cap is in the money of
// the day of payment, so it is not escalated. Where only a part of the line counts, the cap counts for that part of the units.
// An upgrade stands on two lines, the comparable replacement and what is above it: together they are one unit, so the
// part above has only what the comparable one leaves of the cap.

import type { CostedLine } from '../document/run-result';
import { cents, formatCents } from '../money/cents';
import { roundHalfUp } from '../money/round';
import type { EligibilityDecision, NotCounted } from './funding';
import type { Program } from './program';

interface CappedLine {
  readonly line: CostedLine;
  readonly program: Program;
  /** The line that this one is above of; null where it stands alone. */
  readonly comparable: CostedLine | null;
}

export function withinUnitCap(
  { line, program, comparable }: CappedLine,
  decision: EligibilityDecision,
): EligibilityDecision {
  const cap = program.own?.unitCaps.find(({ category }) => category === line.category);
  if (cap === undefined || decision.eligibleCents === 0 || line.pointCents === 0) return decision;
  const share = decision.eligibleCents / line.pointCents;
  const taken = comparable === null ? 0 : unitCentsOf(comparable);
  const most = cents(roundHalfUp(share * line.quantity * Math.max(0, cap.unitCents - taken)));
  if (decision.eligibleCents <= most) return decision;
  const above = `above the ceiling of ${formatCents(cap.unitCents)} a unit`;
  const part: NotCounted = {
    cents: cents(decision.eligibleCents - most),
    cause: 'above-unit-cap',
    reason: taken === 0 ? above : `with its comparable replacement ${above}`,
    clause: program.citation ?? program.name,
  };
  return {
    ...decision,
    eligible: most > 0,
    eligibleCents: most,
    notCounted: [...decision.notCounted, part],
  };
}

function unitCentsOf({ pointCents, quantity }: CostedLine): number {
  return quantity === 0 ? 0 : pointCents / quantity;
}
