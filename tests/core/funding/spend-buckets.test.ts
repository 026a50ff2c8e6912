import type { TrialSet } from '../../../core/estimate/estimate';
import { spendBuckets, spendMonths } from '../../../core/funding/spend-buckets';
import { line } from './support';

const lines = [
  line('A', 300, { spendDate: '2023-03-10' }),
  line('B', 100, { spendDate: '2023-03-30' }),
  line('C', 50, { spendDate: '2023-01-15' }),
];

test('lines of one month stand together on the mean day by cost, months in the order of time', () => {
  const { months, subsets } = spendMonths(lines, Float64Array.of(1, 0.5, 0));
  expect(months).toEqual([
    { month: '2023-01', date: '2023-01-15' },
    { month: '2023-03', date: '2023-03-15' },
  ]);
  expect(subsets).toEqual({
    'spend 2023-01': Float64Array.of(0, 0, 1),
    'eligible 2023-01': Float64Array.of(0, 0, 0),
    'spend 2023-03': Float64Array.of(1, 1, 0),
    'eligible 2023-03': Float64Array.of(1, 0.5, 0),
  });
});

test('a month whose lines cost nothing stands on its first day of work', () => {
  const free = [line('A', 0, { spendDate: '2023-03-20' }), line('B', 0, { spendDate: '2023-03-10' })];
  expect(spendMonths(free, new Float64Array(2)).months).toEqual([{ month: '2023-03', date: '2023-03-10' }]);
});

const months = spendMonths(lines, Float64Array.of(1, 1, 1));
const trials = (spent: readonly [number, number][]): TrialSet => ({
  totals: new Float64Array(spent.length),
  overall: new Float64Array(spent.length),
  subsets: {
    'spend 2023-01': Float64Array.from(spent, ([january]) => january),
    'spend 2023-03': Float64Array.from(spent, ([, march]) => march),
  },
});

test('a risk event of 100 is spread over the months of its trial in proportion', () => {
  const buckets = spendBuckets(months, trials([[100, 300]]), Float64Array.of(500));
  expect(buckets.map(({ spend }) => [...spend])).toEqual([[125], [375]]);
});

test('a trial that spends nothing stays at nothing', () => {
  const buckets = spendBuckets(months, trials([[0, 0]]), Float64Array.of(500));
  expect(buckets.map(({ spend }) => [...spend])).toEqual([[0], [0]]);
});

test('where the trials are not those of the estimate, they stand as drawn, and what was not drawn counts nothing', () => {
  const buckets = spendBuckets(months, trials([[100, 300]]), null);
  expect(buckets.map(({ spend, eligible }) => [...spend, ...eligible])).toEqual([
    [100, 0],
    [300, 0],
  ]);
});
