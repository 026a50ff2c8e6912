// A line that replaces assets of one vendor, tested in the order in which a reviewer asks (47 CFR 1.50004): is the
// vendor named, is this kind of cost paid, is the cost recent enough, was each asset obtained by the cut-off. Where
// only some assets pass, the line counts in proportion to units, by largest remainder, so that the parts add up.

import type { CostedLine } from '../document/run-result';
import type { Asset } from '../inventory/asset';
import { formatCents } from '../money/cents';
import { isNamedVendor } from './affiliates';
import { type CostAnswer, clauseOf, costAnswer, programClause } from './cost-rule';
import { countUnits, qualifyingUnits, type UnitsObtained } from './date-obtained';
import { counted, type Refusal, refused, split, tooEarly } from './decision';
import type { EligibilityDecision, NotCounted } from './funding';
import type { Program } from './program';

export interface OwnLine {
  readonly line: CostedLine;
  readonly entityId: string;
  /** `undefined` for an asset that is no longer in the inventory. */
  readonly assets: readonly (Asset | undefined)[];
  readonly program: Program;
}

export function decideOwnLine({ line, entityId, assets, program }: OwnLine): EligibilityDecision {
  if (program.vendorIds.length > 0 && !isNamedVendor(entityId, program.vendorIds)) {
    return refused(line, otherVendor(entityId, program));
  }
  const cost = costAnswer(line, program);
  if (!cost.counts) return refused(line, cost);
  const early = tooEarly(line, program);
  if (early !== null) return refused(line, early);
  if (program.acquiredOnOrBefore === null) return counted(line, cost, `no cut-off date; ${cost.reason}`);
  return byUnits({ line, program, cost, units: countUnits(assets, program.acquiredOnOrBefore) });
}

function otherVendor(entityId: string, program: Program): Refusal {
  const reason = `${entityId} is not a vendor of the program (${program.vendorIds.join(', ')})`;
  return { reason, clause: programClause(program), confidence: program.confidence };
}

interface UnitCase {
  readonly line: CostedLine;
  readonly program: Program;
  readonly cost: CostAnswer;
  readonly units: UnitsObtained;
}

function byUnits({ line, program, cost, units }: UnitCase): EligibilityDecision {
  const [good, late, missing] = [qualifyingUnits(units), units['too late'], units['no date']];
  if (good + late + missing === 0) return refused(line, undated(program, 'no asset stands behind the line'));
  const parts = split(line.pointCents, [good, late, missing].map(thousandths));
  const notCounted = [
    ...part(parts[1], late, obtainedTooLate(program)),
    ...part(parts[2], missing, undated(program, 'no date obtained')),
  ];
  if (good === 0) {
    const refusal = late > 0 ? obtainedTooLate(program) : undated(program, 'no date obtained');
    return { ...refused(line, refusal), notCounted };
  }
  const eligibleCents = parts[0] ?? line.pointCents;
  const extent = `${good} of ${good + late + missing} units, ${formatCents(eligibleCents, true)}`;
  const reason = `${obtainedText(units, program)}; ${cost.reason}`;
  const whole = counted(line, cost, notCounted.length === 0 ? reason : `${extent}: ${reason}`);
  return { ...whole, eligibleCents, notCounted };
}

/** Quantities may have fractions (cable, licenses); weights are whole. */
function thousandths(units: number): number {
  return Math.round(units * 1000);
}

function part(amount: NotCounted['cents'] | undefined, units: number, refusal: Refusal): NotCounted[] {
  if (units === 0 || amount === undefined) return [];
  return [{ cents: amount, reason: `${refusal.reason} (${units} units)`, clause: refusal.clause }];
}

function obtainedTooLate(program: Program): Refusal {
  const clause = clauseOf(program, 'obtained_after_cutoff');
  return { reason: `obtained after ${program.acquiredOnOrBefore}`, clause, confidence: program.confidence };
}

function undated(program: Program, reason: string): Refusal {
  const clause = clauseOf(program, 'obtained_after_cutoff');
  const proof = `not counted until it is proved that it was obtained by ${program.acquiredOnOrBefore}`;
  return { reason: `${reason}: ${proof}`, clause, confidence: program.confidence };
}

function obtainedText(units: UnitsObtained, program: Program): string {
  const cutOff = program.acquiredOnOrBefore;
  if (units['on the disputed day'] > 0)
    return `obtained on ${cutOff} itself, which the FCC allows and the statute bars`;
  if (units['installed in time'] > 0) return `installed by ${cutOff}, hence obtained by then`;
  return `obtained by ${cutOff}`;
}
