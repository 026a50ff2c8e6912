// Tables: header repeated on every page, rows never cut, figures to the right with equal digits. Tagged as
// Table > TR > TH and TD with the header's scope; a header repeated on a later page is an artifact.

import type { TableModel } from '../../../core/document/block';
import { flowText } from './draw-text';
import { artifact, newPage, type Press, setText, textHeight } from './press';
import { CONTENT_BOTTOM, CONTENT_WIDTH, inks, PAGE, styles, type TextStyle } from './style';

const GAP = 14;
const PAD = 3.4;
const ROWS_WITH_HEADER = 2;
/** A table no higher than this is never parted: a page that ends a little early reads better. */
const MOST_KEPT_WHOLE = 190;

interface Grid {
  readonly table: TableModel;
  /** Left edge and width of each column. */
  readonly columns: readonly { readonly x: number; readonly width: number }[];
}

type Structure = Press['section'];

export function drawTable(press: Press, table: TableModel): void {
  if (table.rows.length === 0) {
    drawEmptyTable(press, table);
    return;
  }
  const grid = gridOf(table);
  const opening = openingHeight(press, grid);
  flowText(press, table.caption, styles.figureTitle, {
    before: 6,
    after: 5,
    keepWithNext: opening + 6,
    tag: 'P',
  });
  const element = press.doc.struct('Table', { title: table.caption });
  press.section.add(element);
  drawHeader(press, grid, element);
  const style = cellStyle(table);
  table.rows.forEach((row, index) => {
    const isLast = index === table.rows.length - 1;
    const after = isLast ? footHeight(press, grid) : 0;
    drawRow(press, grid, { element, row, style, after });
  });
  if (table.total !== null)
    drawRow(press, grid, {
      element,
      row: table.total,
      style: styles.totalCell,
      after: noteHeight(press, table),
    });
  element.end();
  press.y += NOTE_GAP;
  if (table.note !== null) flowText(press, table.note, styles.note, { after: 4, tag: 'P' });
  press.y += 9;
}

/** What must stand on the page on which the table begins: all of a short one, the first rows of a long one. */
function openingHeight(press: Press, grid: Grid): number {
  const { rows } = grid.table;
  const header = headerHeight(press, grid);
  if (rows.length * styles.cell.size < MOST_KEPT_WHOLE) {
    const whole = header + rowsHeight(press, grid, rows) + footHeight(press, grid);
    if (whole <= MOST_KEPT_WHOLE) return whole;
  }
  return header + rowsHeight(press, grid, rows.slice(0, ROWS_WITH_HEADER));
}

function drawEmptyTable(press: Press, table: TableModel): void {
  flowText(press, table.caption, styles.figureTitle, { before: 6, after: 3, tag: 'P' });
  flowText(press, table.note ?? 'Nothing to list.', styles.note, { after: 10, tag: 'P' });
}

function cellStyle({ dense = false }: TableModel): TextStyle {
  return dense ? styles.denseCell : styles.cell;
}

function gridOf(table: TableModel): Grid {
  const weights = table.columns.reduce((sum, { weight }) => sum + weight, 0);
  const room = CONTENT_WIDTH - GAP * (table.columns.length - 1);
  const columns: { x: number; width: number }[] = [];
  let x: number = PAGE.left;
  for (const { weight } of table.columns) {
    const width = (weight / weights) * room;
    columns.push({ x, width });
    x += width + GAP;
  }
  return { table, columns };
}

function cellsHeight(press: Press, grid: Grid, cells: readonly string[], style: TextStyle): number {
  const heights = cells.map((text, index) =>
    textHeight(press, text, style, {
      width: grid.columns[index]?.width ?? 1,
      align: grid.table.columns[index]?.align ?? 'left',
    }),
  );
  return heights.reduce((most, height) => Math.max(most, height), 0) - style.lineGap + 2 * PAD;
}

/** Total and note, which stay with the last row. */
function footHeight(press: Press, grid: Grid): number {
  const { total } = grid.table;
  const totalHeight = total === null ? 0 : cellsHeight(press, grid, total, styles.totalCell);
  return totalHeight + noteHeight(press, grid.table);
}

const NOTE_GAP = 5;

function noteHeight(press: Press, { note }: TableModel): number {
  return note === null ? 0 : NOTE_GAP + textHeight(press, note, styles.note, { width: CONTENT_WIDTH });
}

function headerHeight(press: Press, grid: Grid): number {
  const headers = grid.table.columns.map(({ header }) => header);
  return cellsHeight(press, grid, headers, styles.tableHeader);
}

function rowsHeight(press: Press, grid: Grid, rows: readonly (readonly string[])[]): number {
  return rows.reduce((sum, row) => sum + cellsHeight(press, grid, row, cellStyle(grid.table)), 0);
}

/** `element` null = repeated on a later page. */
function drawHeader(press: Press, grid: Grid, element: Structure | null): void {
  const height = headerHeight(press, grid);
  const { y } = press;
  const headers = grid.table.columns.map(({ header }) => header);
  const cells = headers.map((text, index) => ({ text, index, y, style: styles.tableHeader }));
  if (element === null) artifact(press, () => setCells(press, grid, cells));
  else addRow(press, grid, { element, cells, type: 'TH' });
  press.y = y + height;
  rule(press, press.y, 'soft', 0.9);
}

interface RowToDraw {
  readonly element: Structure;
  readonly row: readonly string[];
  readonly style: TextStyle;
  /** Room to keep for what must follow on the same page. */
  readonly after: number;
}

function drawRow(press: Press, grid: Grid, { element, row, style, after }: RowToDraw): void {
  const height = cellsHeight(press, grid, row, style);
  if (press.y + height + after > CONTENT_BOTTOM) {
    newPage(press);
    drawHeader(press, grid, null);
  }
  const { y } = press;
  if (style === styles.totalCell) rule(press, y, 'soft', 0.9);
  addRow(press, grid, { element, cells: row.map((text, index) => ({ text, index, y, style })), type: 'TD' });
  press.y = y + height;
  rule(press, press.y, 'faint', 0.5);
}

interface CellToSet {
  readonly text: string;
  readonly index: number;
  readonly y: number;
  readonly style: TextStyle;
}

interface RowToAdd {
  readonly element: Structure;
  readonly cells: readonly CellToSet[];
  readonly type: 'TH' | 'TD';
}

function addRow(press: Press, grid: Grid, { element, cells, type }: RowToAdd): void {
  const { doc } = press;
  const row = doc.struct('TR');
  element.add(row);
  for (const cell of cells) {
    const options = type === 'TH' ? { title: cell.text, scope: 'Column' as const } : {};
    row.add(doc.struct(type, options, [() => setCell(press, grid, cell)]));
  }
  row.end();
}

function setCells(press: Press, grid: Grid, cells: readonly CellToSet[]): void {
  for (const cell of cells) setCell(press, grid, cell);
}

function setCell(press: Press, grid: Grid, { text, index, y, style }: CellToSet): void {
  const column = grid.columns[index];
  const align = grid.table.columns[index]?.align;
  if (column === undefined || align === undefined) return;
  setText(press, text, style, { x: column.x, y: y + PAD, width: column.width, align });
}

function rule(press: Press, y: number, ink: 'soft' | 'faint', width: number): void {
  artifact(press, () =>
    press.doc
      .moveTo(PAGE.left, y)
      .lineTo(PAGE.left + CONTENT_WIDTH, y)
      .lineWidth(width)
      .undash()
      .stroke(inks[ink]),
  );
}
