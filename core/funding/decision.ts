import type { CostedLine } from '../document/run-result';
import { allocate } from '../money/allocate';
import { type Cents, cents } from '../money/cents';
import type { CostAnswer } from './cost-answer';
import { clauseOf } from './cost-rule';
import type { EligibilityDecision, NotCounted } from './funding';
import type { Program } from './program';

export type Refusal = Pick<EligibilityDecision, 'reason' | 'clause' | 'confidence'> &
  Pick<NotCounted, 'cause'>;

/** Nothing of the line counts. */
export function refused(
  line: CostedLine,
  { cause, reason, clause, confidence }: Refusal,
): EligibilityDecision {
  return {
    lineId: line.lineId,
    eligible: false,
    cents: line.pointCents,
    eligibleCents: cents(0),
    notCounted: [{ cents: line.pointCents, cause, reason, clause }],
    reason,
    clause,
    confidence,
    conditional: false,
  };
}

/** The whole line counts. */
export function counted(line: CostedLine, cost: CostAnswer, reason: string): EligibilityDecision {
  return {
    lineId: line.lineId,
    eligible: true,
    cents: line.pointCents,
    eligibleCents: line.pointCents,
    notCounted: [],
    reason,
    clause: cost.clause,
    confidence: cost.confidence,
    conditional: cost.conditional,
  };
}

/** Exact split of an amount by whole weights; all to the first part when every weight is zero. */
export function split(amount: Cents, weights: readonly number[]): Cents[] {
  if (weights.every((weight) => weight === 0))
    return weights.map((_, index) => (index === 0 ? amount : cents(0)));
  return allocate(
    amount,
    weights.map((weight, index) => ({ key: String(index), weight: cents(Math.round(weight)) })),
  );
}

/** A cost before the first day that the program pays for (2018-04-17 in 47 CFR 1.50004); null when it is not. */
export function tooEarly(line: CostedLine, program: Program): Refusal | null {
  const from = program.costIncurredOnOrAfter;
  if (from === null || line.spendDate >= from) return null;
  const clause = clauseOf(program, `cost_before_${from.replaceAll('-', '_')}`);
  const reason = `spent on ${line.spendDate}, before ${from}`;
  return { cause: 'spent-too-early', reason, clause, confidence: program.confidence };
}
