import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import type { AssetFields, AssetId } from '../../../core/inventory/asset';
import { assetCellText, isEditableColumn } from '../../../core/inventory/asset-cell';
import { clipboardTable } from '../../../core/inventory/clipboard-table';
import type { AssetRow } from '../../../engine/api';
import { useEngine } from '../../app/desktop-context';
import { useWrite } from '../../app/use-write';
import { countOf } from '../../format/count';
import { fetchRows, type ShownList } from './asset-rows';
import type { CellRange } from './cell-range';
import { cellsIn } from './cell-range';
import { columnLabel } from './column-labels';

/** More cells than this are an export, not a copy. */
const mostCells = 500_000;

interface RangeActions {
  /** The cells as text for a spreadsheet; null when they could not be read. */
  copyText(range: CellRange): Promise<string | null>;
  /** Gives the cells of the first row to all rows below it. */
  fillDown(range: CellRange): Promise<void>;
  /** Gives one field of an asset to others. */
  fillSelected(source: AssetRow, column: string, assetIds: readonly AssetId[]): Promise<void>;
}

export function useRangeActions(list: ShownList): RangeActions {
  const engine = useEngine();
  const { write } = useWrite();

  const copyText = useCallback(
    async (range: CellRange) => {
      if (cellsIn(range) > mostCells) {
        say(`These are more than ${mostCells.toLocaleString('en-US')} cells: use Export instead.`);
        return null;
      }
      const rows = await fetchRows(engine, list, range);
      if (rows === null) return null;
      return clipboardTable(rows.map((row) => range.columns.map((column) => assetCellText(row, column))));
    },
    [engine, list],
  );

  const fillSelected = useCallback(
    async (source: AssetRow, column: string, assetIds: readonly AssetId[]) => {
      const columns = [column as CellRange['columns'][number]];
      await fill(write, { source, columns, assetIds });
    },
    [write],
  );

  const fillDown = useCallback(
    async (range: CellRange) => {
      const rows = await fetchRows(engine, list, range);
      const [source, ...below] = rows ?? [];
      if (source) await fill(write, { source, columns: range.columns, assetIds: below.map((row) => row.id) });
    },
    [engine, list, write],
  );
  return { copyText, fillDown, fillSelected };
}

interface Filling {
  readonly source: AssetRow;
  readonly columns: CellRange['columns'];
  readonly assetIds: readonly AssetId[];
}

async function fill(
  write: ReturnType<typeof useWrite>['write'],
  { source, columns, assetIds }: Filling,
): Promise<void> {
  const filled = columns.filter(isEditableColumn);
  const targets = assetIds.filter((id) => id !== source.id);
  if (filled.length === 0) return say('These columns cannot be filled: choose cells of a field.');
  if (targets.length === 0) return say('Choose the cell to copy and those below it, then fill down.');
  const fields: Partial<AssetFields> = Object.fromEntries(filled.map((field) => [field, source[field]]));
  const changes = targets.map((assetId) => ({ assetId, fields }));
  const names = filled.map(columnLabel).join(', ');
  const done = `${names} filled down to ${countOf(targets.length, 'asset')}. Undo takes it back.`;
  await write('cells-change', { changes, doing: 'fill' }, { done });
}

function say(message: string): void {
  notifications.show({ message, autoClose: 6000 });
}
