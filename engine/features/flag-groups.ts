// Counts of the flagged assets by vendor, site, list and duty. An asset stands once in each list that names its
// vendor and once under each duty, so that lists and duties overlap and do not add up to the inventory.

import type { Flags } from '../../core/document/run-result';
import { type DutyAnswer, duties } from '../../core/flagging/verdict';
import type { FlagSummary } from '../api';

type Assets = Flags['assets'];
type ByEntity = FlagSummary['byEntity'][number];
type BySite = FlagSummary['bySite'][number];
type ByList = FlagSummary['byList'][number];
type ByDuty = FlagSummary['byDuty'][number];

export function byEntity(assets: Assets): ByEntity[] {
  const rows = new Map<string, ByEntity>();
  for (const { asset, verdict } of assets) {
    if (verdict.verdict === 'clear') continue;
    const entity = verdict.entity ?? 'Not identified';
    const row = rows.get(entity) ?? { entityId: verdict.entityId, entity, listed: 0, review: 0, units: 0 };
    rows.set(entity, {
      ...row,
      [verdict.verdict]: row[verdict.verdict] + 1,
      units: row.units + asset.quantity,
    });
  }
  return [...rows.values()].sort((a, b) => b.listed - a.listed || b.review - a.review);
}

export function bySite(assets: Assets): BySite[] {
  const rows = new Map<string, BySite>();
  for (const { asset, verdict } of assets) {
    const site = asset.site ?? '(no site)';
    const row = rows.get(site) ?? { site, listed: 0, review: 0, clear: 0 };
    rows.set(site, { ...row, [verdict.verdict]: row[verdict.verdict] + 1 });
  }
  return [...rows.values()].sort((a, b) => (a.site < b.site ? -1 : 1));
}

export function byList(assets: Assets): ByList[] {
  const rows = new Map<string, ByList>();
  for (const flagged of assets) {
    const { verdict } = flagged.verdict;
    if (verdict === 'clear') continue;
    for (const list of listsOf(flagged)) {
      const row = rows.get(list) ?? { list, listed: 0, review: 0, units: 0 };
      rows.set(list, { ...row, [verdict]: row[verdict] + 1, units: row.units + flagged.asset.quantity });
    }
  }
  return [...rows.values()].sort((a, b) => b.listed - a.listed || b.review - a.review);
}

export function byDuty(assets: Assets): ByDuty[] {
  return duties.map(({ id, label }) => {
    const answers = assets.map((flagged) => dutyAnswer(flagged, id));
    const count = (answer: DutyAnswer['answer']): number =>
      answers.filter((given) => given === answer).length;
    return { duty: id, label, yes: count('yes'), depends: count('depends') };
  });
}

/** The lists in force that name the vendor, each once. */
export function listsOf({ verdict }: Assets[number]): readonly string[] {
  if (verdict.verdict === 'clear') return [];
  return [...new Set(verdict.listings.map((listing) => listing.list))];
}

/** null for a clear asset: nothing follows from no listing. */
export function dutyAnswer(
  { verdict }: Assets[number],
  duty: DutyAnswer['duty'],
): DutyAnswer['answer'] | null {
  if (verdict.verdict === 'clear') return null;
  return verdict.duties.find((answer) => answer.duty === duty)?.answer ?? null;
}
