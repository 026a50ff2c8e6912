// Amounts, shares and dates as a board reads them. Rounding is for reading only: tables and files carry the exact
// figure beside it.

import { type CalendarDate, partsOf } from '../calendar/date';
import type { Quarter } from '../calendar/quarter';
import type { Fraction } from '../fraction';
import { type Cents, formatCents } from '../money/cents';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const MILLION_CENTS = 100_000_000;

/** `$5.12 million`, `$1.20 billion`; below a million the whole dollars. */
export function amountWords(amount: Cents): string {
  const absolute = Math.abs(amount);
  const sign = amount < 0 ? '-' : '';
  if (Math.round(absolute / (MILLION_CENTS * 10)) >= 100)
    return `${sign}$${(absolute / (MILLION_CENTS * 1000)).toFixed(2)} billion`;
  if (absolute < MILLION_CENTS) return formatCents(amount);
  const millions = absolute / MILLION_CENTS;
  return `${sign}$${millions.toFixed(millions < 10 ? 2 : 1)} million`;
}

/** `39.5%`; never rounds an uncertain thing to `0%` or `100%`. */
export function percentWords(share: Fraction | number, digits = 0): string {
  const smallest = 0.5 * 10 ** (-digits - 2);
  if (share > 0 && share < smallest) return `under ${(10 ** -digits).toFixed(digits)}%`;
  if (share < 1 && share >= 1 - smallest) return `over ${(100 - 10 ** -digits).toFixed(digits)}%`;
  return `${(share * 100).toFixed(digits)}%`;
}

/** `June 30, 2026`. */
export function dateWords(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${monthNames[month - 1] ?? ''} ${day}, ${year}`;
}

/** `Jun 30, 2026`, for tables. */
export function shortDateWords(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${(monthNames[month - 1] ?? '').slice(0, 3)} ${day}, ${year}`;
}

/** `Jun 2026`, for axes. */
export function monthWords(date: CalendarDate): string {
  const { year, month } = partsOf(date);
  return `${(monthNames[month - 1] ?? '').slice(0, 3)} ${year}`;
}

/** `Q3 2026`. */
export function quarterWords(quarter: Quarter): string {
  return `Q${quarter.slice(5)} ${quarter.slice(0, 4)}`;
}

/** `1 site`, `1,204 sites`; the plural is given where it is no `s`. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`;
}

/** `field and IP crew` for `Field and IP crew`, inside a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** First letter in upper case, for a sentence made of parts. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
