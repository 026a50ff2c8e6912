// The header is the row among the first twenty that has the most known headings; what stands above it are titles and
// notes. A single known heading is enough only where nothing but text stands in the row.

import { trimText } from '../inventory/normalize-text';
import { tableFormats } from './formats';
import { childKey, headerKey } from './header-name';
import { fieldByHeader } from './header-synonyms';
import type { RawTable } from './intake';

/** The header is looked for in so many rows. */
export const rowsSearched = 20;

const formatKeys: ReadonlySet<string> = new Set(
  tableFormats.flatMap((format) =>
    [...Object.values(format.columns).flat(), ...format.marks.flat()].map((header) => headerKey(header)),
  ),
);

export interface FoundHeader {
  /** Position in `table.rows`. */
  readonly position: number;
  /** Known headings in it. */
  readonly score: number;
}

/** @param named headings that the user named in the mapping; they count as known */
export function findHeader(table: RawTable, named: readonly string[] = []): FoundHeader | null {
  const extraKeys = new Set(named.map(headerKey));
  let best: FoundHeader | null = null;
  for (let position = 0; position < Math.min(rowsSearched, table.rows.length); position++) {
    const cells = table.rows[position]?.cells ?? [];
    const score = knownHeadings(cells, extraKeys);
    if (score > (best?.score ?? 0) && (score > 1 || isHeading(cells))) best = { position, score };
  }
  return best;
}

/** True for a heading that some program's export or people use for a field. */
export function isKnownHeading(heading: string, named: readonly string[] = []): boolean {
  return knownHeadings([heading], new Set(named.map(headerKey))) > 0;
}

function knownHeadings(cells: readonly string[], extraKeys: ReadonlySet<string>): number {
  const found = new Set<string>();
  for (const cell of cells) {
    if (cell.length > 120) continue;
    const key = headerKey(cell);
    const child = childKey(cell);
    for (const one of child === null ? [key] : [key, child]) {
      if (fieldByHeader.has(one) || formatKeys.has(one) || extraKeys.has(one)) found.add(one);
    }
  }
  return found.size;
}

function isHeading(cells: readonly string[]): boolean {
  const texts = cells.map(trimText).filter((cell) => cell !== '');
  return texts.length <= 4 && texts.every((text) => /\p{L}/u.test(text) && text.length <= 40);
}
