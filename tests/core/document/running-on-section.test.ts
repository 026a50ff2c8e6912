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
