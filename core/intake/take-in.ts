// A table becomes drafts. Every data row is accounted for: it is a draft, or rejected with each of its bad
// cells, or skipped with the reason; all problems of a file come at once.

import { countOf } from '../count-of';
import { type Problem, problem, type Result } from '../problem';
import { type DraftedRow, draftRow, type RowPlan } from './draft-row';
import { headerKey } from './header-name';
import type { AssetFieldName, DraftAsset, IntakeOptions, IntakeResult, RawRow, RawTable } from './intake';
import { type OpenedTable, openTable } from './open-table';
import { planColumns } from './plan-columns';
import { questionsOf } from './questions';
import { repairRow } from './repair-row';
import { skipReason } from './skip-row';

/**
 * Reads an inventory out of a table.
 * @param container what the result is called when no program's format is recognized: `csv`, `xlsx`, `json`
 * @returns drafts with all rejected and skipped rows; problems only where the table as a whole is no inventory
 */
export function takeIn(
  table: RawTable,
  options: IntakeOptions = {},
  container = 'csv',
): Result<IntakeResult> {
  const opened = openTable(table, options);
  if (!opened.ok) return opened;
  const { plan, remarks } = planColumns(opened.value, options);
  const rows = new RowIntake(opened.value, plan);
  for (const row of opened.value.body) rows.take(row);
  const { mapping } = opened.value.columns;
  const questions = questionsOf(rows.waiting);
  const value: IntakeResult = {
    format: opened.value.format?.id ?? container,
    sheet: table.sheet,
    headerRow: opened.value.headerRow,
    mapping,
    drafts: rows.drafts,
    rejected: rows.rejected,
    rejectedRows: rows.rejectedRows,
    rows: opened.value.body.length,
    skipped: rows.skipped,
    unmappedColumns: mapping
      .filter((one) => one.field === null && one.by !== 'secret')
      .map((one) => one.header),
    questions,
    remarks: [
      ...opened.value.remarks,
      ...secretRemarks(opened.value),
      ...remarks,
      ...rows.remarks(),
      ...questions.map(
        ({ question, rows: count }) =>
          `${question} Until that is answered, ${count} such cells are kept as they came`,
      ),
    ],
  };
  return { ok: true, value };
}

/** Three times what a cell of a spreadsheet can hold. */
const longestCell = 100_000;

class RowIntake {
  readonly drafts: DraftAsset[] = [];
  readonly rejected: Problem[] = [];
  readonly rejectedRows: RawRow[] = [];
  readonly skipped: Problem[] = [];
  readonly waiting: DraftedRow['waiting'][number][] = [];
  private repaired = 0;
  private withoutQuantity = 0;
  private secrets = 0;
  private readonly firstRowBy = new Map<string, number>();
  private readonly fieldByIndex: ReadonlyMap<number, AssetFieldName>;
  private readonly oneAssetBy: number;

  constructor(
    private readonly table: OpenedTable,
    private readonly plan: RowPlan,
  ) {
    this.fieldByIndex = new Map([...table.columns.feeds].reverse().map((feed) => [feed.index, feed.field]));
    const key = table.format?.oneAssetBy;
    this.oneAssetBy =
      key === undefined ? -1 : table.headers.findIndex((header) => headerKey(header) === headerKey(key));
  }

  take(row: RawRow): void {
    const reason =
      skipReason(row.cells, { headers: this.table.headers, fieldOf: this.fieldOf }) ?? this.repeatOf(row);
    if (reason !== null) {
      this.skipped.push(
        problem(reason, 'Nothing needs to be done unless this row is an asset', {
          row: row.row,
          value: this.firstCell(row),
        }),
      );
      return;
    }
    const long = row.cells.findIndex((cell) => cell.length > longestCell);
    if (long >= 0) {
      this.rejected.push(tooLong(row, this.table.headers[long] ?? null));
      this.handBack(row, row.cells);
      return;
    }
    const cells = this.wholeCells(row);
    if (cells === null) {
      this.rejected.push(tooManyCells(row, this.table.headers.length, this.plan.secrets.size > 0));
      this.handBack(row, row.cells);
      return;
    }
    this.add(draftRow(row.row, cells, this.plan), cells);
  }

