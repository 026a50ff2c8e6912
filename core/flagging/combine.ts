// Weighs the evidence (method 1). Independent kinds combine as noisy-or, the best piece of each kind counting once.
// Strong evidence makes an asset `listed` unless something contradicts it: a stated maker that no list names, or a
// registry that leads elsewhere. Evidence for an entity with no listing in force on the date counts for nothing.

import { type Fraction, fraction } from '../fraction';
import { type AssetCategory, equipmentKindOf } from '../inventory/category';
import { isSameFamily } from '../listing/family';
import { reachesSubsidiaries, type Standing } from '../listing/standing';
import type { Clue } from './clue';
import type { StatedMaker } from './collect';
import { normalizeModel } from './normalize';
import { isStrong, mediumEnough, noisyOr, strengths } from './strength';
import type { EvidenceKind, VerdictValue } from './verdict';

/** Why a verdict is what it is; the question to the user follows from it. */
export type Reason =
  | 'listed'
  | 'contradiction'
  | 'other-list'
  | 'service-only'
  | 'subsidiary-only'
  | 'insufficient'
  | 'class-open'
  | 'unidentified'
  | 'unknown-maker'
  | 'clear';

export interface Weighed {
  readonly verdict: VerdictValue;
  readonly confidence: Fraction;
  readonly standing: Standing | null;
  readonly reason: Reason;
  /** The clues for the entity of the verdict. */
  readonly support: readonly Clue[];
}

export interface Weighing {
  readonly clues: readonly Clue[];
  readonly stated: StatedMaker;
  readonly category: AssetCategory;
  /** Entities with a listing in force. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** True where the asset has any text by which somebody could name its maker. */
  readonly hasText: boolean;
}

interface Candidate {
  readonly standing: Standing;
  readonly clues: readonly Clue[];
  readonly support: Fraction;
  readonly isStrong: boolean;
}

const severity: Readonly<Record<VerdictValue, number>> = { listed: 2, review: 1, clear: 0 };

export function weigh(weighing: Weighing): Weighed {
  const named = weighNamed(weighing);
  const classed = weighClass(weighing);
  return classed !== null && severity[classed.verdict] > severity[named.verdict] ? classed : named;
}

function weighClass({ clues, standings }: Weighing): Weighed | null {
  const found = clues.find(({ evidence }) => evidence.kind === 'category');
  const standing = found?.evidence.entityId ? standings.get(found.evidence.entityId) : undefined;
  if (found === undefined || standing === undefined) return null;
  const isCertain = isStrong(found.evidence.strength);
  return {
    verdict: isCertain ? 'listed' : 'review',
    confidence: found.evidence.strength,
    standing,
    reason: isCertain ? 'listed' : 'class-open',
    support: [found],
  };
}

function weighNamed(weighing: Weighing): Weighed {
  const best = candidates(weighing)[0];
  if (best === undefined) return withoutListedMaker(weighing);
  return best.isStrong ? weighStrong(best, weighing) : weighDoubtful(best, weighing);
}

/** Entities in force that named evidence leads to: the heavier list first, then the better supported. */
function candidates({ clues, standings }: Weighing): Candidate[] {
  const byEntity = new Map<string, Clue[]>();
  for (const one of clues) {
    const { entityId, kind } = one.evidence;
    if (entityId === null || kind === 'category' || !standings.has(entityId)) continue;
    const own = byEntity.get(entityId);
    if (own === undefined) byEntity.set(entityId, [one]);
    else own.push(one);
  }
  const found: Candidate[] = [];
  for (const [id, own] of byEntity) {
    const standing = standings.get(id);
    if (standing !== undefined) found.push(candidateOf(standing, own));
  }
  if (found.length < 2) return found;
  return found.sort(
    (a, b) =>
      Number(b.isStrong) - Number(a.isStrong) || weightRank(b) - weightRank(a) || b.support - a.support,
  );
}

function weightRank({ standing }: Candidate): number {
  return standing.weight === 'deciding' ? 1 : 0;
}

function candidateOf(standing: Standing, clues: readonly Clue[]): Candidate {
  const byKind = new Map<EvidenceKind, Fraction>();
  for (const { evidence } of clues) {
    byKind.set(evidence.kind, fraction(Math.max(evidence.strength, byKind.get(evidence.kind) ?? 0)));
  }
  const support = noisyOr([...byKind.values()]);
  const isStrongAlone = clues.some(({ evidence }) => isStrong(evidence.strength));
  return { standing, clues, support, isStrong: isStrongAlone || (byKind.size > 1 && isStrong(support)) };
}

