import fc from 'fast-check';
import { quarterFromNumber } from '../../../core/calendar/quarter';
import { escalationFactor, priceQuarter } from '../../../core/estimate/escalation';
import { fraction } from '../../../core/fraction';

const quarter = (year: number, number: number) => quarterFromNumber(year * 4 + number - 1);

describe('Escalation', () => {
  test.each([
    [2018, quarter(2018, 3), 1],
    [2018, quarter(2018, 4), 1.01],
    [2018, quarter(2019, 3), 1.01 ** 4],
    [2021, quarter(2026, 1), 1.01 ** 18],
    [2018, quarter(2018, 1), 1.01 ** -2],
  ])('at 4%% a year a price of %d spent in %s costs %d times as much', (priceYear, spent, factor) => {
    expect(escalationFactor(fraction(0.04), priceYear, spent)).toBeCloseTo(factor, 12);
  });

  test('a price year stands for its middle', () => {
    expect(priceQuarter(2018)).toBe('2018Q3');
  });

  test('no rate, no change; a falling price falls', () => {
    expect(escalationFactor(fraction(0), 2010, quarter(2030, 1))).toBe(1);
    expect(escalationFactor(fraction(-0.08), 2018, quarter(2019, 1))).toBeCloseTo(0.98 ** 2, 12);
  });

  test('two moves in a row are one move', () => {
    const year = fc.integer({ min: 2000, max: 2040 });
    const rate = fc.double({ min: -0.2, max: 0.3, noNaN: true }).map(fraction);
    fc.assert(
      fc.property(year, year, year, rate, (first, second, third, yearly) => {
        const direct = escalationFactor(yearly, first, quarter(third, 2));
        const stepwise =
          escalationFactor(yearly, first, priceQuarter(second)) *
          escalationFactor(yearly, second, quarter(third, 2));
        expect(stepwise / direct).toBeCloseTo(1, 9);
      }),
    );
  });
});
