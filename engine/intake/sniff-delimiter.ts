// The delimiter is the one that gives the most equal column counts over the first records, not lines: quoted
// cells hold line breaks and commas of their own.

import { parseRecords } from './parse-records';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

const sniffedRecords = 50;
const sniffedCharacters = 65_536;

export function sniffDelimiter(text: string): Delimiter {
  const head = headOf(text);
  const scores = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(head, delimiter) }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/** Whole lines only, so that the last record is not cut. */
function headOf(text: string): string {
  if (text.length <= sniffedCharacters) return text;
  const head = text.slice(0, sniffedCharacters);
  const end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
  return end > 0 ? head.slice(0, end) : head;
}

/** Share of records with the commonest column count, then that count; 0 where nothing is split. */
function scoreOf(head: string, delimiter: Delimiter): number {
  const parsed = parseRecords(head, delimiter, sniffedRecords);
  const widths = parsed.records
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => cells.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let [commonest, times] = [0, 0];
  for (const [width, count] of counts) {
    if (count > times || (count === times && width > commonest)) [commonest, times] = [width, count];
  }
  return commonest < 2 ? 0 : times / widths.length + Math.min(commonest, 500) / 1000;
}
