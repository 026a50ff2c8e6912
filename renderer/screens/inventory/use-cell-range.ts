// Ranges of cells, which the community edition of the grid lacks: a range goes from the cell where it began to the cell that has
// the focus, drawn with Shift and the arrow keys, Shift and a click, or by dragging.

import type { CellFocusedEvent, CellMouseDownEvent, CellMouseOverEvent, GridApi } from 'ag-grid-community';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { AssetRow } from '../../../engine/api';
import { type CellPlace, type CellRange, rangeBetween, rangeHolds } from './cell-range';

export interface RangeSelection {
  /** The range now; one cell when nothing was drawn, null when no cell has the focus. */
  readonly range: CellRange | null;
  current(): CellRange | null;
  holds(row: number, column: string): boolean;
  readonly onKeyDownCapture: (event: KeyboardEvent) => void;
  readonly onCellFocused: (event: CellFocusedEvent<AssetRow>) => void;
  readonly onCellMouseDown: (event: CellMouseDownEvent<AssetRow>) => void;
  readonly onCellMouseOver: (event: CellMouseOverEvent<AssetRow>) => void;
}

interface Drawing {
  anchor: CellPlace | null;
  head: CellPlace | null;
  range: CellRange | null;
  /** Shift was down at the last key or click: the next focus extends. */
  extends: boolean;
}

export function useCellRange(): RangeSelection {
  const drawing = useRef<Drawing>({ anchor: null, head: null, range: null, extends: false });
  const [range, setRange] = useState<CellRange | null>(null);

  const show = useCallback((grid: GridApi<AssetRow>, head: CellPlace): void => {
    const state = drawing.current;
    state.anchor ??= head;
    state.head = head;
    state.range = rangeBetween(grid, state.anchor, head);
    setRange(state.range);
    grid.refreshCells({ force: true, suppressFlash: true });
  }, []);

  return useMemo(
    () => ({
      range,
      current: () => drawing.current.range,
      holds: (row: number, column: string) => {
        const now = drawing.current.range;
        return now !== null && rangeHolds(now, row, column);
      },
      onKeyDownCapture: (event: KeyboardEvent) => {
        drawing.current.extends = event.shiftKey && /^(?:Arrow|Shift)/.test(event.key);
      },
      onCellFocused: (event: CellFocusedEvent<AssetRow>) => {
        const place = focusedPlace(event);
        if (place === null || isSamePlace(place, drawing.current.head)) return;
        if (!drawing.current.extends) drawing.current.anchor = place;
        show(event.api, place);
      },
      onCellMouseDown: ({ api, event, rowIndex, column }: CellMouseDownEvent<AssetRow>) => {
        const isExtending = event instanceof MouseEvent && event.shiftKey;
        drawing.current.extends = isExtending;
        const id = column.getColId();
        if (isExtending || rowIndex === null || id.startsWith('ag-Grid')) return;
        drawing.current.anchor = { row: rowIndex, column: id };
        show(api, { row: rowIndex, column: id });
      },
      onCellMouseOver: (event: CellMouseOverEvent<AssetRow>) => {
        const isDragging = event.event instanceof MouseEvent && event.event.buttons === 1;
        if (!isDragging || event.rowIndex === null || drawing.current.anchor === null) return;
        const column = event.column.getColId();
        if (!column.startsWith('ag-Grid')) show(event.api, { row: event.rowIndex, column });
      },
    }),
    [range, show],
  );
}

/** Drawing the cells anew tells the grid's focus again. */
function isSamePlace(place: CellPlace, other: CellPlace | null): boolean {
  return place.row === other?.row && place.column === other.column;
}

function focusedPlace({ column, rowIndex }: CellFocusedEvent<AssetRow>): CellPlace | null {
  if (rowIndex === null || column === null || typeof column === 'string') return null;
  const id = column.getColId();
  return id.startsWith('ag-Grid') ? null : { row: rowIndex, column: id };
}
