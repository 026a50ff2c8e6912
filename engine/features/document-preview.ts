// Looking before writing: the packet's own pages, the tables as the files will have them. Long tables are cut to what
// a person looks through; the count of the whole stands beside it.

import { assumptionColumns, assumptionsLedger } from '../../core/document/assumptions';
import { evidenceColumns, evidenceIndex } from '../../core/document/evidence-index';
import { planColumns } from '../../core/document/plan-table';
import type { RunResult } from '../../core/document/run-result';
import type { SheetCell, SheetModel } from '../../core/document/sheet';
import type { ColumnOf, TableCell } from '../../core/document/table-column';
import { applicationWorkbook } from '../../core/document/workbook';
import { formatCents } from '../../core/money/cents';
import type { CallInput, CallOutput } from '../api';
import type { PreviewTable } from '../calls/document-views';
import { renderDocuments } from '../render';
import { documentRun } from '../run/document-run';
import { runStage } from '../run/run-stage';
import type { Session } from '../session';
import { partOf, type Watch } from '../watch';
import { documentParts, recordsOf } from './reports';

const ROWS_SHOWN = 200;

export async function reportPreview(
  session: Session,
  input: CallInput<'report-preview'>,
  watch: Watch,
): Promise<CallOutput<'report-preview'>> {
  const scenario = input.scenario === undefined ? {} : { scenario: input.scenario };
  const stage = input.document === 'board-packet' ? documentRun : runStage;
  const run = await stage(session, scenario, partOf(watch, 0, 0.4));
  if (input.document !== 'board-packet')
    return { kind: 'tables', tables: tablesOf(session, run, input.document) };
  const options = await documentParts(session, ['pdf'], partOf(watch, 0.4, 0.9));
  const [packet] = await renderDocuments(run, ['pdf'], options);
  return { kind: 'pages', base64: Buffer.from(packet?.bytes ?? []).toString('base64') };
}

type TableDocument = Exclude<CallInput<'report-preview'>['document'], 'board-packet'>;

function tablesOf(session: Session, run: RunResult, document: TableDocument): PreviewTable[] {
  switch (document) {
    case 'application-workbook':
      return applicationWorkbook(run, recordsOf(session)).sheets.map(sheetTable);
    case 'assumptions':
      return [flatTable('Assumptions ledger', assumptionColumns, assumptionsLedger(run))];
    case 'evidence-index':
      return [flatTable('Evidence index', evidenceColumns, evidenceIndex(run))];
    case 'plan-lines':
      return [flatTable('Plan lines', planColumns, run.lines)];
  }
}

function sheetTable({ name, columns, rows }: SheetModel): PreviewTable {
  const headers = columns.map(({ header }) => header);
  const cells = rows.slice(0, ROWS_SHOWN).map((row) => row.cells);
  return { name, headers, ...shownCells(headers, cells), totalRows: rows.length };
}

function flatTable<T>(name: string, columns: readonly ColumnOf<T>[], rows: readonly T[]): PreviewTable {
  const headers = columns.map(({ header }) => header);
  const cells = rows.slice(0, ROWS_SHOWN).map((row) => columns.map((column) => column.cell(row)));
  return { name, headers, ...shownCells(headers, cells), totalRows: rows.length };
}

type Cell = SheetCell | TableCell;

function shownCells(
  headers: readonly string[],
  cells: readonly (readonly Cell[])[],
): Pick<PreviewTable, 'isNumeric' | 'rows'> {
  return {
    isNumeric: headers.map((_, at) => {
      const filled = cells.map((row) => row[at]?.kind ?? 'empty').filter((kind) => kind !== 'empty');
      return filled.length > 0 && filled.every((kind) => kind !== 'text' && kind !== 'date');
    }),
    rows: cells.map((row) => row.map(cellWords)),
  };
}

function cellWords(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return cell.value.toLocaleString('en-US', { maximumFractionDigits: 4 });
    case 'cents':
      return formatCents(cell.cents, true);
    case 'date':
      return cell.date;
    case 'formula':
      return formulaWords(cell.value, cell.format);
  }
}

function formulaWords(value: number, format: string): string {
  if (format === 'percent') return `${(value * 100).toFixed(1)}%`;
  if (format !== 'money') return value.toLocaleString('en-US', { maximumFractionDigits: 4 });
  return value.toLocaleString('en-US', { style: 'currency', currency: 'USD' });
}
