import { column, number, row, type SheetCell, type SheetModel, text } from '../sheet';
import type { ColumnOf, TableCell } from '../table-column';

/** A sheet from the columns of a flat table. */
export function flatSheet<T>(
  { name, note }: Pick<SheetModel, 'name' | 'note'>,
  columns: readonly ColumnOf<T>[],
  rows: readonly T[],
): SheetModel {
  return {
    name,
    note,
    columns: columns.map(({ header, width }) => column(header, width)),
    rows: rows.map((entry) => row(...columns.map((one) => sheetCell(one.cell(entry))))),
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
