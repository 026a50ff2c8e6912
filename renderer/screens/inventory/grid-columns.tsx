import type { ColDef, ICellRendererParams, ValueFormatterParams } from 'ag-grid-community';
import { isCalendarDate } from '../../../core/calendar/date';
import { assetCategories, categoryLabel } from '../../../core/inventory/category';
import type { AssetRow, AssetSortColumn } from '../../../engine/api';
import { formatCount } from '../../format/count';
import { formatDate } from '../../format/date';
import { VerdictBadge } from '../../parts/verdict-badge';
import classes from './inventory.module.css';

type Formatter = ValueFormatterParams<AssetRow>;

const categoryIds = assetCategories.map((category) => category.id);

/** A text cell that says `unknown` for what is not known; a row still on its way shows nothing. */
function orWord(word: string): Pick<ColDef<AssetRow>, 'valueFormatter' | 'cellClassRules'> {
  return {
    valueFormatter: (cell: Formatter) => (cell.data ? String(cell.value ?? word) : ''),
    cellClassRules: {
      dimmed: (cell) => cell.data !== undefined && (cell.value === null || cell.value === ''),
    },
  };
}

function textColumn(
  field: keyof AssetRow & AssetSortColumn,
  headerName: string,
  width: number,
): ColDef<AssetRow> {
  return { field, headerName, width, editable: true, sortable: true, ...orWord('unknown') };
}

/** Sort fields are those that the engine can sort by; the first column opens the asset. */
export const assetColumns: readonly ColDef<AssetRow>[] = [
  {
    field: 'id',
    headerName: 'Asset',
    width: 92,
    pinned: 'left',
    sortable: true,
    cellClass: classes.idCell,
    tooltipValueGetter: () => 'Open this asset (Enter)',
    valueFormatter: (cell: Formatter) => (cell.data ? `#${cell.data.id}` : ''),
  },
  {
    field: 'verdict',
    headerName: 'Verdict',
    cellClass: classes.badgeCell,
    width: 104,
    pinned: 'left',
    cellRenderer: (cell: ICellRendererParams<AssetRow>) =>
      cell.data ? <VerdictBadge verdict={cell.data.verdict} /> : null,
  },
  { ...textColumn('site', 'Site', 170), ...orWord('no site') },
  textColumn('manufacturer', 'Manufacturer', 130),
  textColumn('model', 'Model', 150),
  {
    field: 'category',
    headerName: 'Category',
    width: 160,
    sortable: true,
    editable: true,
    cellEditor: 'agSelectCellEditor',
    cellEditorParams: { values: categoryIds },
    valueFormatter: (cell) => (cell.value ? categoryLabel(cell.value) : ''),
  },
  {
    field: 'quantity',
    headerName: 'Units',
    width: 78,
    sortable: true,
    editable: true,
    cellEditor: 'agNumberCellEditor',
    type: 'rightAligned',
    valueFormatter: (cell: Formatter) => (cell.data ? formatCount(Number(cell.value)) : ''),
  },
  textColumn('serial', 'Serial', 150),
  textColumn('name', 'Name', 140),
  textColumn('assetTag', 'Asset tag', 110),
  {
    ...textColumn('purchaseDate', 'Date obtained', 130),
    valueFormatter: (cell: Formatter) => {
      if (!cell.data) return '';
      return isCalendarDate(String(cell.value)) ? formatDate(cell.value) : 'unknown';
    },
  },
  textColumn('status', 'Status', 110),
];
