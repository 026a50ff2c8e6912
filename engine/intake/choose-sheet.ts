// Which sheet of a workbook holds the inventory: the one that the user named, else the only one with headings of an
// inventory. Where several have them the user is asked, because taking one silently would lose the others.

import { findHeader } from '../../core/intake/find-header';
import type { IntakeOptions, RawTable } from '../../core/intake/intake';
import { type Problem, problem, type Result } from '../../core/problem';
import type { ReadWorkbook } from './read-workbook';

export function chooseSheet(workbook: ReadWorkbook, options: IntakeOptions): Result<RawTable> {
  if (options.sheet !== undefined) return namedSheet(workbook, options.sheet);
  const filled = workbook.tables.filter((table) => table.rows.length > 1);
  const named = Object.keys(options.mapping ?? {});
  const likely = filled.filter((table) => (findHeader(table, named)?.score ?? 0) > 1);
  const candidates = likely.length > 0 ? likely : filled;
  const [only] = candidates;
  if (candidates.length === 1 && only) return { ok: true, value: only };
  return { ok: false, problems: [candidates.length === 0 ? nothing(workbook) : several(candidates)] };
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
  const names = quoted(tables.map((table) => table.sheet ?? ''));
  return problem(
    `Several sheets look like an inventory: ${names}`,
    'Choose one sheet; import the file once for each',
  );
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
