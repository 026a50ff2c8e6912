import { closedForm } from '../../../core/estimate/closed-form';
import type { CostLine } from '../../../core/estimate/estimate';
import { estimate } from '../../../core/estimate/run-estimate';
import { simulateCosts } from '../../../core/estimate/simulate';
import { countGroupName } from '../../../core/estimate/tornado';
import { fraction } from '../../../core/fraction';
import { costLine, deviationOf, meanOf, mixedLines, plainSettings, riskEvent } from './lines';

const counted = (line: CostLine, low: number, high: number): CostLine => ({
  ...line,
  quantityRange: { low, high },
  countGroup: 'cameras',
});

describe('One count that is not known moves everything that is bought by it', () => {
  test('8 to 12 cameras at $100 and as many mounts at $50, firm: mean $1,500, deviation $150 x 4 / sqrt(12)', () => {
    const lines = [
      counted(costLine('camera', 'equipment', '10 x 0/100/0 fixed'), 8, 12),
      counted(costLine('mount', 'labor', '10 x 0/50/0 fixed'), 8, 12),
    ];
    const form = closedForm(lines, [], plainSettings);
    expect(form.meanCents).toBeCloseTo(150_000, 6);
    expect(Math.sqrt(form.variance)).toBeCloseTo((15_000 * 4) / Math.sqrt(12), 6);
    const { totals } = simulateCosts(lines, [], plainSettings);
    const apart = simulateCosts(
      lines.map(({ countGroup: _, ...line }) => line),
      [],
      plainSettings,
    ).totals;
    expect(deviationOf(totals) / ((15_000 * 4) / Math.sqrt(12))).toBeCloseTo(1, 2);
    expect(deviationOf(apart) / ((Math.hypot(10_000, 5_000) * 4) / Math.sqrt(12))).toBeCloseTo(1, 1);
  });

  test.each(['lhs', 'mc'] as const)(
    'with prices that vary and correlate the trials agree with the closed form, %s',
    (sampling) => {
      const lines = [
        counted(costLine('camera', 'equipment', '40 x 200/300/700 pert'), 30, 60),
        counted(costLine('mount', 'labor', '40 x 50/80/200 lognormal'), 36, 44),
        counted(costLine('cable', 'labor', '80 x 5/9/20 triangular'), 60, 120),
        ...mixedLines(6).map((line) => ({ ...line, quantity: 1 })),
      ];
      const risks = [riskEvent('permit', 0.2, [1_000, 5_000, 20_000])];
      const form = closedForm(lines, risks, plainSettings);
      const { totals } = simulateCosts(lines, risks, { ...plainSettings, trials: 40_000, sampling });
      const standardError = Math.sqrt(form.variance / 40_000);
      expect(Math.abs(meanOf(totals) - form.meanCents)).toBeLessThan(4 * standardError);
      expect(Math.abs(deviationOf(totals) / Math.sqrt(form.variance) - 1)).toBeLessThan(0.015);
    },
  );

  test('the count is a bar of its own in the tornado, with its lines, and all shares still add up to one', () => {
    const lines = [
      counted(costLine('camera', 'equipment', '40 x 200/300/700 pert'), 30, 60),
      counted(costLine('mount', 'labor', '40 x 0/50/0 fixed'), 30, 60),
      ...mixedLines(6),
    ];
    const result = estimate(lines, [riskEvent('r', 0.5, [1, 2, 3])], plainSettings, '');
    const bar = result.tornado.find((input) => input.group === countGroupName);
    expect(bar).toMatchObject({ lineId: 'count:cameras', lineIds: ['camera', 'mount'] });
    // From 33 to 57 cameras at a mean of (200 + 4 x 300 + 700)/6 + 50 = $400.
    expect(bar?.swingCents).toBe(24 * 40_000);
    const sum = (shares: readonly { varianceShare: number }[]): number =>
      shares.reduce((total, { varianceShare }) => total + varianceShare, 0);
    expect(sum(result.tornado)).toBeCloseTo(1, 10);
    expect(sum(result.groups)).toBeCloseTo(1, 10);
  });

  test('a range without a group stays the line’s own', () => {
    const alone = { ...costLine('A', 'g', '5 x 0/100/0 fixed'), quantityRange: { low: 4, high: 9 } };
    const result = estimate([alone], [], { ...plainSettings, rhoWithin: fraction(0.5) }, '');
    expect(result.tornado.map(({ lineId }) => lineId)).toEqual(['A']);
  });
});
