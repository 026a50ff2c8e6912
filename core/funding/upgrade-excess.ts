// An upgrade beyond the comparable replacement (programs.json, upgrade_excess): the price above that of a comparable
// one is the provider's own cost, and the comparable price stands beside the upgrade price. The part that counts is cut in
// the ratio of the two unit prices, to the cent.

import type { CostedLine } from '../document/run-result';
import { cents, formatCents } from '../money/cents';
import { clauseOf } from './cost-rule';
import { split } from './decision';
import type { EligibilityDecision, NotCounted } from './funding';
import type { LineClaim } from './line-claim';
import type { Program } from './program';

interface ClaimedLine {
  readonly line: CostedLine;
  readonly program: Program;
  readonly claim: LineClaim | undefined;
}

export function withoutExcess(
  { line, program, claim }: ClaimedLine,
  decision: EligibilityDecision,
): EligibilityDecision {
  const comparable = claim?.comparableUnitCents ?? null;
  if (comparable === null || comparable >= line.likelyCents || decision.eligibleCents === 0) return decision;
  if (program.own?.paysUpgrades) return decision;
  const [counts = cents(0), excess = cents(0)] = split(decision.eligibleCents, [
    comparable,
    line.likelyCents - comparable,
  ]);
  const prices = `${formatCents(line.likelyCents)} a unit against ${formatCents(comparable)} for a comparable one`;
  const reason = `upgrade beyond the comparable replacement: ${prices}`;
  const clause = clauseOf(program, 'upgrade_excess');
  const part: NotCounted = { cents: excess, cause: 'above-comparable', reason, clause };
  return {
    ...decision,
    eligible: counts > 0,
    eligibleCents: counts,
    notCounted: [...decision.notCounted, part],
    reason: `${decision.reason}; comparable price ${formatCents(comparable)} a unit`,
  };
}
