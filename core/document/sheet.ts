// A spreadsheet as data: cells say what they are (text, number, money, date, formula with its value), never how a file
// format writes them. Rows and columns count from 1, as in the formulas.

import type { CalendarDate } from '../calendar/date';
import type { Cents } from '../money/cents';

export type NumberFormat = 'count' | 'quantity' | 'money' | 'factor' | 'percent';

export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly format: NumberFormat }
  /** Shown in dollars. */
  | { readonly kind: 'cents'; readonly cents: Cents }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  /** `value` is the cached result in the unit of the format: dollars for money. */
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly value: number;
      readonly format: NumberFormat;
    }
  | { readonly kind: 'empty' };

export interface SheetColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  readonly style: 'plain' | 'total' | 'heading';
}

/** Cells from `firstRow` to `lastRow` of a column take only these values. */
export interface ChoiceRule {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly choices: readonly string[];
}

export interface SheetModel {
  readonly name: string;
  /** One sentence below the name: what the sheet is for and how to read it. */
  readonly note: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly choices: readonly ChoiceRule[];
}

export interface DefinedName {
  readonly name: string;
  /** With sheet and dollar signs. */
  readonly range: string;
}

/** Row 1 has the title, row 2 the note, row 3 the headers. */
export const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;

export function text(words: string | null): SheetCell {
  return words === null || words === '' ? { kind: 'empty' } : { kind: 'text', text: words };
}

export function count(value: number): SheetCell {
  return { kind: 'number', value, format: 'count' };
}

export function number(value: number, format: NumberFormat): SheetCell {
  return { kind: 'number', value, format };
}

export function money(amount: Cents | null): SheetCell {
  return amount === null ? { kind: 'empty' } : { kind: 'cents', cents: amount };
}

export function date(day: CalendarDate | null): SheetCell {
  return day === null ? { kind: 'empty' } : { kind: 'date', date: day };
}

/** A live formula whose cached value is our own figure; rounded, because a spreadsheet's dollars are binary fractions. */
export function moneyFormula(formula: string, amount: Cents): SheetCell {
  return { kind: 'formula', formula: `ROUND(${formula},2)`, value: amount / 100, format: 'money' };
}

export function countFormula(formula: string, value: number): SheetCell {
  return { kind: 'formula', formula, value, format: 'count' };
}

export function percentFormula(formula: string, value: number): SheetCell {
  return { kind: 'formula', formula, value, format: 'percent' };
}

export function row(...cells: readonly SheetCell[]): SheetRow {
  return { cells, style: 'plain' };
}

export function totalRow(...cells: readonly SheetCell[]): SheetRow {
  return { cells, style: 'total' };
}

export function column(header: string, width: number): SheetColumn {
  return { header, width };
}

/** `A`, `Z`, `AA` for 1, 26, 27. */
export function columnLetter(index: number): string {
  const rest = (index - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return index <= 26 ? letter : `${columnLetter((index - 1 - rest) / 26)}${letter}`;
}

/** `'Cost lines'!$J$4:$J$60`, with at least one row so that a formula over an empty table is still right. */
export function columnRange(sheet: string, index: number, rows: number): string {
  const letter = columnLetter(index);
  return `'${sheet}'!$${letter}$${FIRST_ROW}:$${letter}$${FIRST_ROW + Math.max(1, rows) - 1}`;
}