function weighStrong(best: Candidate, weighing: Weighing): Weighed {
  if (isContradicted(best, weighing)) return judged(best, 'review', 'contradiction', halved(best.support));
  const doubt = doubtOf(best, weighing.category);
  return doubt === null ? judged(best, 'listed', 'listed') : judged(best, 'review', doubt);
}

function judged(
  best: Candidate,
  verdict: VerdictValue,
  reason: Reason,
  confidence: Fraction = best.support,
): Weighed {
  return { verdict, reason, confidence, standing: best.standing, support: best.clues };
}

function doubtOf({ standing, clues }: Candidate, category: AssetCategory): Reason | null {
  if (standing.weight !== 'deciding') return 'other-list';
  const isService = standing.entity.equipmentKinds.every((kind) => kind === 'telecom service');
  if (isService && category !== 'unknown' && equipmentKindOf(category) !== 'other') return 'service-only';
  const isSubsidiaryOnly = clues.every((one) => one.isSubsidiary);
  return isSubsidiaryOnly && !reachesSubsidiaries(standing) ? 'subsidiary-only' : null;
}

/** Somebody else is stated, or a registry or model family leads to somebody else. */
function isContradicted(best: Candidate, { clues, stated, standings }: Weighing): boolean {
  if (isSomebodyElse(stated, best)) return true;
  if (clues.some((one) => leadsElsewhere(one, best))) return true;
  const statedId = clues.find(({ evidence }) => evidence.kind === 'name')?.evidence.entityId ?? null;
  if (stated.kind !== 'listed' || statedId === null || statedId === best.standing.entity.id) return false;
  return standings.get(statedId)?.weight !== 'deciding' && !isSameFamily(statedId, best.standing.entity.id);
}

/** A short number such as R8000 is in every maker's catalog: beside the maker's own name it contradicts nothing. */
const commonModel = /^[A-Z]{1,2}\d{3,4}[A-Z]?$/;

function leadsElsewhere({ evidence }: Clue, best: Candidate): boolean {
  if (evidence.entityId !== null || !isStrong(evidence.strength)) return false;
  const isCommon = evidence.kind === 'model' && commonModel.test(normalizeModel(evidence.matched));
  return !(
    isCommon && best.clues.some((own) => own.evidence.kind === 'name' && isStrong(own.evidence.strength))
  );
}

/** A stated maker that no list names, or a brand that resells other hardware than the candidate's. */
function isSomebodyElse(stated: StatedMaker, { standing }: Candidate): boolean {
  if (stated.kind === 'relabel') return !stated.makerIds.includes(standing.entity.id);
  return stated.kind === 'unlisted';
}

function halved(support: Fraction): Fraction {
  return fraction(support / 2);
}

/** Kinds that raise the question even beside the name of another maker. */
const askingKinds: readonly EvidenceKind[] = ['near-miss', 'relabel', 'component', 'name', 'mac'];

function weighDoubtful(best: Candidate, weighing: Weighing): Weighed {
  const asks = best.clues.some(
    ({ evidence }) => askingKinds.includes(evidence.kind) && evidence.strength >= mediumEnough,
  );
  const isNamedElsewhere =
    isSomebodyElse(weighing.stated, best) ||
    weighing.clues.some(({ evidence }) => evidence.entityId === null && isStrong(evidence.strength));
  const isNegligible = best.support < strengths.snmpOfAnother / 2;
  if (isNegligible || (isNamedElsewhere && !asks)) return withoutListedMaker(weighing);
  return judged(best, 'review', 'insufficient');
}

/** No evidence leads to a maker that is listed on the date. */
function withoutListedMaker({ clues, stated, standings, hasText }: Weighing): Weighed {
  const none = { standing: null, support: [] };
  const isMakerKnown =
    stated.kind !== 'none' ||
    clues.some(({ evidence }) => isStrong(evidence.strength) && evidence.kind !== 'category');
  if (isMakerKnown || standings.size === 0) {
    return { ...none, verdict: 'clear', confidence: clearConfidence(clues, stated), reason: 'clear' };
  }
  const reason = hasText ? 'unidentified' : 'unknown-maker';
  return { ...none, verdict: 'review', confidence: fraction(0), reason };
}

function clearConfidence(clues: readonly Clue[], stated: StatedMaker): Fraction {
  const known = clues.map(({ evidence }) => evidence.strength).filter((strength) => isStrong(strength));
  const base = stated.kind === 'unlisted' ? [strengths.unlistedName] : [];
  return noisyOr([...base, ...known.slice(0, 1)]);
}
