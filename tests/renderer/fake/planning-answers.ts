import { calendarDate } from '../../../core/calendar/date';
import type { AssetId } from '../../../core/inventory/asset';
import { cents, dollars } from '../../../core/money/cents';
import type { GroupChoice } from '../../../core/plan/alternative';
import { type OwnPrice, ownEntry } from '../../../core/plan/own-price';
import type { CatalogItem } from '../../../core/plan/plan-line';
import type { Quote } from '../../../core/plan/quote';
import type { ReplacementRule } from '../../../core/plan/rules';
import type { AlternativeOutcome, CatalogRow, PlanCheck } from '../../../engine/api';
import type { FakeOperator, Handlers } from './operator';
import { fakeLines } from './plan';

const noSource = { document: 'Planning assumption, no published figure found', citation: null, url: null };

function shippedItem(id: string, item: string, likely: number | null): CatalogItem {
  return {
    id,
    category: 'Radio access network',
    group: 'equipment',
    item,
    unit: 'each',
    lowCents: likely === null ? null : dollars(likely * 0.8),
    likelyCents: likely === null ? null : dollars(likely),
    highCents: likely === null ? null : dollars(likely * 1.7),
    fractionOfEquipment: null,
    priceYear: likely === null ? null : 2024,
    distribution: 'pert',
    basis: 'planning assumption',
    eligibilityCode: 'replacement_equipment',
    source: noSource,
    confidence: 'uncertain',
    notes: null,
  };
}

const shipped = [
  shippedItem('equipment', 'Three-sector LTE radio site', 148_000),
  shippedItem('repeater', 'Two-way radio repeater', null),
];

const rule: ReplacementRule = {
  id: 'radio-site',
  label: 'Radio site',
  when: { categories: ['radio-unit'], entityIds: null, modelPattern: null, bundle: null },
  claims: true,
  lines: [
    {
      catalogItemIds: ['equipment'],
      per: 'site',
      unitsPerStep: null,
      quantity: 1,
      category: 'equipment',
      phase: 'replacement',
      basis: 'one for each site',
      confidence: 'recalled',
      reason: 'A site is replaced whole.',
    },
  ],
  gap: null,
};

/** Catalog, quotes, rules, alternatives, checks: prices and quotes are kept, the rest stands still. */
export function planningAnswers({ record }: FakeOperator): Handlers {
  const own = new Map<string, OwnPrice>();
  const quotes: Quote[] = [];
  const choices: GroupChoice[] = [];
  const rowOf = (entry: CatalogItem): CatalogRow => {
    const price = own.get(entry.id) ?? null;
    return {
      itemId: entry.id,
      inForce: price === null ? entry : ownEntry(price, entry),
      shipped: entry,
      own: price,
      quotes: 0,
      quotedCents: null,
      lines: entry.likelyCents === null ? 0 : 4,
      gaps: entry.likelyCents === null && price === null ? 1 : 0,
    };
  };
  return {
    'catalog-entries': () => ({
      asOf: calendarDate('2026-11-24'),
      version: '2026-11-24',
      rows: shipped.map(rowOf),
    }),
    'own-price-save': ({ price }) => {
      own.set(price.itemId, price);
      record('own-price-save', `Saved an own price of ${price.item}`);
      return { itemId: price.itemId };
    },
    'quote-list': () =>
      quotes.map((quote) => ({ ...quote, standing: 'valid' as const, hasFile: false, lineIds: [] })),
    'quote-save': ({ quote }) => {
      quotes.push({ ...quote, id: quotes.length + 1 });
      record('quote-save', `Saved quote ${quote.number}`);
      return { id: quotes.length };
    },
    'rule-list': () => ({
      version: '1',
      isChanged: false,
      rows: [
        {
          rule,
          origin: 'shipped',
          isDisabled: false,
          assets: 8,
          units: 8,
          lines: 4,
          pointCents: dollars(592_000),
        },
      ],
    }),
    'rule-test': () => ({
      assets: 1,
      units: 3,
      matched: [
        {
          assetId: 10 as AssetId,
          site: 'Bridger Ridge',
          manufacturer: 'Huawei',
          model: 'RRU3908',
          quantity: 3,
          takenBy: null,
        },
      ],
      takenBefore: 0,
      lines: fakeLines.slice(0, 1),
      gaps: 1,
      totalBeforeCents: dollars(3_000_000),
      totalAfterCents: dollars(3_020_000),
    }),
    'plan-checks': () => ({
      asOf: calendarDate('2026-11-24'),
      program: 'FCC Reimbursement Program, allocations of July 2022',
      checks: [noDate, allPriced],
    }),
    'alternative-groups': () => ({
      groups: [
        {
          category: 'radio-unit',
          assets: 8,
          units: 24,
          sites: [{ site: 'Bridger Ridge', assets: 2, units: 6 }],
          comparableItems: [{ itemId: 'equipment', item: 'Three-sector LTE radio site' }],
        },
      ],
      choices,
    }),
    'alternative-compare': ({ group }) => ({
      group,
      assets: 8,
      units: 24,
      chosen: choices.at(-1)?.kind ?? 'like-for-like',
      outcomes: [outcome('like-for-like', 0), outcome('upgrade', 148_000), outcome('leave-out', -592_000)],
    }),
    'alternative-choose': ({ choice }) => {
      choices.push(choice);
      record('alternative-choose', 'Chose an alternative');
      return { scenario: null };
    },
  };
}

function outcome(kind: AlternativeOutcome['kind'], more: number): AlternativeOutcome {
  const total = dollars(3_000_000 + more);
  const excess = dollars(Math.max(0, more));
  return {
    kind,
    totalCents: total,
    p10Cents: cents(total * 0.9),
    p50Cents: total,
    p80Cents: cents(total * 1.1),
    p90Cents: cents(total * 1.2),
    eligibleCents: dollars(1_000_000),
    supportCents: dollars(395_000),
    group: {
      lines: 4,
      pointCents: dollars(592_000 + more),
      comparableCents: dollars(more < 0 ? 0 : 592_000),
      excessCents: excess,
      eligibleCents: dollars(more < 0 ? 0 : 592_000),
    },
    gaps: 1,
    finishDate: calendarDate('2027-10-08'),
  };
}

const check = {
  remedy: 'Find the invoice and enter its date in the inventory',
  examples: ['BS-10 RRU3908 at Bridger Ridge'],
  lineIds: [],
  assetIds: [],
  defect: null,
  byHand: false,
  source: null,
  confidence: null,
};
const noDate: PlanCheck = {
  ...check,
  id: 'date-obtained',
  title: 'Date obtained',
  passed: false,
  count: 1,
  sentence: '1 listed asset without the date obtained',
  assetIds: [10 as AssetId],
};
const allPriced: PlanCheck = {
  ...check,
  id: 'no-price',
  title: 'Everything has a price',
  passed: true,
  count: 0,
  sentence: 'Every part of the plan has a price',
  examples: [],
};
