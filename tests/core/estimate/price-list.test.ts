import { checkEstimateSettings } from '../../../core/estimate/check-settings';
import { linePointCents } from '../../../core/estimate/line-model';
import { parsePriceList } from '../../../core/estimate/price-list';
import { fraction } from '../../../core/fraction';
import { describeProblem } from '../../../core/problem';
import { plainSettings } from './lines';

const HEADER = 'line;group;quantity;low;likely;high;distribution';
const table = (...rows: string[]) => rows.map((row, i) => ({ row: i + 1, cells: row.split(';') }));
const read = (...rows: string[]) => parsePriceList(table(HEADER, ...rows), 'lines.csv');
const linesOf = (...rows: string[]) => {
  const result = read(...rows);
  if (!result.ok) throw new Error(result.problems.map(describeProblem).join('\n'));
  return result.value;
};
const problemsOf = (...rows: string[]) => {
  const result = read(...rows);
  return result.ok ? [] : result.problems.map(describeProblem);
};

describe('A price list', () => {
  test('each row is a line, amounts in dollars become cents', () => {
    expect(linesOf('RRU;equipment;12;$1,000;1234.5;2,000.00;PERT')).toEqual([
      {
        lineId: 'RRU',
        label: 'RRU',
        group: 'equipment',
        quantity: 12,
        lowCents: 100_000,
        likelyCents: 123_450,
        highCents: 200_000,
        distribution: 'pert',
        escalationFactor: 1,
      },
    ]);
  });

  test('what a distribution does not use may be left blank', () => {
    const [quote, fiber, blank] = linesOf(
      'quote;g;1;;99;;fixed',
      'fiber;g;1;50;;200;lognormal',
      'x;g;1;1;2;3;',
    );
    expect([quote?.lowCents, quote?.highCents]).toEqual([9_900, 9_900]);
    // Most likely value exp(mu - sigma^2) with mu = ln 100, sigma = ln 4 / (2 x 1.28155).
    expect(fiber?.likelyCents).toBe(Math.round(10_000 * Math.exp(-((Math.log(4) / 2.5631031311) ** 2))));
    expect(blank?.distribution).toBe('pert');
  });

  test('columns in another order, with others between, and empty rows', () => {
    const rows = table(
      'Note;HIGH;Likely;low;Quantity;group;line;distribution',
      'n;3;2;1;4;g;A;triangular',
      ';;;;;;;',
    );
    const result = parsePriceList(rows);
    expect(result.ok && result.value.map((line) => [line.lineId, line.lowCents, line.quantity])).toEqual([
      ['A', 100, 4],
    ]);
  });

  test('prices finer than a cent keep what quantity x price says', () => {
    const [line] = linesOf('cable foot;g;100000;0.0125;0.0130;0.0149;pert');
    expect(line && linePointCents(line)).toBe(130_000);
    expect(line && line.quantity * line.highCents).toBeCloseTo(149_000, 6);
  });

  test('a credit may be negative, but not lognormal', () => {
    expect(linesOf('salvage;g;1;-300;-200;-100;pert')[0]?.lowCents).toBe(-30_000);
    expect(problemsOf('salvage;g;1;-300;-200;-100;lognormal')).toEqual([
      'lines.csv, row 2, column low: A lognormal price has a low value above zero (“-300”). Give the P10, more than $0.',
    ]);
  });

  test('every bad cell is named with its row, and nothing is taken', () => {
    expect(
      problemsOf(
        'A;g;one;1;2;3;pert',
        'B;;1;1;x;3;pert',
        'C;g;1;3;2;1;triangular',
        'D;g;1;1;2;3;normal',
        'E;g;1;1;2;3;pert',
      ),
    ).toEqual([
      'lines.csv, row 2, column quantity: The quantity is not a number (“one”). Give a number that is zero or more, e.g. 12.',
      'lines.csv, row 3, column group: The group has no name (“”). Give it a name.',
      'lines.csv, row 3, column likely: The likely price is not an amount (“x”). Give dollars as a plain number, e.g. 1234.50.',
      'lines.csv, row 4, column low: The prices are not in order (“3”). Give low, likely and high so that none is less than the one before.',
      'lines.csv, row 5, column distribution: This distribution is not known (“normal”). Give one of pert, triangular, lognormal, fixed.',
    ]);
  });

  test('a file without the columns, without rows, or without anything', () => {
    const words = (...rows: string[]) => {
      const result = parsePriceList(table(...rows));
      return result.ok ? [] : result.problems.map((one) => one.reason);
    };
    expect(words('line;group;price', 'A;g;3')).toEqual([
      'The price list lacks the columns quantity, low, likely, high',
    ]);
    expect(words(HEADER)).toEqual(['The price list has no rows']);
    expect(words()).toEqual(['The price list is empty']);
  });
});

describe('Settings of an estimate', () => {
  test('the defaults can be used', () => {
    expect(checkEstimateSettings(plainSettings)).toEqual([]);
  });

  test.each([
    [{ trials: 99 }, 'trials'],
    [{ trials: 1000.5 }, 'trials'],
    [{ trials: 1_000_001 }, 'trials'],
    [{ seed: 0.5 }, 'seed'],
    [{ rhoWithin: fraction(0.1) }, 'rho_within, rho_between'],
    [{ rhoWithin: fraction(1.1) }, 'rho_within, rho_between'],
    [{ rhoBetween: fraction(-0.1) }, 'rho_within, rho_between'],
    [{ contingencyPercentile: 100 }, 'contingency_percentile'],
    [{ contingencyPercentile: 0 }, 'contingency_percentile'],
  ])('%p is refused with the name of the setting', (change, column) => {
    expect(checkEstimateSettings({ ...plainSettings, ...change }).map((one) => one.column)).toEqual([column]);
  });
});
