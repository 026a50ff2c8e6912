import { type ColumnDecisions, cellReader } from '../../../core/intake/cell-readers';
import { parseDate } from '../../../core/intake/parse-date';
import {
  columnDecimalSign,
  foreignCurrencies,
  headingCurrency,
  parseMoney,
} from '../../../core/intake/parse-money';

const decisions: ColumnDecisions = {
  dateOrder: null,
  decimalSign: '.',
  currency: { code: 'USD', isDecided: true },
  source: null,
  isPath: false,
};

test.each([
  ['12 C$', 'CAD'],
  ['A$ 12.00', 'AUD'],
  ['12 HKD', 'HKD'],
  ['12 CHF', 'CHF'],
  ['£12', 'GBP'],
])('%s is money in %s and not in dollars', (text, code) => {
  expect(parseMoney(text, '.')).toEqual({ kind: 'currency', code });
});

test.each([
  ['USD 12.50', 1250],
  ['US$ 12', 1200],
  ['.50', 50],
  ['(1,234.00)', -123400],
  ['12-', -1200],
])('%s is an amount of %d cents', (text, cents) => {
  expect(parseMoney(text, '.')).toEqual({ kind: 'money', cents });
});

test.each(['', '-', 'n/a', '1,23,456', '1.2.3', '99999999999999999'])('“%s” is no amount', (text) => {
  expect(parseMoney(text, '.').kind).toBe('invalid');
});

test('points or commas that stand several times group, so the other sign is the decimal one', () => {
  expect(columnDecimalSign(['1.234.567'])).toBe(',');
  expect(columnDecimalSign(['1,234,567'])).toBe('.');
  expect(columnDecimalSign(['1.234.567', '1,234,567'])).toBeNull();
});

test('currencies are known in cells and headings', () => {
  expect([...foreignCurrencies(['12 EUR', '$5', 'USD 5', '7 EUR'])]).toEqual(['EUR']);
  expect(headingCurrency('Cost (EUR)')).toBe('EUR');
  expect(headingCurrency('Price £')).toBe('GBP');
  expect(headingCurrency('Cost ($)')).toBe('USD');
  expect(headingCurrency('Cost (NET)')).toBeNull();
});

test.each([
  ['44000', '2020-06-18'],
  ['44000.75', '2020-06-18'],
  ['12 March 70', '1970-03-12'],
  ['Mar 12, 69', '2069-03-12'],
  ['3/3/2020', '2020-03-03'],
])('%s is the day %s', (text, date) => {
  expect(parseDate(text, null)).toEqual({ kind: 'date', date });
});

test.each(['19999', '60001', '2016-13-01', '30 Februa 2020', '12 Foo 2020'])(
  '%s is no day of a purchase',
  (text) => {
    expect(parseDate(text, null).kind).toBe('invalid');
  },
);

test.each(['#DIV/0!', '#N/A', '#REF!'])('%s is an error of the spreadsheet in any column', (text) => {
  expect(cellReader('model', decisions)(text)).toMatchObject({
    kind: 'bad',
    reason: 'The cell holds an error of the spreadsheet',
  });
});

test('a text that only begins like one is a text', () => {
  expect(cellReader('model', decisions)('#4 spare')).toEqual({ kind: 'value', value: '#4 spare' });
});

test('a zero date of a database says nothing', () => {
  expect(cellReader('purchaseDate', decisions)('0000-00-00 00:00:00')).toEqual({ kind: 'blank' });
});

test('of several MAC addresses in a cell the first counts; a cell without one is refused', () => {
  const read = cellReader('mac', decisions);
  expect(read('none, 00:1e:10:ab:cd:ef; 00:1e:10:ab:cd:f0')).toEqual({
    kind: 'value',
    value: '001e10abcdef',
  });
  expect(read('see label')).toMatchObject({ kind: 'bad' });
});

test('an SNMP number is read, and what is none is refused', () => {
  const read = cellReader('sysObjectId', decisions);
  expect(read('.1.3.6.1.4.1.2011.2.23.94')).toEqual({ kind: 'value', value: '1.3.6.1.4.1.2011.2.23.94' });
  expect(read('Huawei')).toMatchObject({
    kind: 'bad',
    reason: 'This is not an SNMP object id of a maker',
  });
});

test('an id is kept with the name of its program, where one is known', () => {
  expect(cellReader('sourceId', decisions)('7')).toEqual({ kind: 'value', value: '7' });
  expect(cellReader('sourceId', { ...decisions, source: 'netbox' })('7')).toEqual({
    kind: 'value',
    value: 'netbox:7',
  });
});

test('a use is known by its label, another word is kept as it came', () => {
  expect(cellReader('use', decisions)('public-safety')).toEqual({ kind: 'value', value: 'public-safety' });
  expect(cellReader('use', decisions)('farming').kind).not.toBe('value');
});

test('of a path the last part counts, and a path that ends in its sign stays whole', () => {
  const read = cellReader('site', { ...decisions, isPath: true });
  expect(read('County > Ridge')).toEqual({ kind: 'value', value: 'Ridge' });
  expect(read('County >')).toEqual({ kind: 'value', value: 'County >' });
});

test('an amount that either sign would change waits, one that both read alike does not', () => {
  const read = cellReader('purchaseCostCents', { ...decisions, decimalSign: null });
  expect(read('1.234')).toMatchObject({ kind: 'waits', option: 'decimalSign' });
  expect(read('1,5')).toMatchObject({ kind: 'waits', option: 'decimalSign' });
  expect(read('1234')).toEqual({ kind: 'value', value: 123400 });
  expect(read('abc')).toMatchObject({ kind: 'bad' });
});
