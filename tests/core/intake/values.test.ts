import { decideDateOrder, parseDate } from '../../../core/intake/parse-date';
import { parseIp } from '../../../core/intake/parse-ip';
import { columnDecimalSign, parseMoney } from '../../../core/intake/parse-money';
import { parseQuantity } from '../../../core/intake/parse-quantity';

describe('a date', () => {
  test.each([
    ['2019-08-13', '2019-08-13'],
    ['2019-12-19 00:00', '2019-12-19'],
    ['2019-12-19T08:30:00Z', '2019-12-19'],
    ['13.08.2019', '2019-08-13'],
    ['13 Aug 2019', '2019-08-13'],
    ['13-Aug-19', '2019-08-13'],
    ['Aug 13, 2019', '2019-08-13'],
    ['Tuesday, August 13, 2019', '2019-08-13'],
    ['20190813', '2019-08-13'],
    ['43690', '2019-08-13'],
    ['8/13/19', '2019-08-13'],
    ['8/13/98', '1998-08-13'],
    ['6/14/2017 12:00:00 AM', '2017-06-14'],
    ['29/2/2020', '2020-02-29'],
    ['5/5/2019', '2019-05-05'],
  ])('written as %s is read without a decision', (text, expected) => {
    expect(parseDate(text, null)).toEqual({ kind: 'date', date: expected });
  });

  test('with two small numbers waits for the order', () => {
    expect(parseDate('5/6/2019', null)).toEqual({ kind: 'ambiguous' });
    expect(parseDate('5/6/2019', 'month-first')).toEqual({ kind: 'date', date: '2019-05-06' });
    expect(parseDate('5/6/2019', 'day-first')).toEqual({ kind: 'date', date: '2019-06-05' });
  });

  test.each(['soon', '2019', '2019-02-30', '13/13/2019', '12', 'Smarch 3, 2019'])('%s is none', (text) => {
    expect(parseDate(text, null)).toEqual({ kind: 'invalid' });
  });

  test('gets its order from the whole column', () => {
    expect(decideDateOrder(['1/2/2019', '3/14/2019'])).toBe('month-first');
    expect(decideDateOrder(['1/2/2019', '14/3/2019'])).toBe('day-first');
    expect(decideDateOrder(['1/2/2019', '3/4/2019'])).toBeNull();
    expect(decideDateOrder(['14/3/2019', '3/14/2019'])).toBeNull();
  });
});

describe('an amount', () => {
  test.each([
    ['$1,234.50', '.', 123450],
    ['USD 1234', '.', 123400],
    ['2,266.13', '.', 226613],
    ['(350.00)', '.', -35000],
    ['-12', '.', -1200],
    ['18450', '.', 1845000],
    ['1.234,50', ',', 123450],
    ['33.333333333333336', '.', 3333],
  ] as const)('%s is read in cents', (text, sign, expected) => {
    expect(parseMoney(text, sign)).toEqual({ kind: 'money', cents: expected });
  });

  test('in another currency is refused with its code', () => {
    expect(parseMoney('1.234,50 €', ',')).toEqual({ kind: 'currency', code: 'EUR' });
    expect(parseMoney('CAD 20', '.')).toEqual({ kind: 'currency', code: 'CAD' });
    expect(parseMoney('C$20', '.')).toEqual({ kind: 'currency', code: 'CAD' });
    expect(parseMoney('£20', '.')).toEqual({ kind: 'currency', code: 'GBP' });
  });

  test.each(['free', '12,34,56', '1.2.3', '', '$'])('%j is none', (text) => {
    expect(parseMoney(text, '.')).toEqual({ kind: 'invalid' });
  });

  test('has the decimal sign that the column shows', () => {
    expect(columnDecimalSign(['1.234', '1.234,50'])).toBe(',');
    expect(columnDecimalSign(['1,234', '99.90'])).toBe('.');
    expect(columnDecimalSign(['1,234'])).toBe('.');
  });
});

test('a quantity is a whole number of units', () => {
  expect(['3', '3.0', '1,200', '4 ea', '0'].map(parseQuantity)).toEqual([3, 3, 1200, 4, 0]);
  expect(['2.5', '-1', 'ten', '1e3', ''].map(parseQuantity)).toEqual([null, null, null, null, null]);
});

test('addresses lose prefix length, zone, port and scheme', () => {
  expect(parseIp('192.0.2.10/24')).toBe('192.0.2.10');
  expect(parseIp('fe80::1%eth0')).toBe('fe80::1');
  expect(parseIp('http://10.20.7.9:80/')).toBe('10.20.7.9');
  expect(parseIp('192.0.2.10\n192.0.2.11, 192.0.2.10')).toBe('192.0.2.10, 192.0.2.11');
  expect(parseIp('sw1.example.net')).toBeNull();
  expect(parseIp('300.1.1.1')).toBeNull();
});
