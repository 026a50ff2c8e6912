// Headings over two rows without merged cells, as text files have them: `Removal` above `Qty` and `Crew`, or names of
// the last columns one row lower than the others. A data row is never taken for a heading: the second row counts only
// where it stands in columns that the first does not name yet, and names something known there.

import { trimText } from '../inventory/normalize-text';
import type { RawTable } from './intake';

export interface JoinedHeader {
  readonly cells: readonly string[];
  /** Position of the last row of the headings in the table. */
  readonly last: number;
  /** True when two rows were joined. */
  readonly isJoined: boolean;
}

/**
 * @param position of the row with the most known headings
 * @param isKnown whether a heading is one that some program or person uses
 */
export function joinHeader(
  table: RawTable,
  position: number,
  isKnown: (heading: string) => boolean,
): JoinedHeader {
  const found = (table.rows[position]?.cells ?? []).map(trimText);
  const above = (table.rows[position - 1]?.cells ?? []).map(trimText);
  const below = (table.rows[position + 1]?.cells ?? []).map(trimText);
  if (continues(below, found, isKnown) && below.every((cell) => cell === '' || isNameLike(cell)))
    return { cells: joined(found, below), last: position + 1, isJoined: true };
  if (continues(above, found, isKnown))
    return { cells: joined(above, found), last: position, isJoined: true };
  return { cells: table.rows[position]?.cells ?? [], last: position, isJoined: false };
}

/** The other row names something known where the found one does not, and has nothing where the found one does. */
function continues(
  other: readonly string[],
  found: readonly string[],
  isKnown: (heading: string) => boolean,
): boolean {
  const isNamed = (index: number): boolean => found[index] !== undefined && isKnown(found[index]);
  const filled = other.flatMap((cell, index) => (cell === '' ? [] : [{ cell, index }]));
  return filled.some(({ cell }) => isKnown(cell)) && !filled.some(({ index }) => isNamed(index));
}

function joined(top: readonly string[], bottom: readonly string[]): string[] {
  let parent = '';
  return Array.from({ length: Math.max(top.length, bottom.length) }, (_, index) => {
    const [high, low] = [top[index] ?? '', bottom[index] ?? ''];
    if (high !== '') parent = low === '' ? '' : high;
    if (low === '') return high;
    return parent === '' ? low : `${parent} / ${low}`;
  });
}

function isNameLike(cell: string): boolean {
  return /\p{L}|^#$/u.test(cell) && !/^\d/.test(cell) && cell.length <= 40;
}
