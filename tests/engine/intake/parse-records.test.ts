import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseRecords } from '../../../engine/intake/parse-records';

/** The same text read by csv-parse; null where it finds a quote that is never closed. */
function byLibrary(text: string, delimiter: string): string[][] | null {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    }) as string[][];
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

test.each([
  ['', []],
  ['a', [['a']]],
  ['a,b\n', [['a', 'b']]],
  [
    'a,\r\n,b',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['"a,b","c ""d"""', [['a,b', 'c "d"']]],
  ['"two\nlines",x\ry', [['two\nlines', 'x'], ['y']]],
  ['5" pipe,x', [['5" pipe', 'x']]],
  ['"HUAWEI" AR,x', [['"HUAWEI" AR', 'x']]],
  ['\ufeffa,b', [['a', 'b']]],
])('%j is read as a spreadsheet reads it', (text, records) => {
  expect(parseRecords(text, ',')).toEqual({ records, openQuoteRow: null });
});

test('a quote that is never closed is found with its row, and the rows before it are kept', () => {
  expect(parseRecords('a,b\nc,"d\ne,f\n', ',')).toEqual({ records: [['a', 'b']], openQuoteRow: 2 });
});

test('reading stops after as many records as were asked for', () => {
  expect(parseRecords('a\nb\nc\n', ',', 2).records).toEqual([['a'], ['b']]);
});

test('every text is read as csv-parse reads it', () => {
  const text = fc
    .array(
      fc.constantFrom('a', 'bc', ' ', ',', ',', ';', '\t', '"', '"', '""', '\n', '\r\n', '\r', 'é', '\ufeff'),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom(',', ';', '\t', '|'), (csv, delimiter) => {
      const { records, openQuoteRow } = parseRecords(csv, delimiter);
      expect(openQuoteRow === null ? records : null).toEqual(byLibrary(csv, delimiter));
    }),
    { numRuns: 4000 },
  );
});
