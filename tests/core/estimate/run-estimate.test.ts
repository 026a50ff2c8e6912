import fc from 'fast-check';
import { reportedPercentiles } from '../../../core/estimate/estimate';
import { estimate, estimateSteps } from '../../../core/estimate/run-estimate';
import { fraction } from '../../../core/fraction';
import { cents, dollars } from '../../../core/money/cents';
import { costLine, mixedLines, plainSettings, riskEvent } from './lines';

const firmQuotes = [
  costLine('A', 'equipment', '2 x 0/100/0 fixed'),
  costLine('B', 'labor', '1 x 0/50.25/0 fixed'),
];

describe('The estimate', () => {
  test('firm quotes of $200 and $50.25 cost $250.25 for certain', () => {
    const result = estimate(firmQuotes, [], plainSettings, 'hash');
    expect(result.pointCents).toBe(25_025);
    expect([result.meanCents, result.sdCents, result.contingencyCents]).toEqual([25_025, 0, 0]);
    expect(new Set(Object.values(result.percentilesCents))).toEqual(new Set([25_025]));
    expect(
      result.groups.map(({ group, pointCents, varianceShare }) => [group, pointCents, varianceShare]),
    ).toEqual([
      ['equipment', 20_000, 0],
      ['labor', 5_025, 0],
    ]);
    expect(result.tornado).toEqual([]);
  });

  test('the point estimate is the sum of the escalated most likely values, cent by cent', () => {
    const lines = [
      { ...costLine('A', 'g', '3 x 10/12.34/20 pert'), escalationFactor: 1.015 },
      { ...costLine('B', 'g', '1.5 x 10/11/20 triangular'), escalationFactor: 1.1 },
    ];
    // 3 x 12.34 x 1.015 = 37.5753, 1.5 x 11 x 1.1 = 18.15.
    expect(estimate(lines, [], plainSettings, 'hash').pointCents).toBe(3_758 + 1_815);
  });

  test('contingency is the chosen percentile less the point estimate', () => {
    for (const contingencyPercentile of [50, 75, 80]) {
      const result = estimate(mixedLines(20), [], { ...plainSettings, contingencyPercentile }, 'hash');
      const chosen = result.percentilesCents[String(contingencyPercentile)] ?? Number.NaN;
      expect(result.contingencyCents).toBe(chosen - result.pointCents);
    }
  });

  test('a budget of the P80 suffices in 80% of the trials; without a budget there is no answer', () => {
    const lines = mixedLines(20);
    const first = estimate(lines, [], plainSettings, 'hash');
    const budgetCents = first.percentilesCents['80'] ?? null;
    expect(estimate(lines, [], { ...plainSettings, budgetCents }, 'hash').pWithinBudget).toBeCloseTo(0.8, 3);
    expect(first.pWithinBudget).toBeNull();
  });

  test('percentiles are in order, the S-curve runs from 0 to 1 and passes through them', () => {
    const result = estimate(mixedLines(40), [], plainSettings, 'hash');
    const values = reportedPercentiles.map(
      (percent) => result.percentilesCents[String(percent)] ?? Number.NaN,
    );
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(result.sCurve).toHaveLength(101);
    expect(result.sCurve[80]).toEqual({ cents: result.percentilesCents['80'], probability: 0.8 });
    expect([result.sCurve[0]?.probability, result.sCurve[100]?.probability]).toEqual([0, 1]);
  });

  test('a firm quote of $1,000 moves every number of the range by exactly $1,000', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 1e9 }), (count, price) => {
        const quote = { ...costLine('quote', 'labor', '1 x 0/0/0 fixed'), likelyCents: cents(price) };
        const settings = { ...plainSettings, trials: 200 };
        const before = estimate(mixedLines(count), [], settings, 'hash');
        const after = estimate([...mixedLines(count), quote], [], settings, 'hash');
        for (const [percent, value] of Object.entries(before.percentilesCents)) {
          expect(after.percentilesCents[percent]).toBe(value + price);
        }
        expect([after.meanCents, after.pointCents]).toEqual([
          before.meanCents + price,
          before.pointCents + price,
        ]);
        expect([after.sdCents, after.contingencyCents]).toEqual([before.sdCents, before.contingencyCents]);
        expect(after.standardErrorCents).toEqual(before.standardErrorCents);
      }),
      { numRuns: 10 },
    );
  });

  test('shares of the variance add up to one, over groups and over inputs, with any correlation', () => {
    const risks = [riskEvent('tower', 0.2, [1e5, 2e5, 5e5])];
    const correlations = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(correlations, ([a, b]) => {
        const [rhoBetween, rhoWithin] = [fraction(Math.min(a, b)), fraction(Math.max(a, b))];
        const settings = { ...plainSettings, trials: 100, rhoBetween, rhoWithin };
        const { groups, tornado } = estimate(mixedLines(23), risks, settings, 'hash');
        expect(groups.reduce((sum, group) => sum + group.varianceShare, 0)).toBeCloseTo(1, 9);
        expect(tornado.reduce((sum, bar) => sum + bar.varianceShare, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 15 },
    );
  });

  test('the standard error falls with the square root of the trials', () => {
    const at = (trials: number) =>
      estimate(mixedLines(20), [], { ...plainSettings, trials }, 'hash').standardErrorCents['50'] ??
      Number.NaN;
    expect(at(40_000) / at(400)).toBeGreaterThan(0.06);
    expect(at(40_000) / at(400)).toBeLessThan(0.16);
  });

  test('the steps give the same result and the trials behind it', () => {
    const steps = estimateSteps(mixedLines(45), [], plainSettings, { inputHash: 'hash' });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.result).toEqual(estimate(mixedLines(45), [], plainSettings, 'hash'));
    expect(step.value.trials.totals).toHaveLength(plainSettings.trials);
  });
});

