// From a raw table to named columns and data rows: find the header, recognize the format, refuse what is no
// inventory, map the columns. Blank rows are not rows.

import { decodeHtml, normalizeText } from '../inventory/normalize-text';
import { type Problem, problem, type Result } from '../problem';
import { findHeader, isKnownHeading, rowsSearched } from './find-header';
import { tableFormats } from './formats';
import { headerKey, uniqueHeaders } from './header-name';
import type { AssetFieldName, IntakeOptions, RawRow, RawTable } from './intake';
import { joinHeader } from './join-header';
import { type MappedColumns, mapColumns } from './map-columns';
import { mostColumns } from './most-columns';
import { refuseOtherList } from './other-lists';
import { recognizeFormat } from './recognize-format';
import { withoutSecrets } from './secret-text';
import { isBlankRow } from './skip-row';
import type { TableFormat } from './table-format';

export interface OpenedTable {
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly format: TableFormat | null;
  readonly columns: MappedColumns;
  readonly body: readonly RawRow[];
  /** A cell as text, null when it says nothing. */
  readonly clean: (cell: string) => string | null;
  readonly remarks: readonly string[];
  /** The different values of columns that were asked for, filled as they are. */
  readonly values: Map<number, ReadonlySet<string>>;
}

const sampledRows = 200;
const shownExamples = 3;
const longestExample = 80;
/** Names for a table of the user's own, also where its headings look like a program's. */
const ownTableNames = ['csv', 'xlsx', 'xls', 'ods', 'generic'];
const neededFields: readonly AssetFieldName[] = [
  'name',
  'manufacturer',
  'model',
  'serial',
  'mac',
  'ip',
  'sysObjectId',
];

export function openTable(table: RawTable, options: IntakeOptions): Result<OpenedTable> {
  const wanted = chooseFormat(options.format);
  if (!wanted.ok) return wanted;
  const width = Math.max(0, ...table.rows.slice(0, rowsSearched).map((row) => row.cells.length));
  if (width > mostColumns) return refused(tooManyColumns(width));
  const found = findHeader(table, Object.keys(options.mapping ?? {}));
  const headerRow = found === null ? undefined : table.rows[found.position];
  if (found === null || headerRow === undefined) return refused(otherList(table) ?? noHeader(table));
  const named = Object.keys(options.mapping ?? {});
  const joined = joinHeader(table, found.position, (heading) => isKnownHeading(heading, named));
  const headers = uniqueHeaders(joined.cells);
  const other = refuseOtherList(headers);
  if (other !== null && options.mapping === undefined) return refused(other);
  const format = wanted.value === 'recognize' ? recognizeFormat(headers) : wanted.value;
  const clean = format?.verbatim ? normalizeText : (cell: string) => normalizeText(decodeHtml(cell));
  const body = ordered(
    table.rows.slice(joined.last + 1).filter((row) => !isBlankRow(row.cells)),
    headers,
    format,
  );
  const sample = (index: number): string[] => sampleOf(body, index, clean);
  const mapped = mapColumns({ headers, format, mapping: options.mapping, sample });
  const isThere = (index: number): boolean =>
    (joined.cells[index] ?? '').trim() !== '' || sample(index).length > 0;
  const mapping = mapped.mapping
    .filter(({ index }) => isThere(index))
    .map((column) =>
      column.by === 'secret'
        ? column
        : { ...column, examples: examplesOf(sample(column.index).map(withoutSecrets)) },
    );
  const columns = { ...mapped, mapping };
  if (!columns.feeds.some((feed) => neededFields.includes(feed.field)))
    return refused(noAssetColumn(headers));
  const top = joined.isJoined && joined.last === found.position ? found.position - 1 : found.position;
  const remarks = [
    ...unknownMappings(headers, options),
    ...notesAbove(top),
    ...(joined.isJoined ? ['The headings stand in two rows and were joined'] : []),
  ];
  const lastRow = table.rows[joined.last]?.row ?? headerRow.row;
  return {
    ok: true,
    value: { headerRow: lastRow, headers, format, columns, body, clean, remarks, values: new Map() },
  };
}

/** Rows that stand for their asset come before the others of it. */
function ordered(
  rows: readonly RawRow[],
  headers: readonly string[],
  format: TableFormat | null,
): readonly RawRow[] {
  const { first } = format ?? {};
  const index =
    first === undefined
      ? -1
      : headers.findIndex((header) => headerKey(header).endsWith(headerKey(first.column)));
  if (first === undefined || index < 0) return rows;
  const isFirst = (row: RawRow): boolean => (row.cells[index] ?? '').trim().toLowerCase() === first.value;
  return [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))];
}

function chooseFormat(name: string | undefined): Result<TableFormat | null | 'recognize'> {
  if (name === undefined || name === '' || name === 'auto') return { ok: true, value: 'recognize' };
  if (ownTableNames.includes(name)) return { ok: true, value: null };
  const format = tableFormats.find((one) => one.id === name);
  if (format) return { ok: true, value: format };
  const names = [...ownTableNames, ...tableFormats.map((one) => one.id)].join(', ');
  return refused(
    problem('There is no import format of this name', `Choose one of ${names}`, { value: name }),
  );
}

function refused(found: Problem): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [found] };
}

function otherList(table: RawTable): Problem | null {
  for (const row of table.rows.slice(0, rowsSearched)) {
    const refusal = refuseOtherList(row.cells);
    if (refusal !== null) return refusal;
  }
  return null;
}

function noHeader(table: RawTable): Problem {
  const where = { row: table.rows[0]?.row ?? null };
  return table.rows.every((row) => isBlankRow(row.cells))
    ? problem('There is nothing in this table', 'Choose a file or a sheet with an inventory')
    : problem(
        'No row among the first 20 names columns of an inventory',
        'Give the first row headings such as Site, Manufacturer, Model, Serial and Quantity, or map the columns by hand',
        where,
      );
}

function tooManyColumns(columns: number): Problem {
  return problem(
    `The table has ${columns} columns, more than the ${mostColumns} that are read`,
    'Export the columns of the inventory only',
  );
}

function noAssetColumn(headers: readonly string[]): Problem {
  return problem(
    'No column tells what the assets are: no name, manufacturer, model, serial number or address',
    'Add such a column, or map one of the columns by hand',
    { value: headers.slice(0, 12).join(', ') },
  );
}

function sampleOf(body: readonly RawRow[], index: number, clean: (cell: string) => string | null): string[] {
  const values: string[] = [];
  for (const row of body.slice(0, sampledRows)) {
    const text = clean(row.cells[index] ?? '');
    if (text !== null) values.push(text);
  }
  return values;
}

function examplesOf(values: readonly string[]): string[] {
  return [...new Set(values)].slice(0, shownExamples).map((value) => value.slice(0, longestExample));
}

function unknownMappings(headers: readonly string[], options: IntakeOptions): string[] {
  const keys = new Set(headers.map(headerKey));
  return Object.keys(options.mapping ?? {})
    .filter((header) => !keys.has(headerKey(header)))
    .map((header) => `The mapping names the column “${header}”, which this table does not have`);
}

function notesAbove(position: number): string[] {
  return position === 0
    ? []
    : [`The first ${position} row${position === 1 ? '' : 's'} above the headings were taken as notes`];
}
