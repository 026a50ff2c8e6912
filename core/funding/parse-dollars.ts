import { type Cents, cents } from '../money/cents';

const PLAIN = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/;

/**
 * `1234`, `1234.5`, `$1,234.50` to cents, digit by digit, so that no binary fraction is involved; null for anything
 * else: negative, more than two decimals, another currency, too large to count in cents.
 */
export function parseDollars(text: string): Cents | null {
  const match = PLAIN.exec(text.trim());
  if (match === null) return null;
  const whole = (match[1] ?? '').replaceAll(',', '');
  const amount = Number(`${whole}${(match[2] ?? '').padEnd(2, '0')}`);
  return Number.isSafeInteger(amount) ? cents(amount) : null;
}
