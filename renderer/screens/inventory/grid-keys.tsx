import type { GridApi } from 'ag-grid-community';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { AssetColumn } from '../../../core/inventory/asset-filter';
import { parseClipboardTable } from '../../../core/inventory/clipboard-table';
import type { AssetRow, CallInput } from '../../../engine/api';
import { isTextField } from '../../app/typing';
import { type CellRange, shownColumns } from './cell-range';
import { copyToClipboard } from './copy-to-clipboard';
import classes from './inventory.module.css';
import { PasteDialog } from './paste-dialog';
import type { SelectedAssets } from './selected-assets';
import { useCellClipboard } from './use-cell-clipboard';
import type { RangeSelection } from './use-cell-range';
import type { ViewState } from './use-inventory-view';
import { useRangeActions } from './use-range-actions';

interface GridKeysProps {
  readonly grid: GridApi<AssetRow> | null;
  readonly range: RangeSelection;
  readonly view: ViewState;
  readonly selected: SelectedAssets;
  readonly onSelected: (next: (selected: SelectedAssets) => SelectedAssets) => void;
  readonly children: ReactNode;
}

type Pasting = CallInput<'paste-preview'>;

/** What the keyboard does with cells: copy, paste with a preview, fill down, clear, select all. */
export function GridKeys({ grid, range, view, selected, onSelected, children }: GridKeysProps) {
  const [pasting, setPasting] = useState<Pasting | null>(null);
  const list = { filter: view.applied, sort: view.sort };
  const actions = useRangeActions(list);

  const startPaste = (target: CellRange, rows: readonly (readonly string[])[]): void => {
    if (!grid || rows.length === 0) return;
    setPasting({
      ...pasteInput(grid, target, rows),
      filter: view.applied,
      ...(view.sort ? { sort: view.sort } : {}),
    });
  };
  const copy = (event: ClipboardEvent): void => {
    const now = range.current();
    if (now === null) return;
    event.preventDefault();
    void actions.copyText(now).then((text) => text !== null && copyToClipboard(text));
  };
  const paste = (event: ClipboardEvent): void => {
    const now = range.current();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (now === null || text === '') return;
    event.preventDefault();
    startPaste(now, parseClipboardTable(text));
  };
  const fill = (now: CellRange): void => {
    const focused = grid?.getFocusedCell();
    const source = focused ? grid?.getDisplayedRowAtIndex(focused.rowIndex)?.data : undefined;
    if (now.lastRow > now.firstRow) void actions.fillDown(now);
    else if (source && selected.kind === 'some')
      void actions.fillSelected(source, now.columns[0] ?? 'id', [...selected.ids]);
  };
  const press = (event: KeyboardEvent): void => {
    range.onKeyDownCapture(event);
    const now = range.current();
    if (isTextField(document.activeElement) || now === null) return;
    const key = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : event.key;
    if (key === 'd' && (event.ctrlKey || event.metaKey)) fill(now);
    else if (key === 'a' && (event.ctrlKey || event.metaKey))
      onSelected(() => ({ kind: 'all', except: new Set() }));
    else if (key === 'Delete') startPaste(now, blankRows(now));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  useCellClipboard(copy, paste);

  return (
    <section className={classes.grid} aria-label="Cells" onKeyDownCapture={press}>
      {children}
      {pasting && <PasteDialog input={pasting} onClose={() => setPasting(null)} />}
    </section>
  );
}

/** From the upper left cell on. One row or one cell goes into every marked row and column, as in a spreadsheet. */
function pasteInput(
  grid: GridApi<AssetRow>,
  target: CellRange,
  rows: readonly (readonly string[])[],
): { offset: number; columns: readonly AssetColumn[]; rows: readonly (readonly string[])[] } {
  const order = shownColumns(grid);
  const from = order.indexOf(target.columns[0] ?? 'id');
  const marked = target.lastRow - target.firstRow + 1;
  const [first = []] = rows;
  const isOneCell = rows.length === 1 && first.length === 1;
  const wide = isOneCell ? target.columns.map(() => first[0] ?? '') : first;
  const spread =
    rows.length === 1 && (marked > 1 || isOneCell) ? Array.from({ length: marked }, () => wide) : rows;
  return { offset: target.firstRow, columns: order.slice(from), rows: spread };
}

function blankRows(target: CellRange): string[][] {
  const row = target.columns.map(() => '');
  return Array.from({ length: target.lastRow - target.firstRow + 1 }, () => row);
}
