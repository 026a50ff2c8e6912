import type { CalendarDate } from '../calendar/date';
import type { Cents } from '../money/cents';

/** A value of a flat table with its kind, so that each format writes it in its own way. */
export type TableCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'cents'; readonly cents: Cents }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'empty' };

/** One column of a flat table: key for CSV and JSON, header and width in characters for XLSX. */
export interface ColumnOf<T> {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  readonly cell: (row: T) => TableCell;
}

export const emptyCell: TableCell = { kind: 'empty' };

export function textCell(text: string | null): TableCell {
  return text === null || text === '' ? emptyCell : { kind: 'text', text };
}

export function countCell(value: number): TableCell {
  return { kind: 'number', value, decimals: 0 };
}

export function numberCell(value: number, decimals = 2): TableCell {
  return { kind: 'number', value, decimals };
}

export function centsCell(amount: Cents | null): TableCell {
  return amount === null ? emptyCell : { kind: 'cents', cents: amount };
}

export function dateCell(date: CalendarDate | null): TableCell {
  return date === null ? emptyCell : { kind: 'date', date };
}
