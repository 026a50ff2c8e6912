import { column, number, row, type SheetCell, type SheetModel, text } from '../sheet';
import type { ColumnOf, TableCell } from '../table-column';

/** More rows than a person reads in a workbook, and as many as its writer holds at once without strain. */
const MOST_ROWS = 20_000;

interface FlatSheet extends Pick<SheetModel, 'name' | 'note'> {
  /** File that holds every row, named when the sheet is cut. */
  readonly wholeFile: string;
}

/** A sheet from the columns of a flat table; a very long one is cut and says so. */
export function flatSheet<T>(
  { name, note, wholeFile }: FlatSheet,
  columns: readonly ColumnOf<T>[],
  rows: readonly T[],
): SheetModel {
  const shown = rows.slice(0, MOST_ROWS);
  const cut =
    rows.length > shown.length
      ? `The first ${shown.length.toLocaleString('en-US')} of ${rows.length.toLocaleString('en-US')} rows; all of them are in ${wholeFile}. `
      : '';
  return {
    name,
    note: `${cut}${note}`,
    columns: columns.map(({ header, width }) => column(header, width)),
    rows: shown.map((entry) => row(...columns.map((one) => sheetCell(one.cell(entry))))),
    choices: [],
  };
}

function sheetCell(cell: TableCell): SheetCell {
  switch (cell.kind) {
    case 'number':
      return number(cell.value, cell.decimals === 0 ? 'count' : 'quantity');
    case 'text':
      return text(cell.text);
    default:
      return cell;
  }
}
