// A plain price list (columns line, group, quantity, low, likely, high, distribution; dollars) as cost lines. What a
// distribution does not use is not asked for: `fixed` needs only likely, `lognormal` only low and high (its P10 and
// P90; a blank likely is then its most likely value). A blank distribution is beta-PERT, the default of method 3.

import { lognormalFrom, lognormalMode } from '../chance/lognormal';
import type { RawRow } from '../intake/intake';
import { cents } from '../money/cents';
import { type DistributionName, distributions } from '../plan/plan-line';
import { type Problem, problem, type Result } from '../problem';
import type { CostLine } from './estimate';
import { type PriceAmount, parsePrice, unitsForWholeCents } from './price-amount';

export const priceListColumns = [
  'line',
  'group',
  'quantity',
  'low',
  'likely',
  'high',
  'distribution',
] as const;
type Column = (typeof priceListColumns)[number];

type Cells = Readonly<Record<Column, string>>;

interface Prices {
  readonly low: PriceAmount;
  readonly likely: PriceAmount;
  readonly high: PriceAmount;
}

/** First row = header, in any order and case; further columns are left alone. Every bad cell is one problem. */
export function parsePriceList(rows: readonly RawRow[], file: string | null = null): Result<CostLine[]> {
  const [header, ...body] = rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  if (!header)
    return failed([
      problem('The price list is empty', `Give the columns ${namesOf(priceListColumns)}`, { file }),
    ]);
  const places = new Map(header.cells.map((cell, i) => [cell.trim().toLowerCase(), i]));
  const missing = priceListColumns.filter((column) => column !== 'distribution' && !places.has(column));
  if (missing.length > 0) return failed([missingColumns(missing, header, file)]);
  const read = body.map((row) => readRow(cellsOf(row, places), { file, row: row.row }));
  const problems = read.flatMap((result) => (result.ok ? [] : result.problems));
  if (problems.length > 0) return failed(problems);
  if (read.length === 0)
    return failed([problem('The price list has no rows', 'Add a row for each line', { file })]);
  return { ok: true, value: read.flatMap((result) => (result.ok ? [result.value] : [])) };
}

function readRow(cells: Cells, where: Partial<Problem>): Result<CostLine> {
  const named = (['line', 'group'] as const).filter((column) => cells[column] === '');
  const blank = named.map((column) =>
    problem(`The ${column} has no name`, 'Give it a name', { ...where, column, value: '' }),
  );
  const distribution = distributionOf(cells.distribution);
  if (distribution === null) return failed([...blank, unknownDistribution(cells, where)]);
  const quantity = quantityOf(cells, where);
  const prices = pricesOf(cells, distribution, where);
  if (blank.length > 0 || !quantity.ok || !prices.ok) {
    return failed([blank, quantity.ok ? [] : quantity.problems, prices.ok ? [] : prices.problems].flat());
  }
  return {
    ok: true,
    value: costLine(cells, { distribution, quantity: quantity.value, prices: prices.value }),
  };
}

function costLine(
  cells: Cells,
  { distribution, quantity, prices }: { distribution: DistributionName; quantity: number; prices: Prices },
): CostLine {
  const units = unitsForWholeCents([prices.low, prices.likely, prices.high]);
  const wholeCents = (amount: PriceAmount) => cents(Math.round(amount.dollars * 100 * units));
  return {
    lineId: cells.line,
    label: cells.line,
    group: cells.group,
    quantity: quantity / units,
    lowCents: wholeCents(prices.low),
    likelyCents: wholeCents(prices.likely),
    highCents: wholeCents(prices.high),
    distribution,
    escalationFactor: 1,
  };
}

function distributionOf(text: string): DistributionName | null {
  if (text === '') return 'pert';
  return distributions.find((name) => name === text.toLowerCase()) ?? null;
}

