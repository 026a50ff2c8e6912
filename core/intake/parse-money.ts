// Money of a column in US cents. Which sign is the decimal point is decided once for the column, from the values
// that can only be read one way; US form where none tells. A currency other than the dollar is an error with its
// code: converting it would invent a rate.

import { type Cents, cents } from '../money/cents';

export type DecimalSign = '.' | ',';

export type ParsedMoney =
  | { readonly kind: 'money'; readonly cents: Cents }
  | { readonly kind: 'currency'; readonly code: string }
  | { readonly kind: 'invalid' };

const currencySigns: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₿': 'XBT',
};
const knownCodes: ReadonlySet<string> = new Set([
  'USD',
  'CAD',
  'AUD',
  'NZD',
  'MXN',
  'HKD',
  'SGD',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'CNY',
  'BRL',
  'ZAR',
  ...Object.values(currencySigns),
]);
const dollarMarks = /US\s?\$|USD|\$/gi;
const otherDollar = /\b(CAD|AUD|NZD|MXN|HKD|SGD)\b|\b([CA])\$/i;

/**
 * The decimal sign of a column. Amounts have no three decimals, so `1,234` groups; but `1.234` may come out of a formula,
 * and then a point alone leaves it open.
 * @returns null when the values contradict each other or leave it open
 */
export function columnDecimalSign(values: Iterable<string>): DecimalSign | null {
  const seen = new Set<DecimalSign>();
  let isOpen = false;
  for (const value of values) {
    const digits = value.replace(/[^\d.,]/g, '');
    const sign = signOf(digits);
    if (sign !== null) seen.add(sign);
    else if (digits.includes('.')) isOpen = true;
  }
  if (seen.size === 2) return null;
  const [only] = seen;
  return only ?? (isOpen ? null : '.');
}

/** The decimal sign of one number that reads only one way, null otherwise. */
function signOf(digits: string): DecimalSign | null {
  const [lastComma, lastPoint] = [digits.lastIndexOf(','), digits.lastIndexOf('.')];
  if (lastComma >= 0 && lastPoint >= 0) return lastComma > lastPoint ? ',' : '.';
  const sign = lastComma >= 0 ? ',' : lastPoint >= 0 ? '.' : null;
  if (sign === null) return null;
  const [whole = '', fraction = '', ...more] = digits.split(sign);
  if (more.length > 0) return sign === ',' ? '.' : ',';
  return fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? null : sign;
}

/** The currencies other than the dollar that the values name. */
export function foreignCurrencies(values: Iterable<string>): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const value of values) {
    const code = foreignCurrency(value);
    if (code !== null) codes.add(code);
  }
  return codes;
}

/** The currency that a heading names in brackets, as a last word or by its sign: `Cost (EUR)`, `Price £`. */
export function headingCurrency(header: string): string | null {
  const code = /(?:^|[\s([,/-])([A-Z]{3})[\s)\].]*$/.exec(header)?.[1] ?? null;
  if (code !== null && knownCodes.has(code)) return code;
  for (const [sign, known] of Object.entries(currencySigns)) if (header.includes(sign)) return known;
  return /\$/.test(header) ? 'USD' : null;
}

/** True for an amount that says itself that it is in dollars. */
export function namesDollar(text: string): boolean {
  return /\$|USD/i.test(text);
}

export function parseMoney(text: string, decimalSign: DecimalSign): ParsedMoney {
  const currency = foreignCurrency(text);
  if (currency !== null) return { kind: 'currency', code: currency };
  const bare = text.replace(dollarMarks, '').replace(/[\s\u00a0\u202f']/g, '');
  const isNegative = /^\(.*\)$/.test(bare) || /^-/.test(bare) || /-$/.test(bare);
  const digits = bare.replace(/^[(+-]+|[)-]+$/g, '');
  const amount = amountOf(digits, decimalSign);
  if (amount === null) return { kind: 'invalid' };
  return { kind: 'money', cents: cents(isNegative ? -amount : amount) };
}

function amountOf(digits: string, decimalSign: DecimalSign): number | null {
  const groupSign = decimalSign === '.' ? ',' : '.';
  const [whole = '', fraction = '', ...rest] = digits.split(decimalSign);
  if (rest.length > 0 || !/^\d*$/.test(fraction) || (whole === '' && fraction === '')) return null;
  const groups = whole.split(groupSign);
  const isGrouped =
    groups.length === 1 ||
    (/^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((g) => /^\d{3}$/.test(g)));
  if (!isGrouped || !/^\d*$/.test(groups.join(''))) return null;
  const amount = Math.round(Number(`${groups.join('') || '0'}.${fraction || '0'}`) * 100);
  return Number.isSafeInteger(amount) ? amount : null;
}

/** Amounts without a currency, or with the sign of the dollar alone: nearly all. */
const plainAmount = /^[\s\d.,()+$-]*$/;

function foreignCurrency(text: string): string | null {
  if (plainAmount.test(text)) return null;
  for (const [sign, code] of Object.entries(currencySigns)) if (text.includes(sign)) return code;
  const other = otherDollar.exec(text);
  if (other) return (other[1] ?? `${other[2]}${other[2]?.toUpperCase() === 'C' ? 'AD' : 'UD'}`).toUpperCase();
  const code = /\b([A-Z]{3})\b/.exec(text)?.[1];
  return code !== undefined && code !== 'USD' ? code : null;
}
