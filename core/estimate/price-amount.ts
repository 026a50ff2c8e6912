// A price as written in a price list: `1234`, `$1,234.50`, `-500` for a credit. Unit prices can be finer than a
// cent ($0.0125 a foot), which Cents cannot hold; such a row is counted per ten, hundred ... units instead, so that
// quantity x price stays what it says. Finer than a millionth of a dollar is rounded.

const AMOUNT = /^(-?)\$?\s*(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?$/;
const FINEST_DECIMALS = 6;

export interface PriceAmount {
  readonly dollars: number;
  /** Decimals as written, 2 at least and 6 at most. */
  readonly decimals: number;
}

/** null where the text is no amount of dollars. */
export function parsePrice(text: string): PriceAmount | null {
  const match = AMOUNT.exec(text.trim());
  if (match === null || (match[2] === undefined && match[3] === undefined)) return null;
  const [sign = '', whole = '0', fraction = ''] = match.slice(1);
  const dollars = Number(`${sign}${whole.replaceAll(',', '')}.${fraction}`);
  return { dollars, decimals: Math.min(Math.max(fraction.length, 2), FINEST_DECIMALS) };
}

/** How many units one price in whole cents must stand for: 1 for cents, 100 for hundredths of a cent. */
export function unitsForWholeCents(amounts: readonly PriceAmount[]): number {
  return 10 ** (Math.max(2, ...amounts.map((amount) => amount.decimals)) - 2);
}
