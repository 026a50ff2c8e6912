import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useMemo, useState } from 'react';
import type { AssetColumn } from '../../../core/inventory/asset-filter';
import type { AssetFilter, AssetSort, InventoryView } from '../../../engine/api';
import { columnWidth } from './grid-columns';

export interface ShownColumn {
  readonly column: AssetColumn;
  readonly width: number;
}

const usualColumns: readonly AssetColumn[] = [
  'id',
  'verdict',
  'site',
  'manufacturer',
  'model',
  'category',
  'quantity',
  'serial',
  'name',
  'assetTag',
  'purchaseDate',
  'status',
];

export const usualView: InventoryView = {
  columns: usualColumns.map((column) => ({ column, width: columnWidth(column) })),
  sort: null,
  filter: {},
};

export interface ViewLayout {
  readonly columns: readonly ShownColumn[];
  readonly sort: AssetSort | null;
}

/** What the grid shows and how: everything that a saved view keeps. */
export interface ViewState {
  readonly columns: readonly ShownColumn[];
  readonly sort: AssetSort | null;
  /** As typed; joins the filter when the typing rests. */
  readonly text: string;
  readonly filter: AssetFilter;
  /** Filter and settled text: what the engine is asked for. */
  readonly applied: AssetFilter;
  readonly view: InventoryView;
  /** Columns and sort that were taken as a whole: the grid lays itself out anew for each, and reports its own changes. */
  readonly layout: ViewLayout;
  setColumns(columns: readonly ShownColumn[]): void;
  /** From the grid itself, which has them already. */
  noteColumns(columns: readonly ShownColumn[]): void;
  setSort(sort: AssetSort | null): void;
  setText(text: string): void;
  setFilter(filter: AssetFilter): void;
  take(view: InventoryView): void;
}

export function useInventoryView(asked: AssetFilter | undefined): ViewState {
  const [columns, noteColumns] = useState<readonly ShownColumn[]>(usualView.columns);
  const [sort, setSort] = useState<AssetSort | null>(null);
  const [layout, setLayout] = useState<ViewLayout>({ columns: usualView.columns, sort: null });
  const [text, setText] = useState(asked?.text ?? '');
  const [filter, setFilter] = useState<AssetFilter>(() => withoutText(asked ?? {}));
  const [settledText] = useDebouncedValue(text.trim(), 120);
  const applied = useMemo(
    () => definedOnly({ ...filter, ...(settledText === '' ? {} : { text: settledText }) }),
    [filter, settledText],
  );
  const view = useMemo(() => ({ columns, sort, filter: applied }), [columns, sort, applied]);
  const setColumns = useCallback(
    (next: readonly ShownColumn[]) => {
      noteColumns(next);
      setLayout({ columns: next, sort });
    },
    [sort],
  );
  const take = useCallback((next: InventoryView) => {
    noteColumns(next.columns);
    setSort(next.sort);
    setText(next.filter.text ?? '');
    setFilter(withoutText(next.filter as AssetFilter));
    setLayout({ columns: next.columns, sort: next.sort });
  }, []);
  return {
    columns,
    sort,
    text,
    filter,
    applied,
    view,
    layout,
    setColumns,
    noteColumns,
    setSort,
    setText,
    setFilter,
    take,
  };
}

function withoutText({ text: _text, ...rest }: AssetFilter): AssetFilter {
  return rest;
}

function definedOnly(filter: AssetFilter): AssetFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
