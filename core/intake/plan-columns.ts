// What is decided once for a column from all its values, before any row is read: the order of dates, the decimal
// sign and the currency. A column of dates that does not tell takes the order that the file's other dates show. What
// stays open is asked, once for the column; nothing is decided for a cell alone.

import { columnAnswerOf } from './answer-question';
import { type ColumnDecisions, cellReader } from './cell-readers';
import type { ReadFeed, RowPlan } from './draft-row';
import { headerKey, keptHeader } from './header-name';
import type { AssetFieldName, IntakeOptions } from './intake';
import type { Feed } from './map-columns';
import type { OpenedTable } from './open-table';
import { type DateOrder, decideDateOrder } from './parse-date';
import {
  columnDecimalSign,
  type DecimalSign,
  foreignCurrencies,
  headingCurrency,
  namesDollar,
} from './parse-money';
import { readFeed } from './read-feed';
import { withoutSecrets } from './secret-text';

export interface ColumnPlan {
  readonly plan: RowPlan;
  readonly remarks: readonly string[];
}

const currencyKeys: ReadonlySet<string> = new Set([
  'currency',
  'currencycode',
  'pricecurrency',
  'costcurrency',
]);
const dateFields: readonly AssetFieldName[] = ['purchaseDate', 'installDate'];

export function planColumns(table: OpenedTable, options: IntakeOptions): ColumnPlan {
  const orders = dateOrders(table, options);
  const signs = decimalSigns(table, options);
  const currencies = columnCurrencies(table, options);
  const currencyColumn = table.headers.findIndex((header) => currencyKeys.has(headerKey(header)));
  const byField = new Map<AssetFieldName, Feed[]>();
  for (const feed of table.columns.feeds) byField.set(feed.field, [...(byField.get(feed.field) ?? []), feed]);
  const safe = table.format?.verbatim ? (text: string) => text : withoutSecrets;
  const fields = [...byField].map(([field, feeds]) => {
    const isPath = table.format?.paths?.includes(field) ?? false;
    const source = field === 'sourceId' ? (table.format?.source ?? null) : null;
    const read = feeds
      .sort((a, b) => a.order - b.order)
      .map((feed): ReadFeed => {
        const decisions: ColumnDecisions = {
          dateOrder: orders.get(feed.index) ?? null,
          decimalSign: signs.get(feed.index) ?? null,
          currency: currencies.get(feed.index) ?? dollars,
          source,
          isPath,
        };
        return readFeed(feed, {
          clean: table.clean,
          safe,
          read: cellReader(field, decisions),
          currencyColumn,
        });
      });
    return [field, read] as const;
  });
  const secrets = new Set(
    table.columns.mapping.flatMap((column) => (column.by === 'secret' ? [column.index] : [])),
  );
  const costIs = options.costIs ?? costBasis(table.columns.feeds);
  const headers = table.format?.verbatim ? table.headers.map(keptHeader) : table.headers;
  const infersCategory = !table.format?.verbatim;
  const plan = {
    fields,
    headers,
    secrets,
    clean: table.clean,
    safe,
    infersCategory,
    costIs,
  };
  return {
    plan,
    remarks: [
      ...dateRemarks(table, orders),
      ...signRemarks(table, signs),
      ...currencyRemarks(table, currencies),
      ...costRemarks(options),
    ],
  };
}

function dateOrders(table: OpenedTable, options: IntakeOptions): Map<number, DateOrder | null> {
  const feeds = table.columns.feeds.filter((feed) => dateFields.includes(feed.field));
  const decided = new Map(
    feeds.map((feed) => [
      feed.index,
      columnAnswerOf(options, feed.header).dateOrder ??
        options.dateOrder ??
        decideDateOrder(valuesOf(table, feed.index)),
    ]),
  );
  const shown = new Set([...decided.values()].filter((order) => order !== null));
  const [shared] = shown.size === 1 ? shown : [];
  return new Map([...decided].map(([index, order]) => [index, order ?? shared ?? null]));
}

