import type { Cents } from '../../../core/money/cents';
import { isShareUnit, type OwnPrice } from '../../../core/plan/own-price';
import type { CatalogRow } from '../../../engine/api';

/** An own price while it is typed: anything may still be missing. */
export interface PriceDraft
  extends Pick<
    OwnPrice,
    | 'itemId'
    | 'category'
    | 'item'
    | 'unit'
    | 'group'
    | 'eligibilityCode'
    | 'distribution'
    | 'confidence'
    | 'source'
  > {
  readonly cents: readonly [Cents | null, Cents | null, Cents | null];
  /** For a share of the equipment. */
  readonly shares: readonly [number | null, number | null, number | null];
  readonly priceYear: number | string;
  readonly notes: string;
}

/** What the operator said before, else the item as it ships with the price still to be filled in. */
export function priceDraft(row: CatalogRow | null, year: number): PriceDraft {
  const entry = row?.inForce;
  const own = row?.own;
  return {
    itemId: row?.itemId ?? '',
    category: entry?.category ?? '',
    item: entry?.item ?? '',
    unit: entry?.unit ?? 'each',
    group: entry?.group ?? 'equipment',
    eligibilityCode: entry?.eligibilityCode ?? 'replacement_equipment',
    distribution: own?.distribution ?? 'pert',
    confidence: own?.confidence ?? 'sourced',
    source: own?.source ?? '',
    cents: [own?.lowCents ?? null, own?.likelyCents ?? null, own?.highCents ?? null],
    shares: own?.fractionOfEquipment ?? [null, null, null],
    priceYear: own?.priceYear ?? year,
    notes: own?.notes ?? '',
  };
}

/** null while a price or the year is missing. */
export function wholePrice(draft: PriceDraft): OwnPrice | null {
  const { cents, shares, priceYear, notes, ...rest } = draft;
  if (priceYear === '') return null;
  const year = { priceYear: Number(priceYear), notes: notes.trim() === '' ? null : notes };
  if (isShareUnit(draft.unit)) {
    const [low, likely, high] = shares;
    if (low === null || likely === null || high === null) return null;
    return {
      ...rest,
      ...year,
      lowCents: null,
      likelyCents: null,
      highCents: null,
      fractionOfEquipment: [low, likely, high],
    };
  }
  const [lowCents, likelyCents, highCents] = cents;
  if (lowCents === null || likelyCents === null || highCents === null) return null;
  return { ...rest, ...year, lowCents, likelyCents, highCents, fractionOfEquipment: null };
}
