// The application workbook as XLSX. Formulas carry our own figure as their cached value, so that a reader without a
// calculation engine sees the same; text is always a text cell. Times in the file are those of the run, not of a clock.

import type { Cell, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { RunStamp } from '../../../core/document/run-result';
import { columnLetter, HEADER_ROW, type SheetModel } from '../../../core/document/sheet';
import { stampFooter } from '../../../core/document/stamp-words';
import type { WorkbookModel } from '../../../core/document/workbook';
import { dateOfDay, xlsxCell } from './xlsx-cell';
import { cellStyles, xlsxStyles } from './xlsx-style';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

export function renderWorkbook({ title, stamp, sheets, names }: WorkbookModel): Promise<Uint8Array> {
  const created = dateOfDay(stamp.asOf);
  return writeXlsx({
    sheets: sheets.map((sheet) => writeSheet(sheet, stamp)),
    properties: { title, creator: 'Changeout', created, modified: created },
    namedRanges: [...names.map(({ name, range }) => ({ name, range })), ...sheets.map(repeatedHeader)],
    defaultFont: { name: 'Calibri', size: 10 },
  });
}

function writeSheet(sheet: SheetModel, stamp: RunStamp): WriteSheet {
  const lastRow = HEADER_ROW + sheet.rows.length;
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    rows: Array.from({ length: lastRow }, () => []),
    cells: cellsOf(sheet, stamp),
    freezePane: { rows: HEADER_ROW },
    ...filterOf(sheet),
    dataValidations: sheet.choices.map(({ column, firstRow, lastRow: last, choices }) => ({
      type: 'list',
      values: [...choices],
      allowBlank: true,
      range: `${columnLetter(column)}${firstRow}:${columnLetter(column)}${last}`,
    })),
    pageSetup: {
      paperSize: 'letter',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    headerFooter: pageFrame(stamp),
  };
}

/**
 * Headers on every printed page. Given as a print title of the sheet, the library writes its name without the quotes
 * that a name with a space needs, and Excel takes the file for damaged.
 */
function repeatedHeader({ name }: SheetModel): NamedRange {
  return {
    name: '_xlnm.Print_Titles',
    range: `'${name}'!$${HEADER_ROW}:$${HEADER_ROW}`,
    scope: name,
  };
}

/** Totals stay below what is filtered and sorted. */
function filterOf({ rows, columns }: SheetModel): Pick<WriteSheet, 'autoFilter'> {
  const filtered = rows.filter(({ style }) => style !== 'total').length;
  if (filtered === 0) return {};
  const lastCell = `${columnLetter(columns.length)}${HEADER_ROW + filtered}`;
  return { autoFilter: { range: `A${HEADER_ROW}:${lastCell}` } };
}

function cellsOf(sheet: SheetModel, stamp: RunStamp): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const title = `${stamp.isDemo ? 'DEMO · ' : ''}${sheet.name}`;
  cells.set('0,0', { value: title, type: 'string', style: xlsxStyles.title });
  cells.set('1,0', { value: sheet.note, type: 'string', style: xlsxStyles.note });
  sheet.columns.forEach(({ header }, index) => {
    cells.set(`${HEADER_ROW - 1},${index}`, { value: header, type: 'string', style: xlsxStyles.header });
  });
  sheet.rows.forEach((row, rowIndex) => {
    row.cells.forEach((cell, columnIndex) => {
      const written = xlsxCell(cell, cellStyles[row.style]);
      if (written !== null) cells.set(`${HEADER_ROW + rowIndex},${columnIndex}`, written);
    });
  });
  return cells;
}

/** The blank ends the size of the type: a name that begins with a digit would be read as part of it. */
const SMALL = '&8 ';
const FRAME_LENGTH = 90;

/** Head and foot of every printed page; `&` begins a code there and is doubled. */
function pageFrame(stamp: RunStamp) {
  const words = (text: string): string => text.slice(0, FRAME_LENGTH).replaceAll('&', '&&');
  const [first, , third] = stampFooter(stamp);
  return {
    oddHeader: `&L&A${stamp.isDemo ? '&R&BDEMO' : ''}`,
    oddFooter: `&L${SMALL}${words(first)}\n${words(third)}&R${SMALL}Page &P of &N`,
  };
}
