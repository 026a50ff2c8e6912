// Which sheet of a workbook holds the inventory: the one that the user named, else the only one with headings of an
// inventory, else one with clearly more of them than any other (a list of sites beside the inventory has a few, too).
// What stays undecided is asked, because taking one silently would lose the others.

import { findHeader } from '../../core/intake/find-header';
import type { IntakeOptions, RawTable } from '../../core/intake/intake';
import { openTable } from '../../core/intake/open-table';
import { isBlankRow } from '../../core/intake/skip-row';
import { type Problem, problem, type Result } from '../../core/problem';
import type { ReadWorkbook } from './read-workbook';

export interface SheetChoice {
  readonly name: string;
  /** Rows under the headings; all rows where no headings were found. */
  readonly rows: number;
  /** Known headings of an inventory. */
  readonly headings: number;
  /** The best reading without a choice; at most one sheet. */
  readonly isSuggested: boolean;
}

export interface ChosenSheet {
  readonly table: RawTable;
  readonly choices: readonly SheetChoice[];
  /** Others that look like an inventory. */
  readonly notRead: readonly string[];
}

/** The second best has at most this share of the headings of the best where that one is taken unasked. */
const clearShare = 0.6;

/** @param undecided what to do where several sheets could be meant: give the best one, or ask with a problem */
export function chooseSheet(
  workbook: ReadWorkbook,
  options: IntakeOptions,
  undecided: 'suggest' | 'ask',
): Result<ChosenSheet> {
  const ranked = rankedSheets(workbook, options);
  const [best, second] = ranked;
  const choices = workbook.tables.map((table) => choiceOf(table, options, table === best?.table));
  const chosen = (table: RawTable): Result<ChosenSheet> => {
    const notRead = ranked
      .filter((one) => one.isLikely && one.table !== table)
      .map((one) => nameOf(one.table));
    return { ok: true, value: { table, choices, notRead } };
  };
  if (options.sheet !== undefined) {
    const named = namedSheet(workbook, options.sheet);
    return named.ok ? chosen(named.value) : named;
  }
  if (best === undefined) return { ok: false, problems: [nothing(workbook)] };
  const isClear = second === undefined || second.headings <= best.headings * clearShare;
  if (isClear || undecided === 'suggest') return chosen(best.table);
  return { ok: false, problems: [several(ranked.map((one) => one.table))] };
}

interface RankedSheet {
  readonly table: RawTable;
  readonly headings: number;
  readonly isLikely: boolean;
}

/** Sheets that can be read as an inventory, best first; where there is none, those with rows. */
function rankedSheets(workbook: ReadWorkbook, options: IntakeOptions): RankedSheet[] {
  const filled = workbook.tables
    .filter((table) => table.rows.length > 1)
    .map((table): RankedSheet => {
      const headings = headingsOf(table, options);
      return { table, headings, isLikely: headings > 1 && openTable(table, options).ok };
    });
  const likely = filled.filter((one) => one.isLikely);
  return [...(likely.length > 0 ? likely : filled)].sort(
    (a, b) => b.headings - a.headings || b.table.rows.length - a.table.rows.length,
  );
}

function headingsOf(table: RawTable, options: IntakeOptions): number {
  return findHeader(table, Object.keys(options.mapping ?? {}))?.score ?? 0;
}

function choiceOf(table: RawTable, options: IntakeOptions, isSuggested: boolean): SheetChoice {
  const header = findHeader(table, Object.keys(options.mapping ?? {}));
  const body = header === null ? table.rows : table.rows.slice(header.position + 1);
  return {
    name: nameOf(table),
    rows: body.filter((row) => !isBlankRow(row.cells)).length,
    headings: header?.score ?? 0,
    isSuggested,
  };
}

function namedSheet(workbook: ReadWorkbook, name: string): Result<RawTable> {
  const table =
    workbook.tables.find((one) => one.sheet === name) ??
    workbook.tables.find((one) => one.sheet?.trim().toLowerCase() === name.trim().toLowerCase());
  if (table) return { ok: true, value: table };
  const remedy = `Choose one of ${quoted(workbook.sheets)}`;
  return {
    ok: false,
    problems: [problem('The workbook has no visible sheet of this name', remedy, { value: name })],
  };
}

function nothing(workbook: ReadWorkbook): Problem {
  const hidden =
    workbook.hiddenSheets.length > 0 ? ` (hidden sheets are not read: ${quoted(workbook.hiddenSheets)})` : '';
  return problem(`The workbook has no sheet with rows in it${hidden}`, 'Choose a workbook with an inventory');
}

function several(tables: readonly RawTable[]): Problem {
  const inOrder = [...tables].map(nameOf);
  return problem(
    `Several sheets look like an inventory: ${quoted(inOrder)}`,
    'Choose one sheet; import the file once for each',
  );
}

function nameOf(table: RawTable): string {
  return table.sheet ?? '';
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
