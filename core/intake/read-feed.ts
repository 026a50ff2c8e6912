// The cell of a field in a row: cleaned, without secrets where people write sentences, and read. All of it turns on the cell
// alone, so cells that repeat are read once; only an amount whose currency stands beside it needs a second cell.

import type { CellReader } from './cell-readers';
import type { ReadCell, ReadFeed } from './draft-row';
import type { AssetFieldName } from './intake';
import type { Feed } from './map-columns';
import { readOnce } from './read-once';

export interface FeedReading {
  readonly clean: (cell: string) => string | null;
  /** Takes secrets out of free text. */
  readonly safe: (text: string) => string;
  readonly read: CellReader;
  /** Column that names the currency of each row's amount; -1 = none. */
  readonly currencyColumn: number;
}

/** Fields that people write sentences into. */
const freeText: ReadonlySet<AssetFieldName> = new Set([
  'notes',
  'systemDescription',
  'component',
  'condition',
]);

export function readFeed({ field, index, header }: Feed, reading: FeedReading): ReadFeed {
  const { clean, read, currencyColumn } = reading;
  if (field === 'purchaseCostCents' && currencyColumn >= 0)
    return { index, header, read: (cells) => readAmount(cells, index, reading) };
  const safe = freeText.has(field) ? reading.safe : (text: string) => text;
  const readCell = readOnce((cell): ReadCell | null => {
    const found = clean(cell);
    if (found === null) return null;
    const text = safe(found);
    return { text, outcome: read(text), hasSecret: text !== found };
  });
  return { index, header, read: (cells) => readCellOf(cells[index], readCell) };
}

function readCellOf(cell: string | undefined, read: (cell: string) => ReadCell | null): ReadCell | null {
  return cell === undefined || cell === '' ? null : read(cell);
}

/** An amount whose currency stands in a column of its own, read as if it stood before it. */
function readAmount(
  cells: readonly string[],
  index: number,
  { clean, read, currencyColumn }: FeedReading,
): ReadCell | null {
  const amount = clean(cells[index] ?? '');
  if (amount === null) return null;
  const currency = clean(cells[currencyColumn] ?? '');
  const text = currency === null ? amount : `${currency.toUpperCase()} ${amount}`;
  return { text, outcome: read(text), hasSecret: false };
}
