// Draft + catalog + pin -> a priced plan line, or the gap that says what is missing. A missing price is never zero.

import { type Cents, cents } from '../money/cents';
import { roundHalfUp } from '../money/round';
import type { Confidence } from '../source';
import type { ChosenPrice } from './choose-price';
import { type DraftLine, projectSiteName } from './draft-lines';
import { existingWords, projectWords } from './existing-words';
import { type LinePin, type PinnedPrice, pinnedPrice } from './pin';
import type { CatalogItem, DistributionName, PlanGap, PlanLine, PriceSetAside } from './plan-line';

export interface UnitPrice {
  readonly lowCents: Cents;
  readonly likelyCents: Cents;
  readonly highCents: Cents;
  readonly priceYear: number;
  readonly distribution: DistributionName;
}

export type LineOrGap =
  | { readonly kind: 'line'; readonly line: PlanLine }
  | { readonly kind: 'gap'; readonly gap: PlanGap };

export interface LinePricing {
  /** What the catalog and the quotes give. */
  readonly chosen: ChosenPrice;
  readonly pin: LinePin | null;
}

/** A price that a pin leaves alone stays as it was chosen. */
export function priceLine(draft: DraftLine, { chosen, pin }: LinePricing): LineOrGap {
  const { entry, price, origin } = chosen;
  const pinned = pin === null ? null : pinnedPrice(pin);
  const unitPrice = layOver(price, pinned, pin?.priceYear ?? entry?.priceYear ?? null);
  if (entry === null || unitPrice === null) return { kind: 'gap', gap: gapOf(draft, entry, pinned) };
  const quantity = pin?.quantity ?? draft.quantity;
  const setAside = pinned === null ? chosen.setAside : [...pinSetAside(chosen), ...chosen.setAside];
  return {
    kind: 'line',
    line: {
      lineId: draft.lineId,
      site: draft.site,
      existing: draft.site === projectSiteName ? projectWords(draft.assets) : existingWords(draft.assets),
      assetIds: assetIdsOf(draft),
      entityId: draft.entityId,
      replacement: entry.item,
      catalogItemId: entry.id,
      ruleId: draft.rule.id,
      category: draft.line.category,
      phase: draft.line.phase,
      group: entry.group,
      quantity,
      unit: entry.unit,
      ...unitPrice,
      ...originOf(draft, origin ?? entry, pin),
      eligibilityCode: entry.eligibilityCode,
      formula: formulaOf(draft, entry, { pin, priceWords: chosen.words, quantity }),
      pinned: pin !== null,
      ...(setAside.length === 0 ? {} : { setAside }),
      ...(chosen.quoteId === undefined || pinned !== null ? {} : { quoteId: chosen.quoteId }),
    },
  };
}

/** The price that a pin takes the place of. */
function pinSetAside({ entry, price, origin }: ChosenPrice): PriceSetAside[] {
  if (price === null || entry === null) return [];
  const { basis, source } = origin ?? entry;
  return [
    {
      basis,
      source: source.document,
      likelyCents: price.likelyCents,
      cause: 'pinned',
      reason: 'a price pinned by hand goes first',
    },
  ];
}

/** Price of a catalog entry as it stands; null where it has none or is a share of something else. */
export function priceOfEntry(entry: CatalogItem | null): UnitPrice | null {
  if (entry === null || entry.likelyCents === null || entry.priceYear === null) return null;
  return {
    lowCents: entry.lowCents ?? entry.likelyCents,
    likelyCents: entry.likelyCents,
    highCents: entry.highCents ?? entry.likelyCents,
    priceYear: entry.priceYear,
    distribution: entry.distribution,
  };
}

export function sharePrice(
  base: { readonly cents: Cents; readonly priceYear: number },
  entry: CatalogItem,
): UnitPrice | null {
  if (entry.fractionOfEquipment === null) return null;
  const [low, likely, high] = entry.fractionOfEquipment.map((share) =>
    cents(roundHalfUp(base.cents * share)),
  );
  if (low === undefined || likely === undefined || high === undefined) return null;
  return {
    lowCents: low,
    likelyCents: likely,
    highCents: high,
    priceYear: base.priceYear,
    distribution: entry.distribution,
  };
}

function layOver(price: UnitPrice | null, pinned: PinnedPrice | null, year: number | null): UnitPrice | null {
  if (pinned === null) return price;
  if (year === null) return null;
  return { ...pinned, priceYear: year, distribution: pinned.distribution ?? price?.distribution ?? 'pert' };
}

type Origin = Pick<PlanLine, 'basis' | 'source' | 'confidence'>;

function originOf(draft: DraftLine, origin: Origin, pin: LinePin | null): Origin {
  if (pin !== null) {
    return {
      basis: pin.basis,
      source: { document: pin.source, citation: null, url: null },
      confidence: 'sourced',
    };
  }
  return {
    basis: origin.basis,
    source: origin.source,
    confidence: weaker(origin.confidence, draft.line.confidence),
  };
}

function formulaOf(
  draft: DraftLine,
  entry: CatalogItem,
  options: { readonly pin: LinePin | null; readonly priceWords: string; readonly quantity: number },
): string {
  const counted = `${draft.counted} = ${draft.quantity} (priced ${entry.unit})`;
  const reasons = `${draft.line.reason} Quantity: ${draft.line.basis}.`;
  const price = options.priceWords === '' ? '' : ` ${options.priceWords}`;
  const { pin } = options;
  if (pin === null) return `${counted}. ${reasons}${price}`;
  const change =
    pin.quantity === null ? 'price' : pin.likelyCents === null ? 'quantity' : 'quantity and price';
  return `Changed by hand (${change}; ${pin.source}): ${pin.reason}. Now ${options.quantity} (priced ${entry.unit}). By the rules: ${counted}. ${reasons}${price}`;
}

function gapOf(draft: DraftLine, entry: CatalogItem | null, pinned: PinnedPrice | null): PlanGap {
  const itemId = draft.line.catalogItemIds[0] ?? '';
  const base = { site: draft.site, assetIds: assetIdsOf(draft), lineId: draft.lineId };
  if (entry === null) {
    return {
      ...base,
      reason: `the price catalog has no entry ${itemId}, which rule ${draft.rule.id} asks for`,
      remedy: 'Add the entry to your own catalog or change the rule',
    };
  }
  const reason = `no price found for ${entry.item} (${entry.id}): ${draft.counted} = ${draft.quantity} (priced ${entry.unit})`;
  if (pinned !== null)
    return {
      ...base,
      reason: `no price year for ${entry.item} (${entry.id})`,
      remedy: 'Enter the year of the price',
    };
  return { ...base, reason, remedy: 'Enter a quote for this line' };
}

function assetIdsOf(draft: DraftLine): PlanLine['assetIds'] {
  return draft.assets.map(({ asset }) => asset.id).sort((a, b) => a - b);
}

const weakFirst: readonly Confidence[] = ['uncertain', 'recalled', 'sourced'];

/** A sure price times a guessed quantity is a guess. */
function weaker(a: Confidence, b: Confidence): Confidence {
  return weakFirst.indexOf(a) < weakFirst.indexOf(b) ? a : b;
}
