import { answerQuestion } from '../../../core/intake/answer-question';
import type { IntakeOptions, IntakeResult } from '../../../core/intake/intake';
import { columnDecimalSign, headingCurrency } from '../../../core/intake/parse-money';
import { takeIn } from '../../../core/intake/take-in';

function intake(lines: readonly string[], options: IntakeOptions = {}): IntakeResult {
  const rows = lines.map((line, index) => ({ row: index + 1, cells: line.split('|') }));
  const result = takeIn({ sheet: null, rows }, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const costsOf = (result: IntakeResult) => result.drafts.map((draft) => draft.fields.purchaseCostCents);

describe('the decimal sign of a column', () => {
  test.each([
    [['1,234.50', '99'], '.'],
    [['1.234,50'], ','],
    [['0.125'], '.'],
    [['1234.567'], '.'],
    [['1.234.567'], ','],
    [['12', '40'], '.'],
    [['1,250', '18,450'], '.'],
    [['1.234'], null],
    [['1.234,50', '1,234.50'], null],
  ])('%j is %j', (values, sign) => {
    expect(columnDecimalSign(values)).toBe(sign);
  });

  test('is asked where the values leave it open, and the cells wait as they came', () => {
    const lines = ['Site|Model|Unit cost', 'A|S5720|1.234', 'B|S5720|40'];
    const open = intake(lines);
    expect(open.questions).toEqual([
      {
        option: 'decimalSign',
        column: 'Unit cost',
        choices: ['.', ','],
        examples: ['1.234'],
        question: 'Is the point or the comma the decimal sign in “Unit cost” (for example 1.234)?',
        rows: 1,
      },
    ]);
    expect(costsOf(open)).toEqual([undefined, 4000]);
    expect(open.drafts[0]?.fields.extra).toEqual([{ header: 'Unit cost', value: '1.234' }]);
    const question = { option: 'decimalSign', column: 'Unit cost' } as const;
    expect(costsOf(intake(lines, answerQuestion({}, question, ',')))).toEqual([123400, 4000]);
    expect(costsOf(intake(lines, answerQuestion({}, question, '.')))).toEqual([123, 4000]);
  });
});

describe('the currency of a column', () => {
  test.each([
    ['Cost (EUR)', 'EUR'],
    ['Price £', 'GBP'],
    ['Cost CAD', 'CAD'],
    ['Unit cost ($)', 'USD'],
    ['Cost', null],
    ['MAC', null],
  ])('of the heading %s is %s', (header, code) => {
    expect(headingCurrency(header)).toBe(code);
  });

  test('named by the heading rejects every amount with its code', () => {
    const result = intake(['Site|Model|Cost (EUR)', 'A|S5720|100'], {
      mapping: { 'Cost (EUR)': 'purchaseCostCents' },
    });
    expect(result.rejected[0]?.reason).toContain('EUR');
  });

  test('is asked for amounts without one beside amounts in euros', () => {
    const lines = ['Site|Model|Cost', 'A|S5720|€ 100', 'B|S5720|200', 'C|S5720|$300'];
    const open = intake(lines);
    expect(open.rejected.map((one) => one.row)).toEqual([2]);
    expect(open.questions).toMatchObject([
      { option: 'currency', column: 'Cost', choices: ['USD', 'EUR'], examples: ['200'], rows: 1 },
    ]);
    expect(costsOf(open)).toEqual([undefined, 30000]);
    const question = { option: 'currency', column: 'Cost' } as const;
    expect(costsOf(intake(lines, answerQuestion({}, question, 'USD')))).toEqual([20000, 30000]);
    expect(intake(lines, answerQuestion({}, question, 'EUR')).rejected.map((one) => one.row)).toEqual([2, 3]);
  });

  test('without any sign is the dollar, and the result says so', () => {
    expect(intake(['Site|Model|Cost', 'A|S5720|200']).remarks.join()).toContain('read as US dollars');
    expect(intake(['Site|Model|Cost', 'A|S5720|$200']).remarks.join()).not.toContain('US dollars');
  });
});

test('two columns of dates are answered one by one', () => {
  const lines = ['Model|Install date|Purchase date', 'S5720|5/6/2019|7/8/2018'];
  expect(intake(lines).questions.map((question) => question.column)).toEqual([
    'Install date',
    'Purchase date',
  ]);
  const options = answerQuestion({}, { option: 'dateOrder', column: 'Install date' }, 'day-first');
  const both = answerQuestion(options, { option: 'dateOrder', column: 'Purchase date' }, 'month-first');
  expect(intake(lines, both).drafts[0]?.fields).toMatchObject({
    installDate: '2019-06-05',
    purchaseDate: '2018-07-08',
  });
});
