// A ceiling on the price of one unit, by cost category, where a program states one in dollars. The cap is in the money of
// the day of payment, so it is not escalated. Where only a part of the line counts, the cap counts for that part of the units.

import type { CostedLine } from '../document/run-result';
import { cents, formatCents } from '../money/cents';
import { roundHalfUp } from '../money/round';
import type { EligibilityDecision } from './funding';
import type { Program } from './program';

export function withinUnitCap(
  line: CostedLine,
  program: Program,
  decision: EligibilityDecision,
): EligibilityDecision {
  const cap = program.own?.unitCaps.find(({ category }) => category === line.category);
  if (cap === undefined || decision.eligibleCents === 0 || line.pointCents === 0) return decision;
  const share = decision.eligibleCents / line.pointCents;
  const most = cents(roundHalfUp(share * line.quantity * cap.unitCents));
  if (decision.eligibleCents <= most) return decision;
  const reason = `above the ceiling of ${formatCents(cap.unitCents)} a unit`;
  const part = {
    cents: cents(decision.eligibleCents - most),
    reason,
    clause: program.citation ?? program.name,
  };
  return {
    ...decision,
    eligible: most > 0,
    eligibleCents: most,
    notCounted: [...decision.notCounted, part],
  };
}
