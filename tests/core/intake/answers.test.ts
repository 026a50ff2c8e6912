import { answerQuestion, columnAnswerOf } from '../../../core/intake/answer-question';
import type { IntakeOptions } from '../../../core/intake/intake';

test.each<[Parameters<typeof answerQuestion>[1], string, IntakeOptions]>([
  [{ option: 'costIs', column: 'Cost' }, 'extended', { costIs: 'extended' }],
  [{ option: 'costIs', column: 'Cost' }, 'unit', { costIs: 'unit' }],
  [
    { option: 'dateOrder', column: 'Bought' },
    'day-first',
    { columns: { Bought: { dateOrder: 'day-first' } } },
  ],
  [
    { option: 'dateOrder', column: 'Bought' },
    'month-first',
    { columns: { Bought: { dateOrder: 'month-first' } } },
  ],
  [{ option: 'decimalSign', column: 'Cost' }, ',', { columns: { Cost: { decimalSign: ',' } } }],
  [{ option: 'decimalSign', column: 'Cost' }, '.', { columns: { Cost: { decimalSign: '.' } } }],
  [{ option: 'currency', column: 'Cost' }, 'EUR', { columns: { Cost: { currency: 'EUR' } } }],
])('the answer to %j with “%s” is kept where it belongs', (question, choice, options) => {
  expect(answerQuestion({}, question, choice)).toEqual(options);
});

test.each<[Parameters<typeof answerQuestion>[1], string]>([
  [{ option: 'costIs', column: 'Cost' }, 'both'],
  [{ option: 'dateOrder', column: 'Bought' }, 'year-first'],
  [{ option: 'decimalSign', column: 'Cost' }, ';'],
  [{ option: 'currency', column: 'Cost' }, 'euro'],
])('what %j does not offer, “%s”, changes nothing', (question, choice) => {
  const options: IntakeOptions = { costIs: 'unit' };
  expect(answerQuestion(options, question, choice)).toBe(options);
});

test('two answers about one column stand side by side, found by the heading however it is spelled', () => {
  const first = answerQuestion({}, { option: 'decimalSign', column: 'Unit Cost' }, ',');
  const both = answerQuestion(first, { option: 'currency', column: 'Unit Cost' }, 'USD');
  expect(both.columns).toEqual({ 'Unit Cost': { decimalSign: ',', currency: 'USD' } });
  expect(columnAnswerOf(both, 'unit cost')).toEqual({ decimalSign: ',', currency: 'USD' });
  expect(columnAnswerOf(both, 'Bought')).toEqual({});
});
