import { calendarDate } from '../../../core/calendar/date';
import { cents } from '../../../core/money/cents';
import { runningOn } from '../../../core/spares/running-on';
import { runningOnSentence } from '../../../core/spares/running-on-sentence';
import { ranksByRisk } from '../../../core/spares/site-ranks';
import type { SparePool } from '../../../core/spares/spare-pool';
import { spareSupply } from '../../../core/spares/spare-supply';
import { task } from '../schedule/schedule-fixture';

const asOf = calendarDate('2021-01-01');

/** Four radio units in service for one year to the day, with a known rate of one failure in four years. */
function pool(patch: Partial<SparePool> = {}): SparePool {
  const cutoverDate = calendarDate('2021-12-31');
  return {
    poolId: 'radio-unit | huawei | RRU3908',
    category: 'radio-unit',
    effect: 'site',
    label: 'Huawei RRU3908',
    manufacturer: 'Huawei',
    entityId: 'huawei',
    sites: [{ site: 'Bluff', units: 4, cutoverDate, removedDate: cutoverDate }],
    onHand: 0,
    onHandSource: null,
    perYear: { low: 0.25, likely: 0.25, high: 0.25 },
    supply: { kind: 'barred', lastDay: null, reason: 'No license in force' },
    unitCostCents: null,
    ...patch,
  };
}

const limits = { asOf, salvageFraction: 0.7, serviceLevel: 0.95 };
const oneYear = 365 / 365.25;

test('with one expected failure and no spare a site is down with 1 - 1/e, and three spares make it 95%', () => {
  const risk = runningOn({ ...limits, pools: [pool()] });
  expect(risk.pEverDown).toBeCloseTo(1 - Math.exp(-oneYear), 10);
  expect(risk.quarters).toHaveLength(4);
  expect(risk.pools[0]).toMatchObject({ needUnits: 3, buyUnits: 0, units: 4 });
  expect(risk.pEverDownAfterBuying).toBeCloseTo(risk.pEverDown, 12);
  const terms = 1 + oneYear + oneYear ** 2 / 2 + oneYear ** 3 / 6;
  expect(risk.pEverDownWithAll).toBeCloseTo(1 - Math.exp(-oneYear) * terms, 10);
});

test('a unit on a customer premises never takes a site down, and is stocked by itself', () => {
  const alone = pool({ poolId: 'ont', category: 'ont', effect: 'unit' });
  const risk = runningOn({ ...limits, pools: [alone] });
  expect(risk.pEverDown).toBe(0);
  expect(risk.quarters[3]?.shortUnits).toBe(0);
  expect(risk.quarters[3]?.unitsWaiting).toBeCloseTo(oneYear, 10);
  expect(risk.pools[0]?.needUnits).toBe(3);
  expect(runningOnSentence(risk)).toContain('No site is at risk');
});

test('while spares can be bought nothing is at risk; until a license ends only what follows is', () => {
  const open = pool({ supply: { kind: 'open', lastDay: null, reason: 'nothing bars it' } });
  expect(runningOn({ ...limits, pools: [open] }).pEverDown).toBe(0);
  const lastDay = calendarDate('2021-06-30');
  const half = runningOn({
    ...limits,
    pools: [pool({ supply: { kind: 'until', lastDay, reason: 'x' }, unitCostCents: cents(50_000) })],
  });
  expect(half.quarters[1]?.pEverDown).toBe(0);
  expect(half.pEverDown).toBeCloseTo(1 - Math.exp(-184 / 365.25), 10);
  expect(half.pools[0]).toMatchObject({ buyUnits: 2, buyCents: 100_000, lastBuyDate: lastDay });
  expect(half.chosenByCost).toBe(true);
  expect(runningOnSentence(half)).toContain('2 spares bought by 2021-06-30');
});

test('the wanted chance is that of the whole network, not of each pool', () => {
  const pools = Array.from({ length: 6 }, (_, at) =>
    pool({ poolId: `p${at}`, supply: { kind: 'until', lastDay: asOf, reason: 'x' } }),
  );
  const risk = runningOn({ ...limits, pools });
  expect(1 - risk.pEverDownAfterBuying).toBeGreaterThanOrEqual(0.95);
  const one = risk.pools[0]?.buyUnits ?? 0;
  expect(one).toBeGreaterThan(3);
});

test('units that finished sites give up help the others from the next quarter on', () => {
  const early = calendarDate('2021-02-10');
  const late = calendarDate('2021-12-31');
  const sites = [
    { site: 'A', units: 10, cutoverDate: early, removedDate: early },
    { site: 'B', units: 4, cutoverDate: late, removedDate: late },
  ];
  const [first, second] = [0, 0.7].map((salvageFraction) =>
    runningOn({ ...limits, salvageFraction, pools: [pool({ sites })] }),
  );
  expect(first?.quarters[0]?.pEverDown).toBeCloseTo(second?.quarters[0]?.pEverDown ?? 0, 12);
  expect(second?.pEverDown).toBeLessThan(first?.pEverDown ?? 0);
  expect(second?.pools[0]?.salvageUnits).toBe(7);
});

test('the site with the most failures a day of work goes first; one without a unit at risk has no rank', () => {
  const day = calendarDate('2021-12-31');
  const at = (site: string, units: number) => ({ site, units, cutoverDate: day, removedDate: day });
  const pools = [
    pool({ sites: [at('Large', 8), at('Small', 4)] }),
    pool({ poolId: 'open', sites: [at('Free', 50)], supply: { kind: 'open', lastDay: null, reason: '' } }),
  ];
  const work = [
    task('Large/install', { trade: 'tower', days: [20, 20, 20] }),
    task('Small/install', { trade: 'tower', days: [5, 5, 5] }),
    task('Free/install', { trade: 'tower', days: [1, 1, 1] }),
  ];
  expect([...ranksByRisk(pools, work)]).toEqual([
    ['Small', 0],
    ['Large', 1],
  ]);
});

const standing = {
  isRequired: true,
  requirement: 'On the BIS Entity List since 2019-05-16.',
  policy: null,
  reported: [],
};
const general = {
  title: 'First extension',
  firstDay: calendarDate('2019-08-19'),
  lastDay: calendarDate('2019-11-18'),
  scope: null,
  citation: '84 FR 43487',
  confidence: 'sourced',
} as const;

test('spares may be bought through the general license, through an own one that runs longer, or not at all', () => {
  const depends = { answer: 'depends', reason: 'Only under a license.' } as const;
  const under = spareSupply({ ...standing, general, support: depends }, null);
  expect(under).toEqual({ kind: 'until', lastDay: '2019-11-18', reason: 'First extension' });
  const own = {
    id: 1,
    number: 'D1',
    entityId: 'huawei',
    supplier: 'Depot',
    scope: 'boards',
    issuedDate: calendarDate('2019-10-01'),
    expiryDate: calendarDate('2020-10-01'),
    notes: null,
  };
  expect(spareSupply({ ...standing, general, support: depends }, own)).toMatchObject({
    kind: 'until',
    lastDay: '2020-10-01',
  });
  expect(spareSupply({ ...standing, general: null, support: depends }, null).kind).toBe('barred');
  expect(
    spareSupply({ ...standing, general: null, support: { answer: 'yes', reason: 'free' } }, null).kind,
  ).toBe('open');
});
