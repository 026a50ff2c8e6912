import { assetCategories } from '../../core/inventory/category';
import { assetsInPlan } from '../../core/plan/alternative';
import { type AssetToReplace, compareText } from '../../core/plan/assets-to-replace';
import { countUnits } from '../../core/plan/existing-words';
import { matchRules } from '../../core/plan/match-rules';
import { rulesInForce } from '../../core/plan/own-rules';
import { readOwnRules } from '../../db/rules';
import type { CallInput, CallOutput } from '../api';
import type { PlannedGroup } from '../calls/planning-views';
import { catalogInForce } from '../run/catalog-in-force';
import { planStage } from '../run/plan-stage';
import type { Session } from '../session';
import type { Watch } from '../watch';

/** Also groups that are left out now: they can be planned again. */
export async function alternativeGroups(
  session: Session,
  input: CallInput<'alternative-groups'>,
  watch: Watch,
): Promise<CallOutput<'alternative-groups'>> {
  const { run, flags } = await planStage(session, input, watch);
  const assets = assetsInPlan(flags.assets, run.settings.includeReview, []);
  const items = comparableItems(session, assets);
  const groups = assetCategories.flatMap(({ id }): PlannedGroup[] => {
    const members = assets.filter(({ asset }) => asset.category === id);
    if (members.length === 0) return [];
    return [
      {
        category: id,
        assets: members.length,
        units: countUnits(members),
        sites: sitesOf(members),
        comparableItems: items.get(id) ?? [],
      },
    ];
  });
  return { groups, choices: run.settings.alternatives };
}

function sitesOf(assets: readonly AssetToReplace[]): PlannedGroup['sites'] {
  const bySite = new Map<string, AssetToReplace[]>();
  for (const asset of assets) {
    const there = bySite.get(asset.site);
    if (there) there.push(asset);
    else bySite.set(asset.site, [asset]);
  }
  return [...bySite]
    .map(([site, there]) => ({ site, assets: there.length, units: countUnits(there) }))
    .sort((a, b) => compareText(a.site, b.site));
}

function comparableItems(
  session: Session,
  assets: readonly AssetToReplace[],
): ReadonlyMap<string, PlannedGroup['comparableItems']> {
  const rules = rulesInForce(session.rules().replacement, readOwnRules(session.workspace()));
  const names = new Map(catalogInForce(session).map((entry) => [entry.id, entry.item]));
  const found = new Map<string, Map<string, string>>();
  for (const { rule, assets: taken } of matchRules(rules.rules, assets).matched) {
    if (!rule.claims) continue;
    const gear = rule.lines.filter(({ category }) => category === 'equipment' || category === 'software');
    for (const category of new Set(taken.map(({ asset }) => asset.category))) {
      const items = found.get(category) ?? new Map<string, string>();
      found.set(category, items);
      for (const id of gear.flatMap((line) => line.catalogItemIds)) items.set(id, names.get(id) ?? id);
    }
  }
  return new Map(
    [...found].map(([category, items]) => [category, [...items].map(([itemId, item]) => ({ itemId, item }))]),
  );
}
