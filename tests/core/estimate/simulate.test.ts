import { createSampler } from '../../../core/chance/latin-hypercube';
import { marginalAtNormal } from '../../../core/chance/marginal';
import { normalQuantile } from '../../../core/chance/normal';
import { createPertTables } from '../../../core/chance/pert-table';
import { lineModels } from '../../../core/estimate/line-model';
import { linesPerBlock, simulateCosts, simulateSteps } from '../../../core/estimate/simulate';
import { simulateBlock } from '../../../core/estimate/simulate-block';
import { fraction } from '../../../core/fraction';
import { correlationOf, costLine, mixedLines, plainSettings, riskEvent } from './lines';

const only = (count: number, index: number) =>
  Float64Array.from({ length: count }, (_, i) => (i === index ? 1 : 0));
const rhoSettings = (within: number, between: number, trials = 20_000) => ({
  ...plainSettings,
  trials,
  rhoWithin: fraction(within),
  rhoBetween: fraction(between),
});

/** Largest distance between the sample's distribution and the marginal (Kolmogorov and Smirnov). */
function largestDistance(costs: Float64Array, quantile: (p: number) => number): number {
  const sorted = costs.slice().sort();
  let worst = 0;
  for (let i = 1; i < 200; i += 1) {
    const limit = quantile(i / 200);
    worst = Math.max(
      worst,
      Math.abs(sorted.filter((cost) => cost <= limit).length / sorted.length - i / 200),
    );
  }
  return worst;
}

