import { closedForm } from '../../../core/estimate/closed-form';
import { simulateCosts } from '../../../core/estimate/simulate';
import { fraction } from '../../../core/fraction';
import { correlationOf, costLine, deviationOf, meanOf, mixedLines, plainSettings, riskEvent } from './lines';

const uncorrelated = { ...plainSettings, rhoWithin: fraction(0), rhoBetween: fraction(0) };

describe('Mean and variance without trials', () => {
  test('one PERT line, 3 x $60/$90/$180: mean $300, deviation 3 x sqrt(8 x 120^2 / 252) dollars', () => {
    const form = closedForm([costLine('A', 'g', '3 x 60/90/180 pert')], [], uncorrelated);
    expect(form.meanCents).toBeCloseTo(30_000, 6);
    expect(Math.sqrt(form.variance)).toBeCloseTo(300 * Math.sqrt((8 * 120 ** 2) / 252), 6);
  });

  test('variances of independent lines add up; a firm quote adds to the mean alone', () => {
    const lines = [
      costLine('A', 'g', '1 x 0/0/30 triangular'),
      costLine('B', 'g', '2 x 0/15/30 triangular'),
      costLine('C', 'h', '1 x 0/500/0 fixed'),
    ];
    const form = closedForm(lines, [], uncorrelated);
    // Means 10, 2 x 15, 500; variances 900/18 = 50 and 4 x 900 x 0.75/18 = 150.
    expect(form.meanCents).toBeCloseTo(54_000, 6);
    expect(form.variance).toBeCloseTo(200 * 100 ** 2, 4);
  });

  test('fully correlated equal lines: the deviation is n times that of one line', () => {
    const one = costLine('A', 'g', '1 x 60/90/180 pert');
    const lines = Array.from({ length: 7 }, (_, i) => ({ ...one, lineId: `A${i}` }));
    const full = { rhoWithin: fraction(1), rhoBetween: fraction(1) };
    const ratio = Math.sqrt(closedForm(lines, [], full).variance / closedForm([one], [], full).variance);
    expect(ratio).toBeCloseTo(7, 3);
  });

  test('a risk event of 20% with a fixed $1,000: mean $200, deviation $400', () => {
    const form = closedForm([], [riskEvent('R', 0.2, [1000, 1000, 1000])], uncorrelated);
    expect(form.meanCents).toBeCloseTo(20_000, 8);
    expect(Math.sqrt(form.variance)).toBeCloseTo(40_000, 8);
  });

  test('uncertain quantity, 1 to 3 units at a fixed $100: mean $200, deviation $200/sqrt(12)', () => {
    const line = { ...costLine('A', 'g', '2 x 0/100/0 fixed'), quantityRange: { low: 1, high: 3 } };
    const form = closedForm([line], [], uncorrelated);
    expect(form.meanCents).toBeCloseTo(20_000, 8);
    expect(Math.sqrt(form.variance)).toBeCloseTo(20_000 / Math.sqrt(12), 8);
  });
});

describe('The trials agree with the closed forms', () => {
  test('10,000 trials on 5,000 mixed, correlated lines: mean within 0.3%, deviation within 2%', () => {
    const lines = mixedLines(5_000);
    const form = closedForm(lines, [], plainSettings);
    const { totals } = simulateCosts(lines, [], { ...plainSettings, trials: 10_000 });
    expect(Math.abs(meanOf(totals) / form.meanCents - 1)).toBeLessThan(0.003);
    expect(Math.abs(deviationOf(totals) / Math.sqrt(form.variance) - 1)).toBeLessThan(0.02);
  }, 120_000);

  test.each(['lhs', 'mc'] as const)(
    'risk events and uncertain quantities too, with %s sampling',
    (sampling) => {
      const lines = mixedLines(30).map((line) => ({ ...line, quantityRange: { low: 1, high: 3 } }));
      const risks = [
        riskEvent('tower', 0.3, [20_000, 60_000, 200_000]),
        riskEvent('lease', 0.05, [5_000, 8_000, 9_000]),
      ];
      const settings = { ...plainSettings, sampling, trials: 20_000 };
      const form = closedForm(lines, risks, settings);
      const { totals } = simulateCosts(lines, risks, settings);
      const deviation = Math.sqrt(form.variance);
      expect(Math.abs(meanOf(totals) - form.meanCents)).toBeLessThan((4 * deviation) / Math.sqrt(20_000));
      expect(Math.abs(deviationOf(totals) / deviation - 1)).toBeLessThan(0.03);
    },
  );

  test('each line’s covariance with the total is that of its trials', () => {
    const lines = mixedLines(12);
    const weights = lines.map((_, i) => [`L${i}`, Float64Array.from(lines, (_line, j) => (i === j ? 1 : 0))]);
    const { totals, subsets } = simulateCosts(
      lines,
      [],
      { ...plainSettings, trials: 20_000 },
      { subsets: Object.fromEntries(weights) },
    );
    const form = closedForm(lines, [], plainSettings);
    for (const { model, covariance } of form.lines) {
      const own = subsets[`L${model.index}`] ?? new Float64Array();
      if (model.unitCost.kind === 'fixed') continue;
      const simulated = correlationOf(own, totals) * deviationOf(own) * deviationOf(totals);
      expect(Math.abs(simulated - covariance)).toBeLessThan(
        (5 * deviationOf(own) * deviationOf(totals)) / Math.sqrt(20_000),
      );
    }
  });

  test('without correlation the range is too narrow: the reason for the copula', () => {
    const lines = mixedLines(200);
    const ratio = Math.sqrt(
      closedForm(lines, [], plainSettings).variance / closedForm(lines, [], uncorrelated).variance,
    );
    expect(ratio).toBeGreaterThan(3);
  });
});
