import { calendarDate } from '../../../core/calendar/date';
import { basisWidths } from '../../../core/estimate/basis-width';
import { earlyEstimates } from '../../../core/estimate/early-estimates';
import { riskEvents } from '../../../core/estimate/risk-setting';
import { estimate } from '../../../core/estimate/run-estimate';
import { fraction } from '../../../core/fraction';
import { dollars } from '../../../core/money/cents';
import type { Basis, PlanLine } from '../../../core/plan/plan-line';
import { costLine, plainSettings } from './lines';

const planLine = (
  id: string,
  basis: Basis,
  words: string,
): PlanLine & { readonly escalationFactor: number } => ({
  ...costLine(id, 'equipment', words),
  site: 'Ridge',
  existing: 'x',
  assetIds: [],
  entityId: null,
  replacement: id,
  catalogItemId: null,
  ruleId: 'r',
  category: 'equipment',
  phase: 'replacement',
  group: 'equipment',
  unit: 'each',
  priceYear: 2022,
  basis,
  source: { document: 'd', citation: null, url: null },
  confidence: 'sourced',
  eligibilityCode: 'c',
  formula: 'f',
  pinned: false,
});

describe('The width by basis of prices', () => {
  test('$3,000 by quote is firm; $1,000 by assumption, from $500 to $2,500, brings all of the variance', () => {
    const lines = [
      planLine('A', 'quote', '1 x 2000/3000/4000 fixed'),
      planLine('B', 'planning assumption', '2 x 250/500/1250 pert'),
    ];
    const { tornado } = estimate(
      lines.map((line) => ({ ...line, label: line.lineId })),
      [],
      plainSettings,
      '',
    );
    expect(basisWidths(lines, tornado)).toMatchObject([
      { basis: 'quote', lines: 1, pointShare: 0.75, lowShare: 1, highShare: 1, varianceShare: 0 },
      { basis: 'planning assumption', lines: 1, pointShare: 0.25, lowShare: 0.5, highShare: 2.5 },
    ]);
    expect(basisWidths(lines, tornado)[1]?.varianceShare).toBeCloseTo(1, 10);
    expect(basisWidths([], [])).toEqual([]);
  });
});

describe('Published first estimates', () => {
  const preset = (id: string, billions: number) => ({
    id,
    label: id,
    lowCents: dollars(billions * 1e9),
    highCents: dollars(billions * 1e9),
    source: { document: id, citation: null, url: null },
    confidence: 'sourced' as const,
  });
  const presets = [preset('2019-cbo', 1), preset('2020-collection-all', 2), preset('2022-07', 5)];

  test('$1 and $2 billion against $5 billion: factors of 5 and 2.5, with both sources', () => {
    const found = earlyEstimates(presets, calendarDate('2022-07-15'));
    expect(found.map(({ factor }) => factor)).toEqual([5, 2.5]);
    expect(found[0]?.source.map(({ document }) => document)).toEqual(['2019-cbo', '2022-07']);
  });

  test('the day before, and without the figure, there is nothing to say', () => {
    expect(earlyEstimates(presets, calendarDate('2022-07-14'))).toEqual([]);
    expect(earlyEstimates(presets.slice(0, 2), calendarDate('2026-01-01'))).toEqual([]);
  });
});

describe('Risk events of a plan', () => {
  const setting = {
    id: 'r',
    label: 'Late permit',
    probability: fraction(0.1),
    lowCents: dollars(1),
    likelyCents: dollars(2),
    highCents: dollars(3),
    source: 's',
  };
  const lines = [
    { lineId: 'a', site: 'Ridge' },
    { lineId: 'b', site: 'Coulee' },
    { lineId: 'c', site: 'Ridge' },
    { lineId: 'd', site: '(project)' },
  ];

  test('for the project: one, with all lines', () => {
    expect(riskEvents([{ ...setting, scope: 'project', site: null }], lines)).toMatchObject([
      { id: 'risk:r', label: 'Late permit', lineIds: ['a', 'b', 'c', 'd'] },
    ]);
  });

  test('for each site: one a site in the order of the names, none for lines of the whole project', () => {
    expect(riskEvents([{ ...setting, scope: 'each site', site: null }], lines)).toMatchObject([
      { id: 'risk:r/Coulee', label: 'Late permit, Coulee', lineIds: ['b'] },
      { id: 'risk:r/Ridge', label: 'Late permit, Ridge', lineIds: ['a', 'c'] },
    ]);
  });

  test('for a site that is not in the plan: none', () => {
    expect(riskEvents([{ ...setting, scope: 'site', site: 'Bench' }], lines)).toEqual([]);
    expect(riskEvents([{ ...setting, scope: 'site', site: 'Ridge' }], lines)).toHaveLength(1);
  });
});
