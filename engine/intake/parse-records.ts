// Delimited text into records (RFC 4180), in one pass over its characters, because splitting two million cells would
// otherwise be the largest part of an import. Quotes inside an unquoted cell are literal, and so is a quoted cell that
// goes on after its closing quote. Tests compare every answer with csv-parse.

import { RepeatedCells } from './repeated-cells';

export interface ParsedRecords {
  readonly records: string[][];
  /** Number of the record with a quote that is never closed, which is not among them; null when all is well. */
  readonly openQuoteRow: number | null;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = 0xfeff;

/**
 * Records of delimited text. They may differ in length: judging that is the intake's work, which knows the columns.
 * @param delimiter one character
 * @param limit stop after so many records
 */
export function parseRecords(
  text: string,
  delimiter: string,
  limit = Number.POSITIVE_INFINITY,
): ParsedRecords {
  const reader = new RecordReader(text, delimiter);
  const records: string[][] = [];
  while (!reader.isAtEnd() && records.length < limit) {
    const record = reader.readRecord();
    if (record === null) return { records, openQuoteRow: records.length + 1 };
    records.push(record);
  }
  return { records, openQuoteRow: null };
}

class RecordReader {
  private at: number;
  private readonly separator: number;
  private readonly columns: RepeatedCells[] = [];

  constructor(
    private readonly text: string,
    delimiter: string,
  ) {
    this.separator = delimiter.charCodeAt(0);
    this.at = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
  }

  isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** null where a quote is never closed. */
  readRecord(): string[] | null {
    const { text, separator } = this;
    const record: string[] = [];
    for (;;) {
      const cell =
        text.charCodeAt(this.at) === quote ? this.readQuoted(record.length) : this.readPlain(record.length);
      if (cell === null) return null;
      record.push(cell);
      if (text.charCodeAt(this.at) !== separator) break;
      this.at += 1;
    }
    if (text.charCodeAt(this.at) === carriageReturn) {
      this.at += 1;
      if (text.charCodeAt(this.at) === lineFeed) this.at += 1;
    } else this.at += 1;
    return record;
  }

  /** To the next delimiter or end of line; both are left to be read. */
  private readPlain(column: number): string {
    const { text, separator } = this;
    const start = this.at;
    let at = start;
    let hash = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === separator || code === lineFeed || code === carriageReturn) break;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    this.at = at;
    return at === start ? '' : this.cellsOf(column).cell(text, { start, end: at, hash });
  }

  private cellsOf(column: number): RepeatedCells {
    const known = this.columns[column];
    if (known !== undefined) return known;
    const cells = new RepeatedCells();
    this.columns[column] = cells;
    return cells;
  }

  private readQuoted(column: number): string | null {
    const { text } = this;
    let start = this.at + 1;
    let value = '';
    for (;;) {
      const close = text.indexOf('"', start);
      if (close < 0) return null;
      value += text.slice(start, close);
      if (text.charCodeAt(close + 1) !== quote) {
        this.at = close + 1;
        return this.isAtCellEnd() ? value : `"${value}"${this.readPlain(column)}`;
      }
      value += '"';
      start = close + 2;
    }
  }

  private isAtCellEnd(): boolean {
    if (this.isAtEnd()) return true;
    const code = this.text.charCodeAt(this.at);
    return code === this.separator || code === lineFeed || code === carriageReturn;
  }
}
