// Is this kind of cost paid? The program's cost rules answer by eligibility code (47 CFR 1.50004 and the notices
// under it). A bill often has no cost rules yet; then removal, replacement and disposal of what it names count, marked
// as uncertain. A code without a rule, or one for which none was found, does not count.

import type { CostedLine } from '../document/run-result';
import { upgradeExcessCode } from '../plan/upgrade-lines';
import type { CostAnswer } from './cost-answer';
import { codeOfLabor, type LineClaim } from './line-claim';
import { ownCostAnswer } from './own-cost-answer';
import type { CostRule, Program } from './program';

export function costAnswer(line: CostedLine, program: Program, claim?: LineClaim): CostAnswer {
  if (program.own !== undefined) return ownCostAnswer(line, program, claim);
  if (program.costRules.length === 0) return withoutRules(line, program);
  const code = claim?.internalLabor ? codeOfLabor(claim.internalLabor) : line.eligibilityCode;
  const rule = program.costRules.find((candidate) => candidate.code === code);
  return rule === undefined ? unknownCode(code, program) : byRule(rule, program);
}

/** Citation of one rule, or the program's own where the rule has none. */
export function clauseOf(program: Program, code: string): string {
  const rule = program.costRules.find((candidate) => candidate.code === code);
  return rule === undefined ? programClause(program) : ruleClause(rule, program);
}

export function programClause(program: Program): string {
  return program.citation ?? program.name;
}

/** A rule that was read second-hand, or is remembered, is cited as the program's own with where it was read. */
function ruleClause(rule: CostRule, program: Program): string {
  const { source } = rule;
  if (source === null) return `${mainCitation(program)} (${rule.code})`;
  if (source.citation !== null) return `${source.citation} (${rule.code})`;
  return `${mainCitation(program)} (${rule.code}; source: ${source.document})`;
}

/** The first of several citations: `47 CFR 1.50004` of `47 CFR 1.50004; FCC 20-176`. */
function mainCitation(program: Program): string {
  return programClause(program).split(';')[0] ?? programClause(program);
}

function byRule(rule: CostRule, program: Program): CostAnswer {
  const condition = rule.condition.replace(/\.$/, '');
  const answer = { clause: ruleClause(rule, program), confidence: rule.confidence };
  if (rule.rule === 'eligible') return { ...answer, counts: true, conditional: false, reason: condition };
  if (rule.rule === 'conditional') {
    return { ...answer, counts: true, conditional: true, reason: `to be proved: ${condition}` };
  }
  return { ...answer, counts: false, conditional: false, reason: condition };
}

function unknownCode(code: string, program: Program): CostAnswer {
  return {
    counts: false,
    conditional: false,
    reason: `no rule for costs of the kind ${code} was found`,
    clause: programClause(program),
    confidence: 'uncertain',
  };
}

function withoutRules(line: CostedLine, program: Program): CostAnswer {
  if (line.eligibilityCode === upgradeExcessCode) {
    return {
      counts: false,
      conditional: false,
      reason: 'the part above a comparable replacement; the text does not say that it pays for upgrades',
      clause: programClause(program),
      confidence: 'uncertain',
    };
  }
  return {
    counts: true,
    conditional: true,
    reason: `the text has no rule for ${line.eligibilityCode}; ${line.phase} counts as a cost of the change`,
    clause: programClause(program),
    confidence: 'uncertain',
  };
}
