import type { RawTable } from '../../core/intake/intake';
import { problem, type Result } from '../../core/problem';
import { parseRecords } from './parse-records';
import { sniffDelimiter } from './sniff-delimiter';

export interface ReadText {
  readonly table: RawTable;
  readonly remarks: readonly string[];
}

const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'TAB',
  '|': 'bar',
};

/** Delimited text as a table; row numbers are those of the records, as a spreadsheet shows them. */
export function readText(text: string): Result<ReadText> {
  const declared = /^\ufeff?"?sep=(.)"?\r?\n/i.exec(text);
  const delimiter = declared?.[1] ?? sniffDelimiter(text);
  const { records, openQuoteRow } = parseRecords(text, delimiter);
  if (openQuoteRow !== null) {
    const reason = 'A quote is opened and never closed, so the rest of the file cannot be told apart';
    return {
      ok: false,
      problems: [
        problem(reason, 'Close the quote in this row, or export the file again', { row: openQuoteRow }),
      ],
    };
  }
  const rows = records.map((cells, index) => ({ row: index + 1, cells })).slice(declared ? 1 : 0);
  const remarks = [`Columns are separated by ${delimiterNames[delimiter] ?? `“${delimiter}”`}`];
  return { ok: true, value: { table: { sheet: null, rows }, remarks } };
}
