// The rows that cannot be taken, handed back: the columns of their sources as they came, and what is wrong with each. The
// corrected file is imported like any other. Columns with secrets are left out.

import { basename } from 'node:path';
import type { RawRow } from '../../core/intake/intake';
import { guardFormula } from '../../core/inventory/normalize-text';
import { type Problem, problem, UserProblem } from '../../core/problem';
import type { CallInput, CallOutput } from '../api';
import { csvText } from '../intake/write-inventory';
import type { Session } from '../session';
import type { Watch } from '../watch';
import { writeFileWhole } from '../write-file-whole';
import { preparedSources } from './import-desk';
import type { InventorySource, SiteSource, Source } from './import-sources';
import { rejectedColumns } from './rejected-columns';

export async function rejectedRowsWrite(
  session: Session,
  { path, ...input }: CallInput<'rejected-rows-write'>,
  watch: Watch,
): Promise<CallOutput<'rejected-rows-write'>> {
  const tables = (await preparedSources(session, input, watch)).map(rejectedTable);
  const rows = tables.reduce((count, table) => count + table.rows.length, 0);
  if (rows === 0)
    throw new UserProblem([
      problem('No row was rejected', 'There is nothing to save', { file: basename(path) }),
    ]);
  return { path, rows, bytes: writeFileWhole(path, csvText(joinedRows(tables))) };
}

interface RejectedTable {
  readonly headers: readonly string[];
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly row: string;
    readonly reason: string;
  }[];
}

function rejectedTable(source: Source): RejectedTable {
  return source.kind === 'sites' ? rejectedSites(source) : rejectedAssets(source);
}

function rejectedAssets({ intake }: InventorySource): RejectedTable {
  const columns = intake.mapping.filter((column) => column.by !== 'secret');
  const places = new Map(columns.map((column) => [column.header, column.index]));
  const placeOf = (found: Problem): number => places.get(found.column ?? '') ?? -1;
  const reasons = reasonsByRow([...intake.rejected].sort((a, b) => placeOf(a) - placeOf(b)));
  const positions = columns.map((column) => column.index);
  const width = intake.mapping.reduce((most, column) => Math.max(most, column.index + 1), 0);
  const widest = intake.rejectedRows.reduce((most, row) => Math.max(most, row.cells.length), width);
  // A row with more cells than headings keeps them all: they are what has to be corrected.
  const beyond = Array.from({ length: widest - width }, (_, index) => width + index);
  return {
    headers: [...columns.map((column) => column.header), ...beyond.map((index) => `Column ${index + 1}`)],
    rows: intake.rejectedRows.map((row) => handedBack(row, [...positions, ...beyond], reasons)),
  };
}

function rejectedSites({ table, rejected }: SiteSource): RejectedTable {
  const [head, ...body] = table;
  const reasons = reasonsByRow(rejected);
  const headers = head?.cells ?? [];
  const positions = headers.map((_, index) => index);
  return {
    headers,
    rows: body.filter((row) => reasons.has(row.row)).map((row) => handedBack(row, positions, reasons)),
  };
}

function handedBack(
  row: RawRow,
  positions: readonly number[],
  reasons: ReadonlyMap<number, string>,
): RejectedTable['rows'][number] {
  return {
    cells: positions.map((index) => row.cells[index] ?? ''),
    row: String(row.row),
    reason: reasons.get(row.row) ?? '',
  };
}

function reasonsByRow(problems: readonly Problem[]): Map<number, string> {
  const reasons = new Map<number, string>();
  for (const found of problems) {
    if (found.row === null) continue;
    const place = found.column === null ? '' : `${found.column}: `;
    const words = `${place}${found.reason}. ${found.remedy}.`;
    const known = reasons.get(found.row);
    reasons.set(found.row, known === undefined ? words : `${known} ${words}`);
  }
  return reasons;
}

/** Several sources in one table: a column for each heading that any of them has. */
function joinedRows(tables: readonly RejectedTable[]): string[][] {
  const filled = tables.filter((table) => table.rows.length > 0);
  const headers = [...new Set(filled.flatMap((table) => table.headers))];
  const rows = filled.flatMap((table) =>
    table.rows.map(({ cells, row, reason }) => {
      const byHeader = new Map(table.headers.map((header, index) => [header, cells[index] ?? '']));
      return [...headers.map((header) => guardFormula(byHeader.get(header) ?? '')), row, reason];
    }),
  );
  return [[...headers.map(guardFormula), rejectedColumns.row, rejectedColumns.reason], ...rows];
}