describe('The trials', () => {
  test('the same seed gives the same bytes, another seed others', () => {
    const lines = mixedLines(50);
    const first = simulateCosts(lines, [], plainSettings);
    expect(simulateCosts(lines, [], plainSettings)).toEqual(first);
    expect(simulateCosts(lines, [], { ...plainSettings, seed: 2 }).totals).not.toEqual(first.totals);
  });

  test.each(['pert', 'triangular', 'lognormal'])(
    'correlation leaves the %s price of a line as it is',
    (distribution) => {
      const lines = [costLine('A', 'g', `2 x 100/130/300 ${distribution}`), ...mixedLines(5)];
      const subsets = { A: only(6, 0) };
      const { subsets: drawn } = simulateCosts(lines, [], rhoSettings(0.6, 0.4), { subsets });
      const [model] = lineModels(lines);
      const quantile = (p: number) => (model ? 2 * marginalAtNormal(model.unitCost, normalQuantile(p)) : 0);
      // 1% of 20,000 independent trials go beyond 1.63/sqrt(n).
      expect(largestDistance(drawn.A ?? new Float64Array(), quantile)).toBeLessThan(1.63 / Math.sqrt(20_000));
    },
  );

  test.each([
    ['equipment', 0.5],
    ['labor', 0.2],
  ])('a second line in %s is correlated with one in equipment by %d', (group, rho) => {
    // Lognormals with a small spread are nearly linear in their normal scores.
    const lines = [
      costLine('A', 'equipment', '1 x 99/0/101 lognormal'),
      costLine('B', group, '1 x 99/0/101 lognormal'),
    ];
    const { subsets } = simulateCosts(lines, [], rhoSettings(0.5, 0.2), {
      subsets: { A: only(2, 0), B: only(2, 1) },
    });
    const drawn = correlationOf(subsets.A ?? new Float64Array(), subsets.B ?? new Float64Array());
    expect(Math.abs(drawn - rho)).toBeLessThan(4 / Math.sqrt(20_000));
  });

  test('the overall factor is the one that the lines follow', () => {
    const lines = [costLine('A', 'g', '1 x 99/0/101 lognormal')];
    const { totals, overall } = simulateCosts(lines, [], rhoSettings(0.7, 0.49));
    expect(Math.abs(correlationOf(totals, overall) - 0.7)).toBeLessThan(4 / Math.sqrt(20_000));
  });

  test('another firm quote of $1,234.56 moves every trial by exactly $1,234.56, wherever it stands', () => {
    const lines = mixedLines(70);
    const quote = costLine('quote', 'labor', '1 x 0/1234.56/0 fixed');
    const before = simulateCosts(lines, [], plainSettings).totals;
    for (const place of [0, 33, 70]) {
      const after = simulateCosts(lines.toSpliced(place, 0, quote), [], plainSettings).totals;
      expect(after.every((total, t) => total - (before[t] ?? 0) === 123_456)).toBe(true);
    }
  });

  test('the order of lines and risks changes nothing', () => {
    const lines = mixedLines(64);
    const risks = [riskEvent('a', 0.2, [1, 2, 3]), riskEvent('b', 0.3, [10, 20, 30])];
    const shuffled = lines.toSorted((a, b) => (a.lowCents % 97) - (b.lowCents % 97));
    expect(simulateCosts(shuffled, risks.toReversed(), plainSettings)).toEqual(
      simulateCosts(lines, risks, plainSettings),
    );
  });

  test('a line that is added leaves the draws of the others as they were', () => {
    const lines = mixedLines(10);
    const weights = (count: number) => Float64Array.from({ length: count }, (_, i) => (i < 10 ? 1 : 0));
    const alone = simulateCosts(lines, [], plainSettings, { subsets: { ten: weights(10) } });
    const more = [...lines, costLine('extra', 'labor', '1 x 10/20/50 pert')];
    const together = simulateCosts(more, [], plainSettings, { subsets: { ten: weights(11) } });
    expect(together.subsets.ten).toEqual(alone.subsets.ten);
  });

  test('blocks can be computed in any order: each has the same sums', () => {
    const models = lineModels(mixedLines(60)).filter((model) => model.unitCost.kind !== 'fixed');
    const setting = () => ({
      settings: plainSettings,
      overall: new Float64Array(plainSettings.trials),
      sampler: createSampler(plainSettings.trials, 'lhs'),
      pertTables: createPertTables(),
      subsetWeights: [],
    });
    const blocks = [models.slice(0, 20), models.slice(20, 40), models.slice(40)];
    const shared = setting();
    const forward = blocks.map((block) => simulateBlock(block, shared));
    const backward = blocks.toReversed().map((block) => simulateBlock(block, setting()));
    expect(backward.toReversed()).toEqual(forward);
  });

  test('two lines of the same name are still two lines', () => {
    const line = costLine('A', 'g', '1 x 99/0/101 lognormal');
    const { subsets } = simulateCosts([line, line], [], rhoSettings(0, 0), {
      subsets: { A: only(2, 0), B: only(2, 1) },
    });
    const drawn = correlationOf(subsets.A ?? new Float64Array(), subsets.B ?? new Float64Array());
    expect(Math.abs(drawn)).toBeLessThan(4 / Math.sqrt(20_000));
  });

  test('a subset with all lines is the total, half of each is half of it', () => {
    const lines = mixedLines(25);
    const subsets = { all: new Float64Array(25).fill(1), half: new Float64Array(25).fill(0.5) };
    const trials = simulateCosts(lines, [], plainSettings, { subsets });
    expect(trials.subsets.all).toEqual(trials.totals);
    const half = trials.subsets.half ?? new Float64Array();
    expect(half.every((cost, t) => Math.abs(2 * cost - (trials.totals[t] ?? 0)) <= 3)).toBe(true);
  });

  test('a risk of 30% happens in 30% of the trials and costs nothing in the others', () => {
    const { totals, riskHappened } = simulateCosts(
      [],
      [riskEvent('tower', 0.3, [100, 150, 300])],
      plainSettings,
    );
    const happened = riskHappened?.tower ?? new Uint8Array();
    expect(happened.reduce((sum, one) => sum + one, 0)).toBe(600);
    expect(
      totals.every((cost, t) => (happened[t] === 1 ? cost >= 10_000 && cost <= 30_000 : cost === 0)),
    ).toBe(true);
  });

  test('uncertain quantities stay between their bounds', () => {
    const line = { ...costLine('A', 'g', '5 x 0/100/0 fixed'), quantityRange: { low: 4, high: 9 } };
    const { totals } = simulateCosts([line], [], plainSettings);
    expect(Math.min(...totals)).toBeGreaterThanOrEqual(40_000);
    expect(Math.max(...totals)).toBeLessThanOrEqual(90_000);
    expect(Math.max(...totals) - Math.min(...totals)).toBeGreaterThan(49_000);
  });

  test('progress comes after each block of lines that can vary, and the run can be left at any of them', () => {
    const lines = mixedLines(60).filter((line) => line.distribution !== 'fixed');
    const seen: string[] = [];
    simulateCosts(lines, [], plainSettings, { onBlock: (done, total) => seen.push(`${done} of ${total}`) });
    expect(linesPerBlock).toBe(20);
    expect(seen).toEqual(['20 of 48', '40 of 48', '48 of 48']);
    const steps = simulateSteps(lines, [], plainSettings);
    expect(steps.next()).toEqual({ done: false, value: { done: 20, total: 48 } });
  });

  test('settings and subsets that cannot be used are refused', () => {
    expect(() => simulateCosts([], [], rhoSettings(0.1, 0.2))).toThrow(RangeError);
    expect(() => simulateCosts(mixedLines(2), [], plainSettings, { subsets: { A: only(3, 0) } })).toThrow(
      RangeError,
    );
  });
});
