// Headings are compared without case, spaces, line breaks and punctuation; `#` reads as `number` beside a word.
// Repeated and empty headings are common, and every column needs a name of its own to be shown and mapped by.

import { stripFormulaGuard, trimText } from '../inventory/normalize-text';

/** `Serial #`, `serial number` and `Serial\nNumber` give the same key; a lone `#` stays `#`. */
export function headerKey(header: string): string {
  const folded = header.normalize('NFKC').toLowerCase();
  if (folded.trim() === '#') return '#';
  return folded.replaceAll('#', 'number').replace(/[^\p{L}\p{N}]+/gu, '');
}

const longestName = 200;

/** Headings as they are shown: `Category (2)` for the second `Category`, `Column 3` for an empty one. */
export function uniqueHeaders(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return cells.map((cell, index) => {
    const name =
      stripFormulaGuard(trimText(cell)).replace(/\s+/g, ' ').slice(0, longestName) || `Column ${index + 1}`;
    let unique = name;
    let count = counts.get(name) ?? 1;
    while (taken.has(unique)) unique = `${name} (${++count})`;
    counts.set(name, count);
    taken.add(unique);
    return unique;
  });
}

/** Key of a child heading under a joined parent: `Removal / Qty` can be known as `Qty`. */
export function childKey(header: string): string | null {
  const slash = header.lastIndexOf(' / ');
  return slash < 0 ? null : headerKey(header.slice(slash + 3));
}

/** Before the heading of a kept column that is called like one of our own, in the files that we write. */
export const keptPrefix = 'Kept: ';

/** The heading under which a column of our own file is kept. */
export function keptHeader(header: string): string {
  return header.startsWith(keptPrefix) ? header.slice(keptPrefix.length) : header;
}
