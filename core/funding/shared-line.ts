// Lines without a vendor: project management, legal work, a tower crew that serves several vendors' assets. No rule
// says how such a cost divides, so it counts in the proportion of the eligible cost of the lines that it serves, those
// of its own site where there are any, else those of all sites (planning assumption; the formula is in the reason).

import type { CostedLine } from '../document/run-result';
import { cents, formatCents } from '../money/cents';
import { upgradeExcessCode } from '../plan/upgrade-lines';
import { costAnswer, programClause } from './cost-rule';
import { counted, refused, split, tooEarly } from './decision';
import type { EligibilityDecision } from './funding';
import type { LineClaim } from './line-claim';
import type { Program } from './program';

export interface Proportion {
  readonly eligibleCents: number;
  readonly cents: number;
}

export interface Proportions {
  readonly bySite: ReadonlyMap<string, Proportion>;
  readonly all: Proportion;
}

const nothing: Proportion = { eligibleCents: 0, cents: 0 };

/** What counts, and the cost, of the lines with a vendor: by site and in all. An upgrade is no more work to share. */
export function proportionsOf(
  lines: readonly CostedLine[],
  own: ReadonlyMap<string, EligibilityDecision>,
): Proportions {
  const bySite = new Map<string, Proportion>();
  let all = nothing;
  for (const line of lines) {
    const decision = own.get(line.lineId);
    if (decision === undefined || line.eligibilityCode === upgradeExcessCode) continue;
    bySite.set(line.site, plus(bySite.get(line.site) ?? nothing, decision));
    all = plus(all, decision);
  }
  return { bySite, all };
}

function plus(sum: Proportion, decision: EligibilityDecision): Proportion {
  return { eligibleCents: sum.eligibleCents + decision.eligibleCents, cents: sum.cents + decision.cents };
}

export function decideSharedLine(
  line: CostedLine,
  program: Program,
  proportions: Proportions,
  claim?: LineClaim,
): EligibilityDecision {
  const cost = costAnswer(line, program, claim);
  if (!cost.counts) return refused(line, { ...cost, cause: 'kind-of-cost' });
  const early = tooEarly(line, program);
  if (early !== null) return refused(line, early);
  const ofSite = proportions.bySite.get(line.site);
  const { eligibleCents, cents: total } = ofSite ?? proportions.all;
  const place = ofSite === undefined ? 'all sites' : line.site;
  const ratio = `${formatCents(cents(eligibleCents))} of ${formatCents(cents(total))} counts at ${place}`;
  const reason = `shared cost, in proportion: ${ratio}`;
  const clause = programClause(program);
  const cause = 'shared-proportion';
  if (eligibleCents === 0) return refused(line, { cause, reason, clause, confidence: cost.confidence });
  const [eligible, rest] = split(line.pointCents, [eligibleCents, total - eligibleCents]);
  const notCounted =
    rest === undefined || rest === 0 ? [] : [{ cents: rest, cause, reason, clause } as const];
  return {
    ...counted(line, cost, `${reason}; ${cost.reason}`),
    eligibleCents: eligible ?? cents(0),
    notCounted,
  };
}
