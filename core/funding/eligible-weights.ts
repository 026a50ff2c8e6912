import type { CostedLine } from '../document/run-result';
import type { EligibilityDecision } from './funding';

/**
 * The share of each line that counts, 0 to 1, in the order of the lines: the weights of the estimate's subset. A line
 * without cost has weight 1 where it counts. Lines without a decision have weight 0.
 */
export function eligibleWeights(
  decisions: readonly EligibilityDecision[],
  lines: readonly CostedLine[],
): Float64Array {
  const byLine = new Map(decisions.map((decision) => [decision.lineId, decision]));
  return Float64Array.from(lines, (line) => weightOf(byLine.get(line.lineId)));
}

function weightOf(decision: EligibilityDecision | undefined): number {
  if (decision === undefined || !decision.eligible) return 0;
  return decision.cents === 0 ? 1 : decision.eligibleCents / decision.cents;
}
