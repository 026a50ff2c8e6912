import type { Cell, CellStyle } from 'hucre/xlsx';
import { type CalendarDate, dayNumber } from '../../../core/calendar/date';
import type { SheetCell } from '../../../core/document/sheet';
import type { CellFormat } from './xlsx-style';

const MILLISECONDS_PER_DAY = 86_400_000;
/** A spreadsheet takes no more in one cell. */
const LONGEST_TEXT = 32_767;

/** null for an empty cell. */
export function xlsxCell(
  cell: SheetCell,
  styles: Readonly<Record<CellFormat, CellStyle>>,
): Partial<Cell> | null {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return { value: cellText(cell.text), type: 'string', style: styles.words };
    case 'number':
      return { value: cell.value, type: 'number', style: styles[cell.format] };
    case 'cents':
      return { value: cell.cents / 100, type: 'number', style: styles.money };
    case 'date':
      return { value: dateOfDay(cell.date), type: 'date', style: styles.date };
    case 'formula':
      return {
        value: cell.value,
        type: 'formula',
        formula: cell.formula,
        formulaResult: cell.value,
        style: styles[cell.format],
      };
  }
}

export function cellText(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}

/** Midnight UTC, which the writer turns into the day's serial number. */
export function dateOfDay(date: CalendarDate): Date {
  return new Date(dayNumber(date) * MILLISECONDS_PER_DAY);
}
