import { notifications } from '@mantine/notifications';
import type { GridApi, ValueSetterParams } from 'ag-grid-community';
import { useCallback, useEffect, useRef } from 'react';
import { assetCellText, isEditableColumn, parseAssetCell } from '../../../core/inventory/asset-cell';
import type { AssetColumn } from '../../../core/inventory/asset-filter';
import { describeProblem } from '../../../core/problem';
import type { AssetRow } from '../../../engine/api';
import { useWrite } from '../../app/use-write';
import type { TakeText } from './grid-columns';

/**
 * Reads what was typed into a cell and sends it to the engine. What cannot be read leaves the cell as it was, with the reason;
 * what the engine refuses is read again from the file. The function stays the same one, so that the grid keeps its columns.
 */
export function useCellEdit(): TakeText {
  const { write } = useWrite();
  const newest = useRef(write);
  useEffect(() => {
    newest.current = write;
  }, [write]);
  return useCallback((params: ValueSetterParams<AssetRow>, column: AssetColumn): boolean => {
    const typed = String(params.newValue ?? '');
    if (!isEditableColumn(column) || typed === assetCellText(params.data, column)) return false;
    const read = parseAssetCell(column, typed);
    if (!read.ok) {
      const message = read.problems.map((problem) => describeProblem({ ...problem, column: null })).join(' ');
      notifications.show({ title: 'Not changed', message, color: 'red', autoClose: 8000 });
      return false;
    }
    Object.assign(params.data, { [column]: read.value });
    const input = { assetIds: [params.data.id], fields: { [column]: read.value } };
    void newest.current('asset-change', input).then((answer) => {
      if (answer.kind !== 'value') readAgain(params.api);
    });
    return true;
  }, []);
}

function readAgain(grid: GridApi<AssetRow>): void {
  if (!grid.isDestroyed()) grid.refreshInfiniteCache();
}
