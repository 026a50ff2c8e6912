import type { EligibilityDecision } from '../../../core/funding/funding';
import { addCents, type Cents, zeroCents } from '../../../core/money/cents';

export interface ReasonGroup {
  readonly kind: 'eligible' | 'conditional' | 'not eligible';
  readonly reason: string;
  readonly clause: string;
  readonly cents: Cents;
  readonly lineIds: readonly string[];
}

/**
 * Lines by the reason that decided them, each with the part of the money it decided. A line that counts in part
 * stands under its reason and under the reason of what does not count, so the sums add up to the whole estimate.
 */
export function reasonGroups(decisions: readonly EligibilityDecision[]): readonly ReasonGroup[] {
  const groups = new Map<string, ReasonGroup>();
  const add = (part: Omit<ReasonGroup, 'lineIds'>, lineId: string): void => {
    const key = `${part.kind} ${part.reason} ${part.clause}`;
    const before = groups.get(key) ?? { ...part, cents: zeroCents, lineIds: [] };
    groups.set(key, {
      ...before,
      cents: addCents(before.cents, part.cents),
      lineIds: [...before.lineIds, lineId],
    });
  };
  for (const decision of decisions) {
    const { lineId, reason, clause } = decision;
    if (decision.eligible) {
      const kind = decision.conditional ? 'conditional' : 'eligible';
      add({ kind, reason, clause, cents: decision.eligibleCents }, lineId);
    }
    for (const part of decision.notCounted) add({ kind: 'not eligible', ...part }, lineId);
    if (!decision.eligible && decision.notCounted.length === 0) {
      add({ kind: 'not eligible', reason, clause, cents: decision.cents }, lineId);
    }
  }
  return [...groups.values()].sort((a, b) => b.cents - a.cents);
}