describe('The tornado', () => {
  test('triangular 0/0/100 beside a firm $50: P10 and P90 are 100 - 100 sqrt(0.9) and 100 - 100 sqrt(0.1)', () => {
    const lines = [costLine('A', 'g', '1 x 0/0/100 triangular'), costLine('B', 'g', '1 x 0/50/0 fixed')];
    const { tornado } = estimate(lines, [], plainSettings, 'hash');
    expect(tornado).toHaveLength(1);
    expect(tornado[0]?.lowTotalCents).toBe(Math.round(15_000 - 10_000 * Math.sqrt(0.9)));
    expect(tornado[0]?.highTotalCents).toBe(Math.round(15_000 - 10_000 * Math.sqrt(0.1)));
    expect(tornado[0]?.varianceShare).toBe(1);
  });

  test('the others stand at their means, and the longest bar comes first', () => {
    const lines = [
      costLine('short', 'g', '1 x 99/100/101 pert'),
      costLine('long', 'g', '1 x 0/100/200 pert'),
    ];
    const { tornado } = estimate(lines, [], plainSettings, 'hash');
    expect(tornado.map((bar) => bar.lineId)).toEqual(['long', 'short']);
    expect((tornado[1]?.lowTotalCents ?? 0) + (tornado[1]?.highTotalCents ?? 0)).toBe(40_000);
  });

  test('a risk of 40% with a fixed $100 swings by $100, one of 5% does not reach the P90', () => {
    const risks = [riskEvent('often', 0.4, [100, 100, 100]), riskEvent('rare', 0.05, [100, 100, 100])];
    const { tornado } = estimate([], risks, plainSettings, 'hash');
    expect(tornado.map((bar) => [bar.lineId, bar.swingCents])).toEqual([
      ['often', 10_000],
      ['rare', 0],
    ]);
    expect(tornado[1]?.varianceShare).toBeCloseTo(0.0475 / (0.0475 + 0.24), 12);
  });

  test('uncertain quantity: 0 to 10 units of a fixed $10 swing by $80, of nearly $10 nearly so', () => {
    const fixed = { ...costLine('A', 'g', '5 x 0/10/0 fixed'), quantityRange: { low: 0, high: 10 } };
    const nearly = { ...costLine('B', 'g', '5 x 9.99/10/10.01 pert'), quantityRange: { low: 0, high: 10 } };
    const { tornado } = estimate([fixed, nearly], [], plainSettings, 'hash');
    const swings = new Map(tornado.map((bar) => [bar.lineId, bar.swingCents]));
    expect(swings.get('A')).toBe(dollars(80));
    expect(Math.abs((swings.get('B') ?? 0) / 8000 - 1)).toBeLessThan(0.04);
  });
});
