import shippedRulesJson from '../../../assets/rules/replacement-rules.json';
import type { FlaggedAsset } from '../../../core/document/run-result';
import type { VerdictValue } from '../../../core/flagging/verdict';
import { fraction } from '../../../core/fraction';
import { type Asset, type AssetFields, type AssetId, emptyAssetFields } from '../../../core/inventory/asset';
import { dollars } from '../../../core/money/cents';
import { parseReplacementRules } from '../../../core/plan/parse-rules';
import type { CatalogItem } from '../../../core/plan/plan-line';
import type { ReplacementRules } from '../../../core/plan/rules';

const published = { document: 'Test price list', citation: null, url: null };

/** A price list entry in dollars; `null` prices = quote only. */
export function entry(
  id: string,
  prices: [number, number, number] | null,
  more: Partial<CatalogItem> = {},
): CatalogItem {
  return {
    id,
    category: 'Test',
    group: 'equipment',
    item: `Item ${id}`,
    unit: 'each',
    lowCents: prices === null ? null : dollars(prices[0]),
    likelyCents: prices === null ? null : dollars(prices[1]),
    highCents: prices === null ? null : dollars(prices[2]),
    fractionOfEquipment: null,
    priceYear: prices === null ? null : 2024,
    distribution: 'pert',
    basis: 'planning assumption',
    eligibilityCode: 'replacement_equipment',
    source: published,
    confidence: 'recalled',
    notes: null,
    ...more,
  };
}

export function share(id: string, fractions: [number, number, number]): CatalogItem {
  return {
    ...entry(id, null),
    unit: 'fraction of equipment',
    fractionOfEquipment: fractions,
    priceYear: 2024,
  };
}

interface Flagging {
  readonly verdict?: VerdictValue;
  readonly entityId?: string | null;
}

export function flagged(id: number, fields: Partial<AssetFields>, flagging: Flagging = {}): FlaggedAsset {
  const asset: Asset = {
    ...emptyAssetFields,
    manufacturer: 'Huawei',
    ...fields,
    id: id as AssetId,
    importFileId: null,
    importRow: null,
  };
  return {
    asset,
    verdict: {
      verdict: flagging.verdict ?? 'listed',
      confidence: fraction(0.99),
      entityId: flagging.entityId === undefined ? 'huawei' : flagging.entityId,
      entity: 'Huawei',
      evidence: [],
      listings: [],
      duties: [],
      question: null,
      override: null,
    },
  };
}

export function rulesFrom(json: unknown): ReplacementRules {
  const parsed = parseReplacementRules(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

export const shippedRules = rulesFrom(shippedRulesJson);
