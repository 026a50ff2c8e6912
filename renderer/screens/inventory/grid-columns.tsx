import type {
  CellClassParams,
  ColDef,
  ICellRendererParams,
  ValueFormatterParams,
  ValueSetterParams,
} from 'ag-grid-community';
import { isCalendarDate } from '../../../core/calendar/date';
import { assetUses } from '../../../core/inventory/asset';
import { assetCellText, isEditableColumn } from '../../../core/inventory/asset-cell';
import type { AssetColumn } from '../../../core/inventory/asset-filter';
import { assetCategories } from '../../../core/inventory/category';
import type { AssetRow } from '../../../engine/api';
import { formatCount } from '../../format/count';
import { formatDate } from '../../format/date';
import { VerdictBadge } from '../../parts/verdict-badge';
import { allColumns, columnLabel } from './column-labels';
import classes from './inventory.module.css';

/** What a cell does with a text that was typed into it: true = shown at once and sent to the engine. */
export type TakeText = (params: ValueSetterParams<AssetRow>, column: AssetColumn) => boolean;

const widths: Partial<Record<AssetColumn, number>> = {
  id: 92,
  verdict: 104,
  site: 170,
  category: 160,
  quantity: 84,
  model: 150,
  serial: 150,
  name: 140,
  systemDescription: 260,
  notes: 220,
};

export function columnWidth(column: AssetColumn): number {
  return widths[column] ?? 130;
}

const rightColumns: readonly AssetColumn[] = ['quantity', 'purchaseCostCents'];
const choices: Partial<Record<AssetColumn, readonly string[]>> = {
  category: assetCategories.map((category) => category.label),
  use: assetUses.map((use) => use.label),
};

/** All columns; which of them show, and in what order, is the state of the view. */
export function gridColumns(
  takeText: TakeText,
  isMarked: (row: number, column: string) => boolean,
): ColDef<AssetRow>[] {
  return allColumns.map((column) => ({
    ...plainColumn(column),
    cellClassRules: {
      dimmed: (cell) => cell.data !== undefined && cell.value === '',
      [classes.rangeCell ?? '']: (cell: CellClassParams<AssetRow>) => isMarked(cell.rowIndex, column),
    },
    ...(isEditableColumn(column)
      ? { editable: true, valueSetter: (params: ValueSetterParams<AssetRow>) => takeText(params, column) }
      : {}),
    ...special(column),
  }));
}

function plainColumn(column: AssetColumn): ColDef<AssetRow> {
  return {
    colId: column,
    headerName: columnLabel(column),
    width: columnWidth(column),
    sortable: true,
    valueGetter: ({ data }) => (data ? assetCellText(data, column) : null),
    valueFormatter: (cell) => shownText(cell, column),
    ...(rightColumns.includes(column) ? { type: 'rightAligned' } : {}),
  };
}

function special(column: AssetColumn): ColDef<AssetRow> {
  if (column === 'id') {
    return {
      pinned: 'left',
      lockPinned: true,
      lockPosition: 'left',
      cellClass: classes.idCell,
      tooltipValueGetter: () => 'Open this asset (Enter)',
    };
  }
  if (column === 'verdict') {
    return {
      pinned: 'left',
      cellClass: classes.badgeCell,
      cellRenderer: ({ data }: ICellRendererParams<AssetRow>) =>
        data ? <VerdictBadge verdict={data.verdict} /> : null,
    };
  }
  const values = choices[column];
  return values ? { cellEditor: 'agSelectCellEditor', cellEditorParams: { values } } : {};
}

/** Unknown is said, never a blank; a row still on its way shows nothing. */
function shownText({ data, value }: ValueFormatterParams<AssetRow>, column: AssetColumn): string {
  if (!data) return '';
  const text = String(value ?? '');
  if (text === '') return column === 'site' ? 'no site' : 'unknown';
  if (column === 'id') return `#${text}`;
  if (column === 'quantity') return formatCount(Number(text));
  if (column === 'purchaseCostCents')
    return `$${Number(text).toLocaleString('en-US', { minimumFractionDigits: 2 })}`;
  return isCalendarDate(text) && column.endsWith('Date') ? formatDate(text) : text;
}
