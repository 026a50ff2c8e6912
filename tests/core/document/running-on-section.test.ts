import { calendarDate } from '../../../core/calendar/date';
import { boardPacket } from '../../../core/document/board-packet';
import type { RunResult } from '../../../core/document/run-result';
import { cents } from '../../../core/money/cents';
import { runningOn } from '../../../core/spares/running-on';
import { believableRun } from '../../fixtures/run-result';

const cutoverDate = calendarDate('2023-06-30');
const risk = runningOn({
  asOf: calendarDate('2022-07-18'),
  salvageFraction: 0.7,
  serviceLevel: 0.95,
  pools: [
    {
      poolId: 'radio-unit | huawei | RRU3908',
      category: 'radio-unit',
      effect: 'site',
      label: 'Huawei RRU3908',
      manufacturer: 'Huawei',
      entityId: 'huawei',
      sites: [{ site: 'Cedar Gap', units: 12, cutoverDate, removedDate: cutoverDate }],
      onHand: 1,
      onHandSource: 'count of the store',
      perYear: { low: 0.1, likely: 0.1, high: 0.1 },
      supply: { kind: 'until', lastDay: calendarDate('2022-07-31'), reason: 'own license' },
      unitCostCents: cents(500_000),
    },
  ],
});
const run: RunResult = {
  ...believableRun(),
  runningOn: risk,
  extensionWorth: {
    deadlineDate: calendarDate('2023-07-01'),
    extendedDate: calendarDate('2024-01-01'),
    worthCents: cents(12_300_000),
    sentence: 'One more extension, from 2023-07-01 to 2024-01-01, is worth $123,000.',
  },
};

test('the packet says whether the network holds until it is replaced, what to buy, and what an extension is worth', () => {
  const section = boardPacket(run).sections.find(({ heading }) => heading === 'Running on until then');
  expect(section?.finding).toContain('bought by July 31, 2022');
  const text = JSON.stringify(section);
  expect(text).toContain('from July 1, 2023 to January 1, 2024, is worth $123,000');
  expect(text).toContain('Huawei RRU3908');
  expect(text).toContain(
    'Failure rates, the share of removed units that work, and which failures take a site down are planning assumptions (uncertain) unless the workspace gives its own.',
  );
  expect(text).toContain(
    'It rests on rates of crews, overtime and expediting, in part planning assumptions (uncertain).',
  );
  expect(section?.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1);
});

test('a run in which spares were not weighed has no such section', () => {
  const headings = boardPacket(believableRun()).sections.map(({ heading }) => heading);
  expect(headings).not.toContain('Running on until then');
});

/** The words of the section where the pools are these. */
function sectionWith(changes: Partial<RunResult>): string {
  const section = boardPacket({ ...run, ...changes }).sections.find(
    ({ heading }) => heading === 'Running on until then',
  );
  return JSON.stringify(section ?? null);
}
const [pool] = risk.pools;
if (pool === undefined) throw new Error('no pool was weighed');

test('a model that may not be bought says so, and one without a price leaves the cost out', () => {
  const barred = { ...pool, lastBuyDate: null, buyUnits: 2, buyCents: null };
  const text = sectionWith({ runningOn: { ...risk, pools: [barred] } });
  expect(text).toContain('not allowed');
  expect(text).not.toContain('At what was once paid');
});

test('of nine models six are shown, three are counted in the total, and those with nothing to buy cost nothing', () => {
  const none = { ...pool, buyUnits: 0, buyCents: null };
  const two = { ...pool, buyUnits: 2, buyCents: cents(1_000_000) };
  const text = sectionWith({
    runningOn: { ...risk, pools: [two, ...Array.from({ length: 8 }, () => none)] },
  });
  expect(text).toContain('3 more models in the total.');
  expect(text).toContain('the spares to buy cost $10,000');
  const nothing = sectionWith({ runningOn: { ...risk, pools: [none] } });
  expect(nothing).not.toContain('the spares to buy cost');
});

test('without a failure that takes a site down, or a worth of more time, neither is printed', () => {
  const { extensionWorth: _, ...without } = run;
  const calm = { ...risk, pools: [{ ...pool, expectedFailures: 0 }] };
  const section = boardPacket({ ...without, runningOn: calm }).sections.find(
    ({ heading }) => heading === 'Running on until then',
  );
  expect(section?.blocks).toEqual([]);
});