function decimalSigns(table: OpenedTable, options: IntakeOptions): Map<number, DecimalSign | null> {
  return new Map(
    costFeeds(table).map((feed) => [
      feed.index,
      columnAnswerOf(options, feed.header).decimalSign ?? columnDecimalSign(valuesOf(table, feed.index)),
    ]),
  );
}

type Currency = ColumnDecisions['currency'];
const dollars: Currency = { code: 'USD', isDecided: true };

/** By the user, by the heading; a column where some amounts name another currency leaves the others open. */
function columnCurrencies(table: OpenedTable, options: IntakeOptions): Map<number, Currency> {
  return new Map(
    costFeeds(table).map((feed): [number, Currency] => {
      const said = columnAnswerOf(options, feed.header).currency ?? headingCurrency(feed.header);
      if (said !== null) return [feed.index, { code: said, isDecided: true }];
      const [foreign] = foreignCurrencies(valuesOf(table, feed.index));
      return [feed.index, foreign === undefined ? dollars : { code: foreign, isDecided: false }];
    }),
  );
}

function costFeeds(table: OpenedTable): readonly Feed[] {
  return table.columns.feeds.filter((feed) => feed.field === 'purchaseCostCents');
}

/** The different values of a column: every decision about it turns on which there are, none on how many. */
function valuesOf(table: OpenedTable, index: number): ReadonlySet<string> {
  const known = table.values.get(index);
  if (known !== undefined) return known;
  const raw = new Set<string>();
  for (const row of table.body) raw.add(row.cells[index] ?? '');
  const values = new Set<string>();
  for (const cell of raw) {
    const text = table.clean(cell);
    if (text !== null) values.add(text);
  }
  table.values.set(index, values);
  return values;
}

/** What the heading of the cost says; null where it says neither. */
function costBasis(feeds: readonly Feed[]): 'unit' | 'extended' | null {
  const key = headerKey(feeds.find((feed) => feed.field === 'purchaseCostCents')?.header ?? '');
  if (/unit|each|^per|per(?:unit|piece)/.test(key)) return 'unit';
  return /total|extended|^ext|line/.test(key) ? 'extended' : null;
}

function dateRemarks(table: OpenedTable, orders: ReadonlyMap<number, DateOrder | null>): string[] {
  return [...orders].flatMap(([index, order]) => {
    if (order === null) return [];
    const example = order === 'month-first' ? 'month/day/year' : 'day/month/year';
    const isUsed = [...valuesOf(table, index)].some((value) => /^\d{1,2}[/-]\d{1,2}[/-]/.test(value));
    return isUsed ? [`Dates in “${table.headers[index]}” were read as ${example}`] : [];
  });
}

function signRemarks(table: OpenedTable, signs: ReadonlyMap<number, DecimalSign | null>): string[] {
  return [...signs].flatMap(([index, sign]) =>
    sign === ',' ? [`Amounts in “${table.headers[index]}” were read with a decimal comma`] : [],
  );
}

/** Amounts without any sign are dollars in files of US operators; said, so that a wrong one is seen. */
function currencyRemarks(table: OpenedTable, currencies: ReadonlyMap<number, Currency>): string[] {
  return [...currencies].flatMap(([index, currency]) => {
    const header = table.headers[index] ?? '';
    if (currency !== dollars || table.format?.verbatim || hasCurrencyColumn(table)) return [];
    const values = [...valuesOf(table, index)];
    return values.length === 0 || values.some(namesDollar)
      ? []
      : [`Amounts in “${header}” name no currency and were read as US dollars`];
  });
}

function hasCurrencyColumn(table: OpenedTable): boolean {
  return table.headers.some((header) => currencyKeys.has(headerKey(header)));
}

function costRemarks(options: IntakeOptions): string[] {
  return options.costIs === 'extended'
    ? ['Costs were divided by the quantity of their row and rounded to the cent']
    : [];
}
