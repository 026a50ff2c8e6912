import {
  booleanOf,
  coarseDate,
  confidenceOf,
  dateIn,
  dollarsOf,
  factOf,
  listOf,
  numberOf,
  optionalDate,
  optionalNumber,
  optionalText,
  partOf,
  sourceOf,
  textOf,
  textsOf,
} from '../../../core/reference/read-fact';

const fact = { id: 'f1', text: 'Huawei', number: 4, yes: true, list: ['a', 'b'], date: '2019-05-22' };

test('a field is read as what it is', () => {
  expect(textOf(fact, 'text')).toBe('Huawei');
  expect(numberOf(fact, 'number')).toBe(4);
  expect(booleanOf(fact, 'yes')).toBe(true);
  expect(textsOf(fact, 'list')).toEqual(['a', 'b']);
  expect(dateIn(fact, 'date')).toBe('2019-05-22');
});

test('a missing field is null where it may be missing, and an empty list or part', () => {
  expect(optionalText(fact, 'gone')).toBeNull();
  expect(optionalNumber(fact, 'gone')).toBeNull();
  expect(optionalDate(fact, 'gone')).toBeNull();
  expect(coarseDate(fact, 'gone')).toBeNull();
  expect(dollarsOf(fact, 'gone')).toBeNull();
  expect(listOf(fact, 'gone')).toEqual([]);
  expect(partOf(fact, 'gone')).toEqual({});
});

test('a month or a year stands for its first day, and dollars are counted in cents', () => {
  const coarse = { month: '2019-05', year: '2019', day: '2019-05-22', price: 12.34 };
  expect(coarseDate(coarse, 'month')).toBe('2019-05-01');
  expect(coarseDate(coarse, 'year')).toBe('2019-01-01');
  expect(coarseDate(coarse, 'day')).toBe('2019-05-22');
  expect(dollarsOf(coarse, 'price')).toBe(1234);
});

test.each<[string, () => unknown, string]>([
  ['text', () => textOf(fact, 'number'), 'f1.number should be text, is 4'],
  ['a number', () => numberOf(fact, 'text'), 'f1.text should be a number, is "Huawei"'],
  ['true or false', () => booleanOf(fact, 'number'), 'f1.number should be true or false, is 4'],
  ['a list', () => listOf(fact, 'number'), 'f1.number should be a list, is 4'],
  ['a list of texts', () => textsOf({ list: ['a', 1] }, 'list'), 'list should be text, is 1'],
  ['a date', () => dateIn(fact, 'text'), 'f1.text should be a date, is "Huawei"'],
  [
    'a month',
    () => coarseDate({ when: '2019-13' }, 'when'),
    '?.when should be a date, month or year, is "2019-13"',
  ],
  ['an object', () => factOf([], 'a fact'), 'a fact should be an object, is []'],
  [
    'a confidence',
    () => confidenceOf({ confidence: 'sure' }),
    '?.confidence should be one of sourced, recalled, uncertain, is "sure"',
  ],
  ['a source', () => sourceOf({ id: 'f1', source: [] }), 'f1.source should be a source, is []'],
])('what is not %s is told with its place', (_what, read, message) => {
  expect(read).toThrow(new TypeError(`reference data: ${message}`));
});

test('a wrong field of a fact without an id is still told by its key', () => {
  expect(() => textOf({ name: 4 }, 'name')).toThrow('reference data: ?.name should be text, is 4');
  expect(() => textOf({ id: 'f1', name: 4 }, 'name')).toThrow('reference data: f1.name should be text, is 4');
});
