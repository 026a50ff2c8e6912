// Is this kind of cost paid under a program that the user wrote? The form answers by cost category, and by the rule for
// own staff. What the user wrote is never called sourced: the answer has the confidence `uncertain`.

import type { CostedLine } from '../document/run-result';
import { costCategories } from '../plan/plan-line';
import { upgradeExcessCode } from '../plan/upgrade-lines';
import type { CostAnswer } from './cost-answer';
import type { LineClaim } from './line-claim';
import type { OwnProgram } from './own-program';
import type { Program } from './program';

/** Not counted when the program has no form. */
export function ownCostAnswer(line: CostedLine, program: Program, claim: LineClaim | undefined): CostAnswer {
  const { own } = program;
  const answer = (counts: boolean, reason: string): CostAnswer => ({
    counts,
    conditional: false,
    reason,
    clause: program.citation ?? program.name,
    confidence: 'uncertain',
  });
  const label = costCategories.find(({ id }) => id === line.category)?.label ?? line.category;
  if (own === undefined || !own.costCategories.includes(line.category)) {
    return answer(false, `the text as written does not pay for: ${label}`);
  }
  if (line.eligibilityCode === upgradeExcessCode && !own.paysUpgrades) {
    return answer(false, 'the text as written does not pay for what is above a comparable replacement');
  }
  const labor = laborReason(own, claim);
  return labor === null ? answer(true, `the text as written pays for: ${label}`) : answer(false, labor);
}

/** Why own staff on the line is not paid; null where it is, or where none works on it. */
function laborReason(own: OwnProgram, claim: LineClaim | undefined): string | null {
  if (!claim?.internalLabor || own.internalLabor === 'all') return null;
  if (own.internalLabor === 'none') return 'the text as written does not pay own staff';
  return claim.internalLabor === 'dedicated'
    ? null
    : 'the text as written pays only own staff who work on the replacement alone';
}
