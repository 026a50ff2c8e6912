// The operator's own prices over the shipped catalog (method 2, basis `user`). What ships is never changed: an own
// price stands beside it, goes first, and gives way again when it is deleted. For an item that ships, what the item is
// (words, unit, group, eligibility) stays as it ships, so that quantities keep their meaning.

import type { Cents } from '../money/cents';
import { type Problem, problem } from '../problem';
import { shortNameForm } from '../short-name';
import type { Confidence } from '../source';
import type { CatalogItem, CostGroup, DistributionName } from './plan-line';

export interface OwnPrice {
  readonly itemId: string;
  readonly category: string;
  readonly item: string;
  readonly unit: string;
  readonly group: CostGroup;
  readonly eligibilityCode: string;
  /** All three, or none where the price is a share of the equipment. */
  readonly lowCents: Cents | null;
  readonly likelyCents: Cents | null;
  readonly highCents: Cents | null;
  readonly fractionOfEquipment: readonly [number, number, number] | null;
  readonly priceYear: number;
  readonly distribution: DistributionName;
  /** The invoice, contract, list or person. */
  readonly source: string;
  readonly confidence: Confidence;
  readonly notes: string | null;
}

/** The catalog with own prices over it; an own item that does not ship is added at the end. */
export function overlayCatalog(
  shipped: readonly CatalogItem[],
  own: readonly OwnPrice[],
): readonly CatalogItem[] {
  const known = new Map(shipped.map((entry) => [entry.id, entry]));
  return [...shipped, ...own.map((price) => ownEntry(price, known.get(price.itemId) ?? null))];
}

export function ownEntry(price: OwnPrice, shipped: CatalogItem | null): CatalogItem {
  const what = shipped ?? price;
  return {
    id: price.itemId,
    category: what.category,
    group: what.group,
    item: what.item,
    unit: what.unit,
    eligibilityCode: what.eligibilityCode,
    lowCents: price.lowCents,
    likelyCents: price.likelyCents,
    highCents: price.highCents,
    fractionOfEquipment: price.fractionOfEquipment,
    priceYear: price.priceYear,
    distribution: price.distribution,
    basis: 'user',
    source: { document: price.source, citation: null, url: null },
    confidence: price.confidence,
    notes: price.notes,
  };
}

export function isShareUnit(unit: string): boolean {
  return unit.startsWith('fraction of');
}

/** What is wrong with an own price; `shipped` is the entry of the same id, null for an item of one's own. */
export function checkOwnPrice(price: OwnPrice, shipped: CatalogItem | null): Problem[] {
  const problems: Problem[] = [];
  const ask = (holds: boolean, column: string, reason: string, remedy: string): void => {
    if (!holds) problems.push(problem(reason, remedy, { column, value: price.itemId }));
  };
  ask(
    shortNameForm.test(price.itemId),
    'id',
    'The id of the item has other signs',
    'Write lower-case words joined by hyphens',
  );
  ask(
    price.item.trim() !== '' && price.unit.trim() !== '' && price.category.trim() !== '',
    'item',
    'The item lacks words, a unit or a category',
    'Say what it is, by which unit it is priced, and where it belongs',
  );
  ask(
    price.source.trim() !== '',
    'source',
    'The price has no source',
    'Name the invoice, contract, price list or person',
  );
  const isShare = isShareUnit(shipped?.unit ?? price.unit);
  const values = isShare
    ? (price.fractionOfEquipment ?? [])
    : [price.lowCents, price.likelyCents, price.highCents];
  const [low, likely, high] = values;
  const isWhole = typeof low === 'number' && typeof likely === 'number' && typeof high === 'number';
  ask(
    isWhole,
    'likely',
    isShare ? 'The item is priced as a share of the equipment' : 'One of the three prices is missing',
    isShare
      ? 'Give low, likely and high as shares'
      : 'Give low, likely and high; the same three times for a firm price',
  );
  ask(
    !isWhole || (0 <= low && low <= likely && likely <= high),
    'likely',
    'The prices are not in the order low, likely, high',
    'Enter low <= likely <= high, none below zero',
  );
  return problems;
}
