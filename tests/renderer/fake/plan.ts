import { calendarDate } from '../../../core/calendar/date';
import type { CostedLine } from '../../../core/document/run-result';
import { cents, dollars, sumCents } from '../../../core/money/cents';
import { type CostCategory, costCategories } from '../../../core/plan/plan-line';
import type { PlanView } from '../../../engine/api';
import { siteNames } from './assets';
import { fakeStamp } from './stamp';

const parts: readonly { readonly category: CostCategory; readonly words: string; readonly likely: number }[] =
  [
    { category: 'equipment', words: 'Three-sector LTE radio site, radios and baseband', likely: 148_000 },
    { category: 'software', words: 'Radio software licenses, one site', likely: 21_500 },
    { category: 'tower-crew', words: 'Tower crew, swap of three sectors', likely: 32_400 },
    { category: 'structural-analysis', words: 'Structural analysis of the tower', likely: 3_800 },
    { category: 'integration', words: 'Integration and cutover, parallel running', likely: 11_900 },
    { category: 'removal', words: 'Removal of the old radios', likely: 9_600 },
    { category: 'disposal', words: 'Destruction and disposal with certificate', likely: 1_450 },
  ];

function lineOf(site: string, at: number): CostedLine[] {
  return parts.map((part, index) => ({
    lineId: `${site}-${part.category}`,
    site,
    existing: index === 0 ? '3 x RRU3908, 1 x BBU3900 (Huawei)' : '',
    assetIds:
      index === 0 ? [at * 10 + 10, at * 10 + 11].map((id) => id as CostedLine['assetIds'][number]) : [],
    entityId: 'huawei',
    replacement: part.words,
    catalogItemId: part.category,
    ruleId: 'radio-site',
    category: part.category,
    phase:
      part.category === 'removal' ? 'removal' : part.category === 'disposal' ? 'disposal' : 'replacement',
    group: index < 2 ? 'equipment' : part.category === 'tower-crew' ? 'construction' : 'labor',
    quantity: 1,
    unit: 'site',
    lowCents: dollars(part.likely * 0.78),
    likelyCents: dollars(part.likely),
    highCents: dollars(part.likely * 1.6),
    distribution: 'pert',
    priceYear: 2026,
    basis: index === 1 ? 'quote' : 'planning assumption',
    source: { document: 'Planning assumption, no published figure found', citation: null, url: null },
    confidence: index === 1 ? 'sourced' : 'uncertain',
    eligibilityCode: part.category,
    formula: `1 baseband with 3 radios = 1 three-sector site; 1 x $${part.likely.toLocaleString('en-US')}`,
    pinned: false,
    escalationFactor: 1,
    spendDate: calendarDate('2027-06-15'),
    pointCents: dollars(part.likely),
  }));
}

export const fakeLines: readonly CostedLine[] = siteNames.flatMap((site, at) => lineOf(site, at));

export function fakePlan(): PlanView {
  const byCategory = parts.map(({ category }) => {
    const lines = fakeLines.filter((line) => line.category === category);
    const label = costCategories.find((entry) => entry.id === category)?.label ?? category;
    return { category, label, lines: lines.length, pointCents: sumCents(lines, (line) => line.pointCents) };
  });
  const bySite = siteNames.map((site) => {
    const lines = fakeLines.filter((line) => line.site === site);
    return { site, lines: lines.length, pointCents: sumCents(lines, (line) => line.pointCents) };
  });
  return {
    stamp: fakeStamp,
    lines: fakeLines,
    gaps: [
      {
        site: 'Elk Basin',
        assetIds: [41, 42].map((id) => id as CostedLine['assetIds'][number]),
        lineId: 'Elk Basin-repeater',
        reason: 'No catalog item for a two-way radio repeater',
        remedy: 'Pin a line with a quote, or add the item to your own catalog',
      },
    ],
    totalCents: cents(sumCents(fakeLines, (line) => line.pointCents)),
    byCategory,
    bySite,
  };
}
