import { csvLine, csvLines, csvText, quoted } from '../../../core/document/csv';
import { parseFormAnswers } from '../../../core/document/parse-form-answers';
import { parseInvoiceTable } from '../../../core/document/parse-invoice-table';
import { planColumns } from '../../../core/document/plan-table';
import {
  type ColumnOf,
  centsCell,
  countCell,
  dateCell,
  numberCell,
  textCell,
} from '../../../core/document/table-column';
import { cents, dollars } from '../../../core/money/cents';
import { catalogColumns } from '../../../core/plan/catalog-table';
import type { CatalogItem } from '../../../core/plan/plan-line';
import { day, line } from '../funding/support';
import { entry, share } from '../plan/plan-fixture';

describe('CSV', () => {
  test('every kind of cell is written so that it can be read again', () => {
    const columns: ColumnOf<number>[] = [
      { key: 'text', header: '', width: 1, cell: () => textCell('a, "b"') },
      { key: 'number', header: '', width: 1, cell: (row) => numberCell(row / 3) },
      { key: 'count', header: '', width: 1, cell: countCell },
      { key: 'cents', header: '', width: 1, cell: (row) => centsCell(cents(row * 100 + 5)) },
      { key: 'date', header: '', width: 1, cell: () => dateCell(day('2022-07-18')) },
      { key: 'empty', header: '', width: 1, cell: () => centsCell(null) },
      { key: 'no_date', header: '', width: 1, cell: () => dateCell(null) },
    ];
    expect([...csvLines(columns, [2])]).toEqual([
      'text,number,count,cents,date,empty,no_date\r\n',
      '"a, ""b""",0.666667,2,2.05,2022-07-18,,\r\n',
    ]);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['\ttext', "'\ttext"],
    ['\rtext', '"\'\rtext"'],
    ['\t=1', "'\t=1"],
    ['plain', 'plain'],
  ])('the text %j is written as %j, so that no spreadsheet runs it', (text, field) => {
    expect(csvText(text)).toBe(field);
  });

  test('a field is quoted only where it must be', () => {
    expect(csvLine([quoted('a'), quoted('b,c'), quoted('d\ne')])).toBe('a,"b,c","d\ne"\r\n');
  });
});

const cellsOf = <T>(columns: readonly ColumnOf<T>[], row: T): Record<string, unknown> =>
  Object.fromEntries(columns.map(({ key, cell }) => [key, cell(row)]));

test('a plan line in a flat table has its price, what it came from and what was set aside', () => {
  const cells = cellsOf(
    planColumns,
    line('L1', 1200, {
      pinned: true,
      setAside: [
        { basis: 'quote', source: 'Quote 7', likelyCents: null, cause: 'quote-expired', reason: 'expired' },
        {
          basis: 'planning assumption',
          source: 'List 7',
          likelyCents: dollars(900),
          cause: 'precedence',
          reason: 'yours goes first',
        },
      ],
    }),
  );
  expect(cells).toMatchObject({
    line_id: { kind: 'text', text: 'L1' },
    likely_dollars: { kind: 'cents', cents: 120_000 },
    price_year: { kind: 'number', value: 2022, decimals: 0 },
    escalation_factor: { kind: 'number', value: 1, decimals: 6 },
    spend_date: { kind: 'date', date: '2023-02-01' },
    pinned: { kind: 'text', text: 'yes' },
    set_aside: {
      kind: 'text',
      text: 'quote (Quote 7): expired; planning assumption $900.00 (List 7): yours goes first',
    },
  });
  expect(cellsOf(planColumns, line('L2', 1))).toMatchObject({
    pinned: { kind: 'text', text: 'no' },
    set_aside: { kind: 'empty' },
  });
});

test('a price list shows dollars, shares of the equipment, or blanks where only a quote tells', () => {
  const prices = (item: CatalogItem): unknown[] => {
    const { low, likely, high, price_year: year } = cellsOf(catalogColumns, item);
    return [low, likely, high, year];
  };
  expect(prices(entry('router', [10, 20, 30]))).toEqual([
    { kind: 'cents', cents: 1000 },
    { kind: 'cents', cents: 2000 },
    { kind: 'cents', cents: 3000 },
    { kind: 'number', value: 2024, decimals: 0 },
  ]);
  expect(prices(share('labor', [0.1, 0.15, 0.2])).slice(0, 3)).toEqual([
    { kind: 'number', value: 0.1, decimals: 6 },
    { kind: 'number', value: 0.15, decimals: 6 },
    { kind: 'number', value: 0.2, decimals: 6 },
  ]);
  expect(prices(entry('core', null))).toEqual(Array(4).fill({ kind: 'empty' }));
});

