import type { CatalogRow } from '../../../engine/api';

export const rowFilters = [
  { value: 'all', label: 'All' },
  { value: 'gaps', label: 'Missing in the plan' },
  { value: 'used', label: 'Used in the plan' },
  { value: 'own', label: 'Your own' },
  { value: 'uncertain', label: 'Uncertain' },
] as const;
export type RowFilter = (typeof rowFilters)[number]['value'];

export function hasNoPrice({ inForce }: CatalogRow): boolean {
  return inForce.likelyCents === null && inForce.fractionOfEquipment === null;
}

export function visibleRows(rows: readonly CatalogRow[], text: string, filter: RowFilter): CatalogRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => passes(row, filter) && words.every((word) => textOf(row).includes(word)));
}

function passes(row: CatalogRow, filter: RowFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'gaps':
      return row.gaps > 0;
    case 'used':
      return row.lines > 0 || row.gaps > 0;
    case 'own':
      return row.own !== null || row.quotes > 0;
    case 'uncertain':
      return row.inForce.confidence === 'uncertain';
  }
}

function textOf({ inForce }: CatalogRow): string {
  const { id, item, category, unit, basis, source } = inForce;
  return `${id} ${item} ${category} ${unit} ${basis} ${source.document}`.toLowerCase();
}
