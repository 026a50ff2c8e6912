import { type Cents, cents } from '../../core/money/cents';

/** `$12.4M`, `$860K`, `$940`: for headlines and axes, never for a sum that a reader adds up. */
export function shortAmount(amount: Cents): string {
  const dollars = Math.abs(amount) / 100;
  const sign = amount < 0 ? '-' : '';
  if (dollars >= 999_500_000) return `${sign}$${trimmed(dollars / 1_000_000_000)}B`;
  if (dollars >= 999_500) return `${sign}$${trimmed(dollars / 1_000_000)}M`;
  if (dollars >= 1000) return `${sign}$${trimmed(dollars / 1000)}K`;
  return `${sign}$${Math.round(dollars)}`;
}

/** Three figures that mean something: 1.24, 12.4, 124. */
function trimmed(value: number): string {
  if (value >= 100) return String(Math.round(value));
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Dollars typed into a field to cents; null for an empty field. */
export function centsOf(dollars: string | number | null): Cents | null {
  if (dollars === null || dollars === '') return null;
  const value = Number(dollars);
  return Number.isFinite(value) ? cents(Math.round(value * 100)) : null;
}

/** Cents as the number that a dollar field shows; empty for unknown. */
export function dollarsOf(amount: Cents | null): number | '' {
  return amount === null ? '' : amount / 100;
}