  remarks(): string[] {
    const repaired =
      this.repaired === 0
        ? []
        : [
            `${countOf(this.repaired, 'row')} had a comma without quotes and ${this.repaired === 1 ? 'was' : 'were'} repaired`,
          ];
    const hasQuantity = this.table.columns.feeds.some((feed) => feed.field === 'quantity');
    const counted =
      hasQuantity && this.withoutQuantity > 0
        ? [`Rows without a quantity: ${this.withoutQuantity}. A new asset counts as one unit`]
        : [];
    const dropped =
      this.secrets === 0
        ? []
        : [`Passwords or SNMP communities were taken out of ${countOf(this.secrets, 'cell')} of text`];
    return [...repaired, ...counted, ...dropped];
  }

  private add({ draft, problems, waiting, secrets }: DraftedRow, cells: readonly string[]): void {
    if (problems.length > 0) {
      this.rejected.push(...problems);
      this.handBack(draft, cells);
      return;
    }
    this.drafts.push(this.table.format?.isKnownByName ? { ...draft, isKnownByName: true } : draft);
    this.waiting.push(...waiting);
    this.secrets += secrets;
    if (draft.fields.quantity === undefined) this.withoutQuantity += 1;
  }

  private handBack({ row }: { readonly row: number }, cells: readonly string[]): void {
    this.rejectedRows.push({
      row,
      cells: cells.map((cell, index) => (this.plan.secrets.has(index) ? '' : this.plan.safe(cell))),
    });
  }

  private readonly fieldOf = (index: number): AssetFieldName | null => this.fieldByIndex.get(index) ?? null;

  private wholeCells(row: RawRow): readonly string[] | null {
    const columns = this.table.headers.length;
    if (row.cells.length <= columns) return row.cells;
    const cells = repairRow(row.cells, columns, this.fieldOf);
    if (cells?.some((cell, index) => cell !== row.cells[index])) this.repaired += 1;
    return cells;
  }

  /** For messages; never one of a column with secrets. */
  private firstCell(row: RawRow): string | null {
    const cell = row.cells.find((one, index) => one.trim() !== '' && !this.plan.secrets.has(index));
    return cell === undefined ? null : this.plan.safe(cell.trim()).slice(0, 120);
  }

  /** Reports that list an asset once for every part of it: the first row stands for all. */
  private repeatOf(row: RawRow): string | null {
    const id = this.oneAssetBy < 0 ? null : this.table.clean(row.cells[this.oneAssetBy] ?? '');
    if (id === null) return null;
    const first = this.firstRowBy.get(id);
    if (first === undefined) this.firstRowBy.set(id, row.row);
    return first === undefined
      ? null
      : `The same asset as in row ${first}: ${this.table.headers[this.oneAssetBy]} ${id}`;
  }
}

function tooLong(row: RawRow, column: string | null): Problem {
  return problem(
    `The cell holds more than ${longestCell} characters`,
    'Shorten the text, or clear the cell',
    {
      row: row.row,
      column,
    },
  );
}

/** @param hasSecrets the cells may be shifted, so that a password stands anywhere: then none is shown */
function tooManyCells(row: RawRow, columns: number, hasSecrets: boolean): Problem {
  const reason = `The row has ${row.cells.length} cells under ${columns} headings, and it is not clear which belong together`;
  return problem(reason, 'Put quotes around the value that holds a comma', {
    row: row.row,
    value: hasSecrets ? null : row.cells.slice(columns).join(',').slice(0, 120),
  });
}

function secretRemarks(table: OpenedTable): string[] {
  const secrets = table.columns.mapping
    .filter((column) => column.by === 'secret')
    .map((column) => `“${column.header}”`);
  return secrets.length === 0 ? [] : [`Secrets were dropped unread: ${secrets.join(', ')}`];
}
