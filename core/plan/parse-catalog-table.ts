// A price list of the operator's own (CSV or workbook) -> own prices. All problems are told at once, and one bad row
// means that nothing of the file is taken. A row that says what is in force already is left alone, so that the exported
// catalog can be edited in a spreadsheet and read again; a changed price has to name where it comes from.

import { parseDollars } from '../funding/parse-dollars';
import type { RawRow } from '../intake/intake';
import { allRows, type PlainRow, plainTable } from '../intake/plain-table';
import { type Problem, problem, type Result } from '../problem';
import type { Confidence } from '../source';
import { checkOwnPrice, isShareUnit, type OwnPrice } from './own-price';
import { type CatalogItem, costGroups, distributions } from './plan-line';

export interface PriceListFile {
  readonly rows: readonly RawRow[];
  readonly file: string;
}

export interface ParsedPriceList {
  readonly prices: readonly OwnPrice[];
  readonly unchanged: number;
}

const needed = ['id', 'low', 'likely', 'high', 'price_year', 'source'] as const;
const confidences: readonly Confidence[] = ['sourced', 'recalled', 'uncertain'];

/**
 * @param shipped the catalog as it ships
 * @param inForce the same with the own prices that are there already
 */
export function parseCatalogTable(
  { rows, file }: PriceListFile,
  shipped: readonly CatalogItem[],
  inForce: ReadonlyMap<string, CatalogItem>,
): Result<ParsedPriceList> {
  const table = plainTable(rows, file);
  const missing = needed.filter((column) => !table.columns.has(column));
  if (missing.length > 0) return { ok: false, problems: [noColumns(missing, file)] };
  const known = new Map(shipped.map((entry) => [entry.id, entry]));
  const read = table.rows.map((row) => readRow({ row, file, known, inForce }));
  const noRows = problem('The price list has no rows', 'Add a row for each item', { file });
  const all = allRows(read, noRows, twice(read, table.rows, file));
  if (!all.ok) return all;
  const prices = all.value.filter((price) => price !== null);
  return { ok: true, value: { prices, unchanged: all.value.length - prices.length } };
}

interface RowToRead {
  readonly row: PlainRow;
  readonly file: string;
  readonly known: ReadonlyMap<string, CatalogItem>;
  readonly inForce: ReadonlyMap<string, CatalogItem>;
}

/** null = the row says what is in force already, or has no price. */
function readRow({ row, file, known, inForce }: RowToRead): Result<OwnPrice | null> {
  const { cell, refuse, problems } = row;
  const id = cell('id');
  const shipped = known.get(id) ?? null;
  if (['low', 'likely', 'high'].every((column) => cell(column) === '') && inForce.has(id))
    return { ok: true, value: null };
  const amounts = readAmounts(cell, isShareUnit(shipped?.unit ?? cell('unit')), refuse);
  const priceYear = Number(cell('price_year'));
  if (!/^(19|20)\d\d$/.test(cell('price_year'))) refuse('price_year', 'This is no year', 'Write four digits');
  const own = { ...whatOf(cell, shipped, refuse), itemId: id, ...amounts, priceYear };
  const current = inForce.get(id);
  if (problems.length === 0 && current !== undefined && isSame(own, current))
    return { ok: true, value: null };
  const shippedSource = shipped !== null && own.source === shipped.source.document;
  if (shippedSource)
    refuse(
      'source',
      'A changed price names the source of the shipped one',
      'Name where your price comes from',
    );
  const checked = problems.length === 0 ? checkOwnPrice(own, shipped) : [];
  const all = [...problems, ...checked.map((one) => ({ ...one, file, row: row.row }))];
  return all.length > 0 ? { ok: false, problems: all } : { ok: true, value: own };
}

type Refuse = PlainRow['refuse'];
type Cell = PlainRow['cell'];
type Amounts = Pick<OwnPrice, 'lowCents' | 'likelyCents' | 'highCents' | 'fractionOfEquipment'>;

function readAmounts(cell: Cell, isShare: boolean, refuse: Refuse): Amounts {
  if (isShare) {
    const share = (column: string): number => {
      const value = Number(cell(column));
      const isIn = cell(column) !== '' && value >= 0 && value <= 1;
      if (!isIn) refuse(column, 'This is no share', 'Write a number from 0 to 1, such as 0.065');
      return value;
    };
    const fractionOfEquipment = [share('low'), share('likely'), share('high')] as const;
    return { lowCents: null, likelyCents: null, highCents: null, fractionOfEquipment };
  }
  const amount = (column: string): OwnPrice['lowCents'] => {
    const value = parseDollars(cell(column));
    if (value === null) refuse(column, 'This is no amount in dollars', 'Write digits, such as 1234.50');
    return value;
  };
  return {
    lowCents: amount('low'),
    likelyCents: amount('likely'),
    highCents: amount('high'),
    fractionOfEquipment: null,
  };
}

type What = Omit<OwnPrice, keyof Amounts | 'itemId' | 'priceYear'>;

function whatOf(cell: Cell, shipped: CatalogItem | null, refuse: Refuse): What {
  const choice = <T extends string>(column: string, choices: readonly T[], otherwise: T): T => {
    const found = choices.find((candidate) => candidate === cell(column).toLowerCase());
    if (found === undefined && cell(column) !== '')
      refuse(column, `This ${column} is not known`, `Use one of ${choices.join(', ')}`);
    return found ?? otherwise;
  };
  return {
    category: shipped?.category ?? cell('category'),
    item: shipped?.item ?? cell('item'),
    unit: shipped?.unit ?? cell('unit'),
    eligibilityCode: shipped?.eligibilityCode ?? (cell('eligibility_code') || 'replacement_equipment'),
    group: shipped?.group ?? choice('group', costGroups, 'equipment'),
    distribution: choice('distribution', distributions, 'pert'),
    source: cell('source'),
    confidence: choice('confidence', confidences, 'sourced'),
    notes: cell('notes') || null,
  };
}

function isSame(own: OwnPrice, entry: CatalogItem): boolean {
  return (
    own.lowCents === entry.lowCents &&
    own.likelyCents === entry.likelyCents &&
    own.highCents === entry.highCents &&
    String(own.fractionOfEquipment) === String(entry.fractionOfEquipment) &&
    own.priceYear === entry.priceYear &&
    own.distribution === entry.distribution &&
    own.source === entry.source.document
  );
}

function noColumns(missing: readonly string[], file: string): Problem {
  const reason =
    missing.length === needed.length
      ? 'This is no price list'
      : `The price list lacks the ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}`;
  return problem(reason, `Give the columns ${needed.join(', ')}; export the catalog for an example`, {
    file,
  });
}

function twice(read: readonly Result<OwnPrice | null>[], rows: readonly PlainRow[], file: string): Problem[] {
  const first = new Map<string, number>();
  return read.flatMap((result, index) => {
    if (!result.ok || result.value === null) return [];
    const { itemId } = result.value;
    const row = rows[index]?.row ?? 0;
    const earlier = first.get(itemId);
    first.set(itemId, earlier ?? row);
    if (earlier === undefined) return [];
    const where = { file, row, column: 'id', value: itemId };
    return [problem(`The item stands in row ${earlier} already`, 'Keep one row for each item', where)];
  });
}
