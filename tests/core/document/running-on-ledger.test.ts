import { calendarDate } from '../../../core/calendar/date';
import { assumptionsLedger } from '../../../core/document/assumptions';
import type { RunResult } from '../../../core/document/run-result';
import { fraction } from '../../../core/fraction';
import { assumedRates, deadlineRateKeys, unpublished } from '../../../core/schedule/deadline-rate';
import { failureRateOf } from '../../../core/spares/failure-rate';
import { runningOn } from '../../../core/spares/running-on';
import { believableRun } from '../../fixtures/run-result';

const limits = { asOf: calendarDate('2022-07-18'), salvageFraction: 0.7, serviceLevel: 0.95, pools: [] };
const ownRate = {
  category: 'switch' as const,
  perYear: { low: 0.1, likely: 0.2, high: 0.3 },
  source: 'repairs 2019',
};
const run: RunResult = {
  ...believableRun(),
  runningOn: runningOn(limits),
  failureRates: [failureRateOf('radio-unit', []), failureRateOf('switch', [ownRate])],
  extensionWorth: {
    deadlineDate: calendarDate('2023-07-01'),
    extendedDate: calendarDate('2024-01-01'),
    worthCents: null,
    sentence: 'No plan meets it.',
  },
  deadlineRates: deadlineRateKeys.map(({ id, label, unit }) => ({
    ...{ key: id, label, unit, value: assumedRates[id] },
    source: unpublished,
    confidence: 'uncertain',
    isOwn: false,
  })),
};
const rowOf = (of: RunResult, words: string) =>
  assumptionsLedger(of).find(({ statement }) => statement.includes(words));

test('shipped failure rates are uncertain planning assumptions, those of the operator have their source', () => {
  expect(rowOf(run, 'Remote radio unit')).toMatchObject({
    value: '0.01, 0.03, 0.08',
    source: 'Planning assumption, no published figure found',
    confidence: 'uncertain',
  });
  expect(rowOf(run, 'Ethernet switch')).toMatchObject({
    value: '0.1, 0.2, 0.3',
    source: 'repairs 2019',
    confidence: 'entered by the operator',
  });
});

test('salvage, the wanted chance and what leaves a site up stand as assumed until they are set', () => {
  const assumed = { source: 'Planning assumption, no published figure found', confidence: 'uncertain' };
  expect(rowOf(run, 'Removed units')).toMatchObject({ value: '70.0%', ...assumed });
  expect(rowOf(run, 'Wanted chance')).toMatchObject({ value: '95.0%', ...assumed });
  expect(rowOf(run, 'takes its site down')).toMatchObject(assumed);
  expect(rowOf(run, 'takes its site down')?.value).toContain('ONT, Customer device');
  const own: RunResult = {
    ...run,
    runningOn: runningOn({ ...limits, salvageFraction: 0.5, serviceLevel: 0.99 }),
    settings: {
      ...run.settings,
      salvageFraction: fraction(0.5),
      spareServiceLevel: fraction(0.99),
      unitOnlyCategories: [],
    },
  };
  const entered = { source: 'Settings of the workspace', confidence: 'entered by the operator' };
  expect(rowOf(own, 'Removed units')).toMatchObject({ value: '50.0%', ...entered });
  expect(rowOf(own, 'Wanted chance')).toMatchObject({ value: '99.0%', ...entered });
  expect(rowOf(own, 'takes its site down')).toMatchObject({ value: 'none', ...entered });
});

test('every rate by which a deadline was priced stands with its value, and none where no extension was priced', () => {
  const labels = deadlineRateKeys.map(({ label }) => label as string);
  const rows = assumptionsLedger(run).filter(({ statement }) => labels.includes(statement));
  expect(rows.map(({ value }) => value)).toEqual([
    '$2,500',
    '$3,000',
    '2.0%',
    '25.0%',
    '50.0%',
    '30.0%',
    '5.0%',
  ]);
  expect(rows.every(({ confidence }) => confidence === 'uncertain')).toBe(true);
  const unpriced = assumptionsLedger({ ...run, extensionWorth: null });
  expect(unpriced.some(({ statement }) => labels.includes(statement))).toBe(false);
});

test('a run in which spares were not weighed says nothing of them', () => {
  expect(rowOf(believableRun(), 'Removed units')).toBeUndefined();
});

test('our own way of drawing trials is not called sourced', () => {
  expect(rowOf(run, 'trials with chance')).toMatchObject({
    source: 'How Changeout calculates, section 3',
    confidence: 'uncertain',
  });
});
