import { type ColumnOf, countCell, numberCell, type TableCell, textCell } from '../document/table-column';
import type { CatalogItem } from './plan-line';

/** The columns of a price list, written and read: dollars, or shares where the unit is a fraction of equipment. */
export const catalogColumns: readonly ColumnOf<CatalogItem>[] = [
  { key: 'id', header: 'ID', width: 20, cell: (entry) => textCell(entry.id) },
  { key: 'category', header: 'Category', width: 34, cell: (entry) => textCell(entry.category) },
  { key: 'group', header: 'Group', width: 13, cell: (entry) => textCell(entry.group) },
  { key: 'item', header: 'Item', width: 44, cell: (entry) => textCell(entry.item) },
  { key: 'unit', header: 'Unit', width: 24, cell: (entry) => textCell(entry.unit) },
  { key: 'low', header: 'Low', width: 13, cell: (entry) => priceCell(entry, 0) },
  { key: 'likely', header: 'Likely', width: 13, cell: (entry) => priceCell(entry, 1) },
  { key: 'high', header: 'High', width: 13, cell: (entry) => priceCell(entry, 2) },
  { key: 'price_year', header: 'Price year', width: 10, cell: (entry) => yearCell(entry.priceYear) },
  { key: 'distribution', header: 'Distribution', width: 12, cell: (entry) => textCell(entry.distribution) },
  {
    key: 'eligibility_code',
    header: 'Eligibility code',
    width: 30,
    cell: (entry) => textCell(entry.eligibilityCode),
  },
  { key: 'basis', header: 'Basis', width: 20, cell: (entry) => textCell(entry.basis) },
  { key: 'source', header: 'Source', width: 50, cell: (entry) => textCell(entry.source.document) },
  { key: 'confidence', header: 'Confidence', width: 12, cell: (entry) => textCell(entry.confidence) },
  { key: 'notes', header: 'Notes', width: 50, cell: (entry) => textCell(entry.notes) },
];

function priceCell(entry: CatalogItem, place: 0 | 1 | 2): TableCell {
  if (entry.fractionOfEquipment !== null) return numberCell(entry.fractionOfEquipment[place], 6);
  const amount = [entry.lowCents, entry.likelyCents, entry.highCents][place] ?? null;
  return amount === null ? { kind: 'empty' } : { kind: 'cents', cents: amount };
}

function yearCell(year: number | null): TableCell {
  return year === null ? { kind: 'empty' } : countCell(year);
}