function quantityOf({ quantity }: Cells, where: Partial<Problem>): Result<number> {
  const value = Number(quantity.replaceAll(',', ''));
  if (quantity !== '' && Number.isFinite(value) && value >= 0) return { ok: true, value };
  const remedy = 'Give a number that is zero or more, e.g. 12';
  return failed([
    problem('The quantity is not a number', remedy, { ...where, column: 'quantity', value: quantity }),
  ]);
}

function pricesOf(cells: Cells, distribution: DistributionName, where: Partial<Problem>): Result<Prices> {
  const columns = usedColumns(distribution, cells);
  const unreadable = columns.filter((column) => parsePrice(cells[column]) === null);
  if (unreadable.length > 0) return failed(unreadable.map((column) => notAnAmount(column, cells, where)));
  const prices = completed(cells, distribution);
  const wrong = orderProblem(prices, distribution);
  if (wrong)
    return failed([problem(wrong.reason, wrong.remedy, { ...where, column: 'low', value: cells.low })]);
  if (distribution !== 'lognormal' || cells.likely !== '') return { ok: true, value: prices };
  const mode = lognormalMode(lognormalFrom(prices.low.dollars, prices.high.dollars));
  return { ok: true, value: { ...prices, likely: { dollars: mode, decimals: 2 } } };
}

function usedColumns(distribution: DistributionName, cells: Cells): ('low' | 'likely' | 'high')[] {
  if (distribution === 'fixed') return ['likely'];
  if (distribution === 'lognormal' && cells.likely === '') return ['low', 'high'];
  return ['low', 'likely', 'high'];
}

/** Fixed prices have no range: low and high are the likely one. */
function completed(cells: Cells, distribution: DistributionName): Prices {
  const none = { dollars: 0, decimals: 2 };
  const likely = parsePrice(cells.likely) ?? none;
  if (distribution === 'fixed') return { low: likely, likely, high: likely };
  return { low: parsePrice(cells.low) ?? none, likely, high: parsePrice(cells.high) ?? none };
}

function orderProblem({ low, likely, high }: Prices, distribution: DistributionName) {
  if (distribution === 'lognormal' && low.dollars <= 0) {
    return { reason: 'A lognormal price has a low value above zero', remedy: 'Give the P10, more than $0' };
  }
  const skipsLikely = distribution === 'lognormal';
  const inOrder = skipsLikely
    ? low.dollars <= high.dollars
    : low.dollars <= likely.dollars && likely.dollars <= high.dollars;
  if (inOrder) return null;
  return {
    reason: 'The prices are not in order',
    remedy: skipsLikely
      ? 'Give low no greater than high'
      : 'Give low, likely and high so that none is less than the one before',
  };
}

function notAnAmount(column: Column, cells: Cells, where: Partial<Problem>): Problem {
  const remedy = 'Give dollars as a plain number, e.g. 1234.50';
  return problem(`The ${column} price is not an amount`, remedy, { ...where, column, value: cells[column] });
}

function unknownDistribution({ distribution }: Cells, where: Partial<Problem>): Problem {
  const remedy = `Give one of ${namesOf(distributions)}`;
  return problem('This distribution is not known', remedy, {
    ...where,
    column: 'distribution',
    value: distribution,
  });
}

function missingColumns(missing: readonly Column[], header: RawRow, file: string | null): Problem {
  const reason = `The price list lacks ${missing.length === 1 ? 'the column' : 'the columns'} ${namesOf(missing)}`;
  return problem(reason, `Give the columns ${namesOf(priceListColumns)}`, { file, row: header.row });
}

function cellsOf(row: RawRow, places: ReadonlyMap<string, number>): Cells {
  const cell = (column: Column): string => row.cells[places.get(column) ?? -1]?.trim() ?? '';
  return {
    line: cell('line'),
    group: cell('group'),
    quantity: cell('quantity'),
    low: cell('low'),
    likely: cell('likely'),
    high: cell('high'),
    distribution: cell('distribution'),
  };
}

function namesOf(names: readonly string[]): string {
  return names.join(', ');
}

function failed(problems: readonly Problem[]): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems };
}
