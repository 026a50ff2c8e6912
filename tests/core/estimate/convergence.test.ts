import { convergenceOf } from '../../../core/estimate/convergence';
import { estimate } from '../../../core/estimate/run-estimate';
import { costLine, mixedLines, plainSettings } from './lines';

describe('Enough trials?', () => {
  test('the percentiles are read off the first 100, 200, 500 ... trials, and off all of them', () => {
    const { convergence, percentilesCents, standardErrorCents } = estimate(
      mixedLines(20),
      [],
      plainSettings,
      '',
    );
    expect(convergence.points.map(({ trials }) => trials)).toEqual([100, 200, 500, 1000, 2000]);
    expect(convergence.points.at(-1)).toMatchObject({
      p50Cents: percentilesCents['50'],
      percentileCents: percentilesCents['80'],
      percentileErrorCents: standardErrorCents['80'],
    });
  });

  test('a percentile of $100 with a standard error of $1 is known to 2%: four times the trials are needed for 1%', () => {
    // 200 trials, P50: the deviation of the count below is sqrt(200/4) = 7.07 trials of 14.14 cents each.
    const totals = Float64Array.from({ length: 200 }, (_, i) => 10_000 + Math.round((i - 99.5) * 14.14));
    const { relativeError, isEnough, trialsNeeded } = convergenceOf(totals, 50);
    expect(relativeError).toBeCloseTo(0.02, 3);
    expect(isEnough).toBe(false);
    expect(trialsNeeded / 800).toBeCloseTo(1, 1);
  });

  test('what cannot vary needs no trials', () => {
    const { convergence } = estimate([costLine('A', 'g', '1 x 0/500/0 fixed')], [], plainSettings, '');
    expect(convergence).toMatchObject({ relativeError: 0, isEnough: true, trialsNeeded: 1 });
  });
});
