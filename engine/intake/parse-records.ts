import { CsvError, parse } from 'csv-parse/sync';

export interface ParsedRecords {
  readonly records: string[][];
  /** Line of a quote that is never closed; null when all is well. */
  readonly openQuoteLine: number | null;
}

/**
 * Records of delimited text. Quotes inside an unquoted cell are literal, records may differ in length: judging
 * that is the intake's work, which knows the columns.
 * @param limit stop after so many records
 */
export function parseRecords(text: string, delimiter: string, limit?: number): ParsedRecords {
  try {
    const records = parse(text, {
      delimiter,
      bom: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      ...(limit === undefined ? {} : { to: limit }),
    }) as string[][];
    return { records, openQuoteLine: null };
  } catch (error) {
    if (error instanceof CsvError) return { records: [], openQuoteLine: openQuote(error) };
    throw error;
  }
}

function openQuote(error: CsvError): number {
  const lines: unknown = error.lines;
  return typeof lines === 'number' ? lines : 1;
}
