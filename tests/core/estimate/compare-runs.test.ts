import { compareRuns, lineChanges } from '../../../core/estimate/compare-runs';
import { type KeptLine, type KeptRun, keptLine } from '../../../core/estimate/kept-run';
import { cents, dollars } from '../../../core/money/cents';
import { defaultSettings } from '../../../core/scenario/settings';
import { believableRun } from '../../fixtures/run-result';
import { type LineCase, line } from '../funding/support';

const kept = (lineId: string, price: number, changes: LineCase = {}): KeptLine =>
  keptLine(line(lineId, price, changes));

describe('lines of two estimates side by side', () => {
  test('a line is added, gone, or changed in what is named; the largest difference comes first', () => {
    const before = [kept('same', 5), kept('gone', 100), kept('changed', 40, { quantity: 3 })];
    const changed = kept('changed', 40, { quantity: 4, basis: 'quote', escalationFactor: 1.03 });
    const after = [kept('same', 5), kept('added', 300), { ...changed, pointCents: dollars(60) }];
    expect(lineChanges(before, after)).toEqual([
      {
        lineId: 'added',
        label: 'Baseband unit, Tower 1',
        changes: ['added'],
        beforeCents: null,
        afterCents: 30_000,
      },
      {
        lineId: 'gone',
        label: 'Baseband unit, Tower 1',
        changes: ['gone'],
        beforeCents: 10_000,
        afterCents: null,
      },
      {
        lineId: 'changed',
        label: 'Baseband unit, Tower 1',
        changes: ['quantity 3 to 4', 'basis user to quote', 'escalation 1.0000 to 1.0300'],
        beforeCents: 4000,
        afterCents: 6000,
      },
    ]);
  });

  test('a price is told with its three points, and equal differences stand in the order of their ids', () => {
    const cheaper = { ...kept('b', 10), lowCents: dollars(8), distribution: 'pert' as const };
    const changes = lineChanges([kept('b', 10), kept('c', 7)], [cheaper, kept('c', 7), kept('a', 0)]);
    expect(changes.map(({ lineId, changes: words }) => [lineId, words])).toEqual([
      ['a', ['added']],
      ['b', ['price $10 / $10 / $10 to $8 / $10 / $10', 'distribution fixed to pert']],
    ]);
    const swapped = lineChanges([kept('b', 10)], [kept('c', 10)]);
    expect(swapped.map(({ lineId }) => lineId)).toEqual(['b', 'c']);
  });
});

function run(changes: Partial<KeptRun> = {}): KeptRun {
  const { stamp, estimate } = believableRun();
  return { stamp, estimate, settings: defaultSettings, widths: [], early: [], lines: [], ...changes };
}

describe('two estimates side by side', () => {
  test('nothing differs between an estimate and itself', () => {
    const { inputs, lines, figures } = compareRuns(run(), run());
    expect([inputs, lines]).toEqual([[], []]);
    expect(figures.every(({ beforeCents, afterCents }) => beforeCents === afterCents)).toBe(true);
  });

  test('what it was computed from is told by name: settings, the date, the lists', () => {
    const before = run({ stamp: { ...run().stamp, lists: [] } });
    const after = run({ settings: { ...defaultSettings, trials: 5000 } });
    const { inputs } = compareRuns(before, after);
    expect(inputs.map(({ label }) => label)).toEqual(['Trials', 'Lists']);
    expect(inputs[0]).toEqual({ label: 'Trials', before: '10000', after: '5000' });
    expect(inputs[1]?.before).toBe('');
  });

  test('a percentile or a group that only one of them has stands on one side', () => {
    const { estimate } = run();
    const bare = { ...estimate, percentilesCents: {}, groups: [] };
    const { figures, groups } = compareRuns(run(), run({ estimate: bare }));
    expect(figures.find(({ name }) => name === 'P80')).toEqual({
      name: 'P80',
      beforeCents: estimate.percentilesCents['80'],
      afterCents: null,
    });
    expect(groups).toHaveLength(estimate.groups.length);
    expect(groups.every(({ beforeCents, afterCents }) => beforeCents !== null && afterCents === null)).toBe(
      true,
    );
  });

  test('of very many lines the hundred largest are shown and all are counted', () => {
    const many = Array.from({ length: 120 }, (_, index) => kept(`L${index}`, index + 1));
    const { lines, changedLines } = compareRuns(run(), run({ lines: many }));
    expect([lines.length, changedLines]).toEqual([100, 120]);
    expect(lines[0]?.lineId).toBe('L119');
  });
});

test('no cents are lost between an estimate and its kept line', () => {
  expect(keptLine(line('L1', 12, { quantity: 3 }))).toMatchObject({ quantity: 3, likelyCents: cents(1200) });
});
