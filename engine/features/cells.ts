// Cells that come from a spreadsheet: every text is read as its column wants it, what it would change is shown, and all is
// written in one step or nothing.

import type { AssetFieldName, RawRow } from '../../core/intake/intake';
import { fieldLabel } from '../../core/intake/own-columns';
import type { AssetFields } from '../../core/inventory/asset';
import { assetCellText, isEditableColumn, parseAssetCell } from '../../core/inventory/asset-cell';
import type { AssetColumn } from '../../core/inventory/asset-filter';
import { type Problem, problem } from '../../core/problem';
import { type AssetWithVerdict, readAssetRows } from '../../db/asset-page';
import { assetWriter } from '../../db/assets';
import type { AssetChanges, CallInput, CallOutput, CellChange, PastePreview } from '../api';
import { assetIdsOf } from '../run/asset-lists';
import { change, type Session } from '../session';
import type { Watch } from '../watch';
import { countWords, orderOf, refuseMissing, targetWords } from './assets';

const shownCells = 500;
const shownProblems = 200;

export async function pastePreview(
  session: Session,
  input: CallInput<'paste-preview'>,
  watch: Watch,
): Promise<PastePreview> {
  const { offset, columns, rows } = input;
  const ids = await assetIdsOf(session, watch, input.filter, orderOf(input.sort));
  const assets = readAssetRows(session.workspace(), ids.slice(offset, offset + rows.length));
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const tally = emptyTally();
  for (const [index, asset] of assets.entries())
    takeRow(tally, asset, { columns, cells: rows[index] ?? [], row: index + 1 });
  return {
    cells: tally.cells.slice(0, shownCells),
    changing: tally.cells.length,
    unchanged: tally.unchanged,
    problems: tally.problems.slice(0, shownProblems),
    rowsBeyond: rows.length - assets.length,
    columnsBeyond: Math.max(0, widest - columns.length),
    changes: tally.changes,
  };
}

export function cellsChange(session: Session, input: CallInput<'cells-change'>): CallOutput<'cells-change'> {
  const ids = input.changes.map(({ assetId }) => assetId);
  refuseMissing(session, ids);
  const verb = input.doing === 'paste' ? 'Pasted into' : 'Filled down';
  change(
    session,
    'cells-change',
    () => {
      const writer = assetWriter(session.workspace());
      for (const { assetId, fields } of input.changes) writer.update(assetId, fields);
    },
    () => ({ target: targetWords(ids), summary: `${verb} ${countWords(ids.length)}` }),
  );
  return { changed: ids.length };
}

interface Tally {
  readonly cells: CellChange[];
  readonly problems: Problem[];
  readonly changes: AssetChanges[];
  unchanged: number;
}

function emptyTally(): Tally {
  return { cells: [], problems: [], changes: [], unchanged: 0 };
}

interface PastedRow extends Pick<RawRow, 'cells' | 'row'> {
  readonly columns: readonly AssetColumn[];
}

function takeRow(tally: Tally, asset: AssetWithVerdict, { columns, cells, row }: PastedRow): void {
  const fields: Partial<Record<AssetFieldName, unknown>> = {};
  for (const [at, text] of cells.slice(0, columns.length).entries()) {
    const column = columns[at] ?? 'id';
    const before = assetCellText(asset, column);
    if (text.trim() === before) {
      tally.unchanged += 1;
    } else if (!isEditableColumn(column)) {
      tally.problems.push(notEditable(column, text, row));
    } else {
      const value = readCell(tally, column, { text, row });
      if (value === undefined) continue;
      if (Object.is(value, asset[column])) {
        tally.unchanged += 1;
        continue;
      }
      fields[column] = value;
      const after = assetCellText({ ...asset, [column]: value }, column);
      tally.cells.push({ assetId: asset.id, column, before, after });
    }
  }
  if (Object.keys(fields).length > 0)
    tally.changes.push({ assetId: asset.id, fields: fields as Partial<AssetFields> });
}

/** undefined = it cannot be taken, and the tally says why. */
function readCell(
  tally: Tally,
  column: AssetFieldName,
  { text, row }: { readonly text: string; readonly row: number },
): AssetFields[AssetFieldName] | undefined {
  const read = parseAssetCell(column, text);
  if (read.ok) return read.value;
  tally.problems.push(...read.problems.map((found) => ({ ...found, row, column: fieldLabel(column) })));
  return undefined;
}

function notEditable(column: AssetColumn, value: string, row: number): Problem {
  const reason =
    column === 'id' ? 'The number of an asset cannot be changed' : 'A verdict cannot be typed over';
  const remedy =
    column === 'id' ? 'Paste from the next column on' : 'Override it on the Flags screen, with a reason';
  return problem(reason, remedy, { row, column: column === 'id' ? 'Asset' : 'Verdict', value });
}
