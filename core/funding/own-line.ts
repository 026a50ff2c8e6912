// A line that replaces assets of one vendor, tested in the order in which a reviewer asks (47 CFR 1.50004): is the
// vendor named, is this kind of cost paid, is the cost recent enough, was each asset obtained by the cut-off. Where
// only some assets pass, the line counts in proportion to units, by largest remainder, so that the parts add up.

import { countOf } from '../count-of';
import type { CostedLine } from '../document/run-result';
import type { Asset } from '../inventory/asset';
import { formatCents } from '../money/cents';
import { isNamedVendor } from './affiliates';
import type { CostAnswer } from './cost-answer';
import { clauseOf, costAnswer, programClause } from './cost-rule';
import { countUnits, qualifyingUnits, type UnitsObtained } from './date-obtained';
import { counted, type Refusal, refused, split, tooEarly } from './decision';
import type { EligibilityDecision, NotCounted } from './funding';
import type { LineClaim } from './line-claim';
import type { Program } from './program';
import { vendorName, vendorNames } from './vendor-words';

export interface OwnAsset {
  /** `undefined` for an asset that is no longer in the inventory. */
  readonly asset: Asset | undefined;
  readonly entityId: string | null;
}

export interface OwnLine {
  readonly line: CostedLine;
  readonly assets: readonly OwnAsset[];
  readonly program: Program;
  readonly claim?: LineClaim | undefined;
}

export function decideOwnLine({ line, assets, program, claim }: OwnLine): EligibilityDecision {
  const [named, others] = partitionByVendor(assets, program);
  if (named.length === 0 && (others.length > 0 || !isNamed(line.entityId, program))) {
    return refused(line, otherVendor(others[0]?.entityId ?? line.entityId, program));
  }
  const cost = costAnswer(line, program, claim);
  if (!cost.counts) return refused(line, { ...cost, cause: 'kind-of-cost' });
  const early = tooEarly(line, program);
  if (early !== null) return refused(line, early);
  return byUnits({ line, program, cost, units: unitsOf(named, others, program) });
}

function partitionByVendor(assets: readonly OwnAsset[], program: Program): [OwnAsset[], OwnAsset[]] {
  const named: OwnAsset[] = [];
  const others: OwnAsset[] = [];
  for (const one of assets) (isNamed(one.entityId, program) ? named : others).push(one);
  return [named, others];
}

function isNamed(entityId: string | null, program: Program): boolean {
  if (program.vendorIds.length === 0) return true;
  return (
    entityId !== null && isNamedVendor(entityId, [...program.vendorIds, ...(program.affiliateIds ?? [])])
  );
}

function otherVendor(entityId: string | null, program: Program): Refusal {
  const who =
    entityId === null
      ? 'no listed vendor is established, hence none'
      : `${vendorName(entityId)} is not a vendor`;
  const reason = `${who} of the program (${vendorNames(program.vendorIds)})`;
  return { cause: 'other-vendor', reason, clause: programClause(program), confidence: program.confidence };
}

interface LineUnits extends UnitsObtained {
  readonly 'other vendor': number;
}

function unitsOf(named: readonly OwnAsset[], others: readonly OwnAsset[], program: Program): LineUnits {
  const units = countUnits(
    named.map((one) => one.asset),
    program.acquiredOnOrBefore,
  );
  return { ...units, 'other vendor': others.reduce((sum, one) => sum + (one.asset?.quantity ?? 1), 0) };
}

interface UnitCase {
  readonly line: CostedLine;
  readonly program: Program;
  readonly cost: CostAnswer;
  readonly units: LineUnits;
}

function byUnits({ line, program, cost, units }: UnitCase): EligibilityDecision {
  const counts = [qualifyingUnits(units), units['too late'], units['no date'], units['other vendor']];
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0 && program.acquiredOnOrBefore !== null) {
    return refused(line, undated(program, 'no-asset'));
  }
  const [eligibleCents = line.pointCents, ...rest] = split(line.pointCents, counts.map(thousandths));
  const notCounted = [
    ...part(rest[0], units['too late'], obtainedTooLate(program)),
    ...part(rest[1], units['no date'], undated(program, 'no-date-obtained')),
    ...part(rest[2], units['other vendor'], otherVendorUnits(program)),
  ];
  if (counts[0] === 0 && all > 0) return { ...refused(line, refusalOf(units, program)), notCounted };
  const reason = `${obtainedText(units, program)}; ${cost.reason}`;
  const extent = `${counts[0]} of ${countOf(all, 'unit')}, ${formatCents(eligibleCents, true)}`;
  const whole = counted(line, cost, notCounted.length === 0 ? reason : `${extent}: ${reason}`);
  return { ...whole, eligibleCents, notCounted };
}

function refusalOf(units: LineUnits, program: Program): Refusal {
  return units['too late'] > 0 ? obtainedTooLate(program) : undated(program, 'no-date-obtained');
}

/** Quantities may have fractions (cable, licenses); weights are whole. */
function thousandths(units: number): number {
  return Math.round(units * 1000);
}

function part(amount: NotCounted['cents'] | undefined, units: number, refusal: Refusal): NotCounted[] {
  if (units === 0 || amount === undefined) return [];
  const { cause, clause } = refusal;
  return [{ cents: amount, cause, reason: `${refusal.reason} (${countOf(units, 'unit')})`, clause }];
}

function obtainedTooLate(program: Program): Refusal {
  const clause = clauseOf(program, 'obtained_after_cutoff');
  const reason = `obtained after ${program.acquiredOnOrBefore}`;
  return { cause: 'obtained-too-late', reason, clause, confidence: program.confidence };
}

function otherVendorUnits(program: Program): Refusal {
  const reason = `serves assets of other vendors than ${vendorNames(program.vendorIds)}`;
  return { cause: 'other-vendor', reason, clause: programClause(program), confidence: program.confidence };
}

const undatedWords = {
  'no-asset': 'no asset stands behind the line',
  'no-date-obtained': 'no date obtained',
} as const;

function undated(program: Program, cause: keyof typeof undatedWords): Refusal {
  const clause = clauseOf(program, 'obtained_after_cutoff');
  const proof = `not counted until it is proved that it was obtained by ${program.acquiredOnOrBefore}`;
  return { cause, reason: `${undatedWords[cause]}: ${proof}`, clause, confidence: program.confidence };
}

function obtainedText(units: UnitsObtained, program: Program): string {
  const cutOff = program.acquiredOnOrBefore;
  if (cutOff === null) return 'no cut-off date';
  if (units['on the disputed day'] > 0)
    return `obtained on ${cutOff} itself, which the FCC allows and the statute bars`;
  if (units['installed in time'] > 0) return `installed by ${cutOff}, hence obtained by then`;
  return `obtained by ${cutOff}`;
}
