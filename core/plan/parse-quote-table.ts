// The lines of a quote as a table (CSV or workbook): item, unit_price and, where there are any, description, discount and
// tiers. Discount is percent with or without its sign; tiers are `from:price` pairs such as `10:4000; 50:3500`. All
// problems are told at once.

import { parseDollars } from '../funding/parse-dollars';
import type { RawRow } from '../intake/intake';
import { allRows, type PlainRow, plainTable } from '../intake/plain-table';
import { problem, type Result } from '../problem';
import type { QuoteLine, QuoteTier } from './quote';

export function parseQuoteTable(rows: readonly RawRow[], file: string): Result<QuoteLine[]> {
  const table = plainTable(rows, file);
  if (!table.columns.has('item') || !table.columns.has('unit_price')) {
    const remedy = 'Give the columns item, unit_price and, where there are any, description, discount, tiers';
    return { ok: false, problems: [problem('This is no list of quoted prices', remedy, { file })] };
  }
  const noRows = problem('The quote has no line', 'Add a row for each item', { file });
  return allRows(table.rows.map(readLine), noRows);
}

function readLine({ cell, refuse, problems }: PlainRow): Result<QuoteLine> {
  if (cell('item') === '') refuse('item', 'The item is missing', 'Write the id of an item of the catalog');
  const unitPriceCents = parseDollars(cell('unit_price'));
  if (unitPriceCents === null)
    refuse('unit_price', 'This is no amount in dollars', 'Write digits, such as 1234.50');
  const discount = Number(cell('discount').replace(/\s*%$/, ''));
  if (!(discount >= 0 && discount <= 100))
    refuse('discount', 'This is no discount in percent', 'Write a number from 0 to 100');
  const tiers = readTiers(cell('tiers'));
  if (tiers === null)
    refuse('tiers', 'These are no volume tiers', 'Write from:price pairs, such as 10:4000; 50:3500');
  if (problems.length > 0 || unitPriceCents === null || tiers === null) return { ok: false, problems };
  const line = { catalogItemId: cell('item'), description: cell('description'), unitPriceCents, tiers };
  return { ok: true, value: { ...line, discountFraction: discount / 100 } };
}

function readTiers(text: string): QuoteTier[] | null {
  if (text === '') return [];
  const tiers = text.split(';').map((part) => {
    const [from, price, ...rest] = part.split(':').map((piece) => piece.trim());
    const fromQuantity = Number(from);
    const unitPriceCents = parseDollars(price ?? '');
    const isTier = from !== '' && fromQuantity > 0 && unitPriceCents !== null && rest.length === 0;
    return isTier ? { fromQuantity, unitPriceCents } : null;
  });
  return tiers.every((tier) => tier !== null) ? tiers : null;
}
