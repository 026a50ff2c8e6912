// Alternatives for one group of assets: like for like (what the rules say), an upgrade such as 5G-ready equipment, or left
// out. Only the part of an upgrade that a comparable replacement would cost is paid by a program, so an upgrade keeps the
// comparable line as it is and puts what it costs more on a line of its own (programs.json, upgrade_excess).

import type { FlaggedAsset } from '../document/run-result';
import { groupBy } from '../group-by';
import type { AssetId } from '../inventory/asset';
import type { AssetCategory } from '../inventory/category';
import { type Problem, problem } from '../problem';
import { type AssetToReplace, assetsToReplace } from './assets-to-replace';
import { countUnits } from './existing-words';
import type { LeftOut } from './plan-line';

export const alternativeKinds = [
  { id: 'like-for-like', label: 'Like for like' },
  { id: 'upgrade', label: '5G-ready or another upgrade' },
  { id: 'leave-out', label: 'Leave out' },
] as const;
export type AlternativeKind = (typeof alternativeKinds)[number]['id'];

/** Which assets a choice is about: a category, everywhere or at one site, or chosen assets of it. */
export interface AssetGroup {
  readonly category: AssetCategory;
  /** null = all sites. */
  readonly site: string | null;
  /** null = all of them. */
  readonly assetIds: readonly AssetId[] | null;
}

export interface GroupChoice extends AssetGroup {
  readonly kind: AlternativeKind;
  /** What an upgrade costs above the comparable price, as shares of it: low, likely, high. */
  readonly premium: readonly [number, number, number];
  /** Entries of the catalog that price the upgrade of an entry; what has none takes the premium. */
  readonly upgradeItems: readonly UpgradeItem[];
  /** Where the premium comes from; empty = our planning assumption. */
  readonly source: string;
  readonly reason: string;
}

export interface UpgradeItem {
  readonly comparableItemId: string;
  readonly upgradeItemId: string;
}

/** No published figure was found: a planning assumption, uncertain, for the user to replace. */
export const assumedPremium: readonly [number, number, number] = [0.1, 0.25, 0.5];
export const assumedPremiumSource = 'planning assumption, no published figure found';

/** The choice for an asset: chosen assets go before a site, a site before all sites; null = like for like. */
export function choiceFor(
  { asset, site }: AssetToReplace,
  choices: readonly GroupChoice[],
): GroupChoice | null {
  const fitting = choices.filter(
    (choice) =>
      choice.category === asset.category &&
      (choice.site === null || choice.site === site) &&
      (choice.assetIds === null || choice.assetIds.includes(asset.id)),
  );
  return fitting.reduce<GroupChoice | null>(
    (best, choice) => (best === null || narrowness(choice) > narrowness(best) ? choice : best),
    null,
  );
}

function narrowness({ site, assetIds }: AssetGroup): number {
  return (assetIds === null ? 0 : 2) + (site === null ? 0 : 1);
}

export function isSameGroup(a: AssetGroup, b: AssetGroup): boolean {
  return (
    a.category === b.category &&
    a.site === b.site &&
    [...(a.assetIds ?? [])].sort().join() === [...(b.assetIds ?? [])].sort().join() &&
    (a.assetIds === null) === (b.assetIds === null)
  );
}

/** The choices with one group decided anew; like for like needs no entry unless a wider choice says otherwise. */
export function withChoice(choices: readonly GroupChoice[], choice: GroupChoice): readonly GroupChoice[] {
  const others = choices.filter((other) => !isSameGroup(other, choice));
  const isCovered = others.some(
    (other) => other.category === choice.category && (other.site === null || other.site === choice.site),
  );
  return choice.kind === 'like-for-like' && !isCovered ? others : [...others, choice];
}

/** The assets that plan and schedule are about, without those that a choice leaves out. */
export function assetsInPlan(
  flagged: readonly FlaggedAsset[],
  includeReview: boolean,
  choices: readonly GroupChoice[],
): AssetToReplace[] {
  const assets = assetsToReplace(flagged, includeReview);
  if (choices.length === 0) return assets;
  return assets.filter((asset) => choiceFor(asset, choices)?.kind !== 'leave-out');
}

/** What the choices leave out, by site and category. */
export function leftOutBy(assets: readonly AssetToReplace[], choices: readonly GroupChoice[]): LeftOut[] {
  const leftOut = assets.flatMap((asset) => {
    const choice = choiceFor(asset, choices);
    return choice?.kind === 'leave-out' ? [{ asset, choice }] : [];
  });
  const keyOf = ({ asset: { site, asset }, choice }: (typeof leftOut)[number]): string =>
    `${site}\u0000${asset.category}\u0000${choices.indexOf(choice)}`;
  return [...groupBy(leftOut, keyOf).values()].flatMap((group) => {
    const members = group.map(({ asset }) => asset);
    const [first] = group;
    if (first === undefined) return [];
    const { asset, choice } = first;
    const assetIds = members.map((member) => member.asset.id);
    const { category, reason } = choice;
    return [{ site: asset.site, category, assetIds, units: countUnits(members), reason }];
  });
}

/** What is wrong with a choice, before it is kept. */
export function checkChoice(choice: GroupChoice): Problem[] {
  const problems: Problem[] = [];
  const [low, likely, high] = choice.premium;
  if (choice.kind === 'upgrade' && !(0 <= low && low <= likely && likely <= high)) {
    problems.push(
      problem(
        'The premium of the upgrade is not in the order low, likely, high',
        'Enter low <= likely <= high',
        {
          column: 'premium',
          value: choice.premium.join(', '),
        },
      ),
    );
  }
  if (choice.kind === 'leave-out' && choice.reason.trim() === '') {
    problems.push(
      problem('The group is left out without a reason', 'Say why it is not replaced', { column: 'reason' }),
    );
  }
  return problems;
}
