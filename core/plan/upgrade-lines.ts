// What an upgrade costs above the comparable replacement: for each equipment or software line of a group that is
// upgraded, one more draft beside it, in proportion to the units that are upgraded. Its unit price is the premium on the
// likely comparable price, or the upgrade's own price less the likely comparable price, never below zero.

import { groupBy } from '../group-by';
import { type Cents, cents, formatCents } from '../money/cents';
import { roundHalfUp } from '../money/round';
import { type AlternativeKind, assumedPremiumSource, choiceFor, type GroupChoice } from './alternative';
import { type ChosenPrice, choosePrice, type PriceSources } from './choose-price';
import type { DraftLine } from './draft-lines';
import { countUnits } from './existing-words';
import type { CatalogItem } from './plan-line';
import type { UnitPrice } from './price-line';

export const upgradeSuffix = '/upgrade';
export const upgradeExcessCode = 'upgrade_excess';
const upgradeEnding = new RegExp(`${upgradeSuffix}(-\\d+)?$`);
const upgraded: AlternativeKind = 'upgrade';

/** Id of the line that an upgrade is above of; null where the id is not that of an upgrade. */
export function comparableLineId(lineId: string): string | null {
  return upgradeEnding.test(lineId) ? lineId.replace(upgradeEnding, '') : null;
}

export interface UpgradeDraft {
  readonly draft: DraftLine;
  readonly choice: GroupChoice;
}

/** The drafts for what is above the comparable price; several where assets of one line have several choices. */
export function upgradeDrafts(draft: DraftLine, choices: readonly GroupChoice[]): UpgradeDraft[] {
  const { rule, line } = draft;
  const isGear = line.category === 'equipment' || line.category === 'software';
  if (!rule.claims || !isGear || choices.length === 0) return [];
  const byChoice = groupBy(draft.assets, (asset) => choiceFor(asset, choices));
  const upgrades = [...byChoice].flatMap(([choice, assets]) =>
    choice?.kind === upgraded ? [{ choice, assets }] : [],
  );
  const allUnits = countUnits(draft.assets);
  return upgrades.map(({ choice, assets }, index) => {
    const units = countUnits(assets);
    const quantity = Math.round(((draft.quantity * units) / allUnits) * 1e6) / 1e6;
    const counted =
      units === allUnits
        ? `as many as the comparable line: ${quantity}`
        : `${units} of ${allUnits} units: ${draft.quantity} x ${units} / ${allUnits}`;
    const lineId = `${draft.lineId}${upgradeSuffix}${index === 0 ? '' : `-${index + 1}`}`;
    return { choice, draft: { ...draft, lineId, assets, quantity, counted } };
  });
}

interface UpgradeOf {
  readonly choice: GroupChoice;
  readonly comparable: ChosenPrice;
  readonly sources: PriceSources;
  /** Units of an upgrade's item that the whole plan orders, for the tiers of a quote. */
  readonly unitsOrdered: (upgradeItemId: string) => number;
}

/** The entry that prices the upgrade of the comparable one; null where the premium does. */
export function upgradeItemOf(choice: GroupChoice, comparable: ChosenPrice): string | null {
  const mapped = choice.upgradeItems.find((item) => item.comparableItemId === comparable.entry?.id);
  return mapped?.upgradeItemId ?? null;
}

/** The price of the excess; null where the comparable replacement has no price. */
export function upgradePrice({ choice, comparable, sources, unitsOrdered }: UpgradeOf): ChosenPrice | null {
  const { entry, price } = comparable;
  if (entry === null || price === null) return null;
  const itemId = upgradeItemOf(choice, comparable);
  const better = itemId === null ? null : choosePrice([itemId], sources, unitsOrdered(itemId));
  if (better?.price && better.entry) {
    return { ...better, ...byOwnPrice({ price, better: better.price, entry, upgrade: better.entry }) };
  }
  return byPremium(choice, entry, price);
}

function byOwnPrice(of: {
  readonly price: UnitPrice;
  readonly better: UnitPrice;
  readonly entry: CatalogItem;
  readonly upgrade: CatalogItem;
}): Pick<ChosenPrice, 'entry' | 'price' | 'words'> {
  const { price, better, entry, upgrade } = of;
  const above = (amount: Cents): Cents => cents(Math.max(0, amount - price.likelyCents));
  const years =
    price.priceYear === better.priceYear
      ? ''
      : ` Prices of ${better.priceYear} and ${price.priceYear} are compared as they stand.`;
  return {
    entry: excessEntry(entry, upgrade.item),
    price: {
      ...better,
      lowCents: above(better.lowCents),
      likelyCents: above(better.likelyCents),
      highCents: above(better.highCents),
    },
    words: `Upgrade ${formatCents(better.likelyCents, true)} less the comparable price ${formatCents(price.likelyCents, true)}.${years}`,
  };
}

function byPremium(choice: GroupChoice, entry: CatalogItem, price: UnitPrice): ChosenPrice {
  const [low, likely, high] = choice.premium.map((share) => cents(roundHalfUp(price.likelyCents * share)));
  const percents = choice.premium.map((share) => Number((share * 100).toFixed(2))).join(' / ');
  const isAssumed = choice.source.trim() === '';
  const source = isAssumed ? `Premium of the upgrade: ${assumedPremiumSource}` : choice.source;
  return {
    entry: excessEntry(entry, null),
    price: {
      lowCents: low ?? price.likelyCents,
      likelyCents: likely ?? price.likelyCents,
      highCents: high ?? price.likelyCents,
      priceYear: price.priceYear,
      distribution: low === high ? 'fixed' : 'pert',
    },
    origin: {
      basis: isAssumed ? 'planning assumption' : 'user',
      source: { document: source, citation: null, url: null },
      confidence: isAssumed ? 'uncertain' : 'sourced',
    },
    words: `Price: ${percents} % above the comparable price ${formatCents(price.likelyCents, true)} (${source}).`,
    setAside: [],
  };
}

function excessEntry(entry: CatalogItem, upgrade: string | null): CatalogItem {
  const what = upgrade === null ? 'Upgrade' : upgrade;
  return {
    ...entry,
    item: `${what}: part above the comparable ${entry.item}`,
    eligibilityCode: upgradeExcessCode,
  };
}