describe('a list of invoices', () => {
  /** Cells parted by bars, the headings first. */
  const read = (...lines: readonly string[]): ReturnType<typeof parseInvoiceTable> =>
    parseInvoiceTable(
      lines.map((text, index) => ({ row: index + 1, cells: text.split('|') })),
      'invoices.csv',
    );
  const headings = 'Number|Vendor|Date|Amount|Claimed|Lines|Status|Submitted|Paid|Note';
  const problemsOf = (result: ReturnType<typeof read>): string[] =>
    result.ok ? [] : result.problems.map(({ row, column, reason }) => `${row} ${column}: ${reason}`);

  test('an invoice is read with what was claimed, its plan lines, state and days', () => {
    const whole = read(
      headings,
      'I-1|Axis|2023-01-05|$1,200.50|1000|L1; ;L2|PAID|2023-02-01|2023-05-02|first',
    );
    expect(whole).toEqual({
      ok: true,
      value: [
        {
          number: 'I-1',
          vendor: 'Axis',
          note: 'first',
          amountCents: 120_050,
          claimedCents: 100_000,
          status: 'paid',
          invoiceDate: '2023-01-05',
          submittedDate: '2023-02-01',
          paidDate: '2023-05-02',
          lineIds: ['L1', 'L2'],
          evidenceSha256: null,
        },
      ],
    });
  });

  test('without a claimed amount the whole counts, and without a state it is received', () => {
    expect(read('number|vendor|date|amount', 'I-2|Axis|2023-01-05|50')).toMatchObject({
      value: [{ claimedCents: 5000, status: 'received', lineIds: [], submittedDate: null }],
    });
  });

  test('everything wrong with every row is told at once', () => {
    const found = problemsOf(
      read(headings, '|Axis|3/4/2023|free||||||', 'I-3||2023-01-05|10|much||sold|soon||'),
    );
    expect(found).toEqual([
      '2 number: The number is missing',
      '2 amount: This is no amount in dollars',
      '2 date: This is no date',
      '3 vendor: The vendor is missing',
      '3 claimed: This is no amount in dollars',
      '3 status: There is no such status',
      '3 submitted: This is no date',
    ]);
  });

  test('a table without the columns, or without a row, is no list of invoices', () => {
    expect(read('number|vendor')).toMatchObject({ problems: [{ reason: 'This is no list of invoices' }] });
    expect(read(headings)).toMatchObject({ problems: [{ reason: 'The list has no invoice' }] });
  });
});

describe('answers to the forms from a file', () => {
  const read = (answers: unknown): ReturnType<typeof parseFormAnswers> =>
    parseFormAnswers(JSON.stringify({ answers }), 'answers.json');
  const first = (answers: unknown): unknown => {
    const result = read(answers);
    return result.ok ? result.value : result.problems[0];
  };

  test('an answer in words and one with a state are read', () => {
    expect(
      first([
        { field_id: 'K-work', answer: 'Half' },
        { field_id: 'M-terms', state: 'in process' },
      ]),
    ).toEqual([
      { fieldId: 'K-work', state: null, answer: 'Half' },
      { fieldId: 'M-terms', state: 'in process', answer: '' },
    ]);
  });

  test.each([
    ['a field that no form has', [{ field_id: 'Z' }], 'The forms have no such field'],
    ['an entry that is no record', ['K-work'], 'The forms have no such field'],
    ['an answer that is a number', [{ field_id: 'K-work', answer: 5 }], 'An answer is text'],
    ['a state of our own', [{ field_id: 'M-terms', state: 'done' }], 'The field has no such state'],
  ])('%s is refused with its place', (_, answers, reason) => {
    expect(first(answers)).toMatchObject({ reason, row: 1, file: 'answers.json' });
  });

  test('a state where only words are asked is refused, because the sheet would lose it', () => {
    expect(first([{ field_id: 'K-work', state: 'complied' }])).toMatchObject({
      remedy: 'Leave it out: this field is answered in words',
    });
    expect(first([{ field_id: 'M-terms', state: 'done' }])).toMatchObject({
      remedy: 'Write complied, in process or null',
    });
  });

  test('a field that is answered twice is refused', () => {
    expect(
      first([
        { field_id: 'K-work', answer: 'a' },
        { field_id: 'K-work', answer: 'b' },
      ]),
    ).toMatchObject({
      reason: 'A field is answered twice',
      value: 'K-work',
    });
  });

  test.each(['{', '[]', '{"answers": []}', '{"answers": {}}', 'null'])('%s holds no answers', (text) => {
    expect(parseFormAnswers(text, 'a.json')).toMatchObject({
      ok: false,
      problems: [{ reason: 'This holds no answers to the forms' }],
    });
  });
});
