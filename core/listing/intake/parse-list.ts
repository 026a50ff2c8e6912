import type { RawRow } from '../../intake/intake';
import { type Problem, problem, type Result } from '../../problem';
import { listSourceLabel, type ParsedList } from '../taken-list';
import { isCoveredList, parseCoveredList } from './covered-list';
import { columnKey, type ListRow } from './list-row';
import { isOwnList, parseOwnList, unknownListProblem } from './own-list';
import { isScreeningList, parseScreeningList, screeningRows } from './screening-list';

/** Titles and notes may stand above the header. */
const rowsSearched = 20;

/** A list as a table; which one it is shows in its header. */
export function parseListTable(table: readonly RawRow[], file: string): Result<ParsedList> {
  const start = table.slice(0, rowsSearched).findIndex(({ cells }) => isHeader(cells.map(columnKey)));
  const columns = (table[start]?.cells ?? []).map(columnKey);
  const rows = table
    .slice(start + 1)
    .filter((row) => row.cells.some((cell) => cell.trim() !== ''))
    .map(
      ({ row, cells }): ListRow => ({
        file,
        row,
        cell: (column) => cells[columns.indexOf(column)]?.trim() ?? '',
      }),
    );
  return recognized(columns, rows, file);
}

function isHeader(columns: readonly string[]): boolean {
  return isScreeningList(columns) || isCoveredList(columns) || isOwnList(columns);
}

/** A list as JSON: the Consolidated Screening List. */
export function parseListJson(json: unknown, file: string): Result<ParsedList> {
  const rows = screeningRows(json, file);
  return rows === null ? unknown(file) : filled(parseScreeningList(rows), file);
}

function recognized(columns: readonly string[], rows: readonly ListRow[], file: string): Result<ParsedList> {
  if (isScreeningList(columns)) return filled(parseScreeningList(rows), file);
  if (isCoveredList(columns)) return filled(parseCoveredList(rows), file);
  if (isOwnList(columns)) return filled(parseOwnList(rows), file);
  return unknown(file);
}

/** A list that names nobody is a mistake: taking it would end every listing of the version before. */
function filled(list: ParsedList, file: string): Result<ParsedList> {
  if (list.parties.length > 0) return { ok: true, value: list };
  return { ok: false, problems: list.rejected.length > 0 ? list.rejected : [nobodyNamed(list, file)] };
}

function nobodyNamed({ source, remarks }: ParsedList, file: string): Problem {
  const left = remarks.length === 0 ? '' : `: ${remarks.join('; ')}`;
  const reason = `This file (${listSourceLabel(source)}) names no company, so there is no list to take${left}`;
  return problem(reason, 'Choose the whole list as it was published', { file });
}

function unknown(file: string): Result<ParsedList> {
  return { ok: false, problems: [unknownListProblem(file)] };
}
