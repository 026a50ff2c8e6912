// Columns of a table without known headings, guessed from their values alone, for a person to check: rows copied from the
// middle of a sheet have no heading, and a heading in another language is not known. Each field is taken once, by the column
// that fits it best; what no test fits is kept without a field.

import { knownMakers } from '../flagging/known-makers';
import { normalizeMac } from '../inventory/normalize-mac';
import { normalizeObjectId } from '../inventory/normalize-object-id';
import { headerKey, uniqueHeaders } from './header-name';
import type { AssetFieldName, RawRow, RawTable } from './intake';
import { parseDate } from './parse-date';
import { parseIp } from './parse-ip';
import { parseMoney } from './parse-money';

export interface GuessedTable {
  /** With a row of headings at its top. */
  readonly table: RawTable;
  readonly mapping: Readonly<Record<string, AssetFieldName>>;
  readonly hasHeadings: boolean;
}

const rowsLookedAt = 200;
/** So much of a column's values must fit. */
const enough = 0.8;

interface FieldTest {
  readonly field: AssetFieldName;
  readonly fits: (value: string) => boolean;
  /** Tells one asset from another, so its values differ. */
  readonly isDistinct?: boolean;
}

const makers: ReadonlySet<string> = new Set([
  ...['huawei', 'zte', 'hytera', 'hikvision', 'dahua', 'fiberhome', 'uniview', 'tiandy', 'ezviz'],
  ...knownMakers.flatMap((maker) => [maker.name.toLowerCase(), ...maker.aliases]),
]);

/** In the order in which columns are given out: what can be told surely comes first. */
const tests: readonly FieldTest[] = [
  { field: 'mac', fits: (value) => normalizeMac(value) !== null && !/^\d{12}$/.test(value) },
  { field: 'sysObjectId', fits: (value) => /^\.?1\.3\.6\./.test(value) && normalizeObjectId(value) !== null },
  { field: 'ip', fits: (value) => /[.:].*[.:]/.test(value) && parseIp(value) !== null },
  {
    field: 'purchaseDate',
    fits: (value) => /\D/.test(value) && parseDate(value, 'month-first').kind === 'date',
  },
  {
    field: 'purchaseCostCents',
    fits: (value) => /[$]|\d[.,]\d{2}$/.test(value) && parseMoney(value, '.').kind === 'money',
  },
  { field: 'manufacturer', fits: isMaker },
  { field: 'quantity', fits: (value) => /^\d{1,4}$/.test(value) },
  { field: 'serial', isDistinct: true, fits: (value) => /^(?=.*\d)[A-Z0-9-]{10,}$/i.test(value) },
  { field: 'model', fits: (value) => /^(?=.*[A-Za-z])(?=\S*\d)[A-Za-z0-9][\w./+() -]{2,40}$/.test(value) },
  { field: 'site', fits: (value) => /\p{L}{2}/u.test(value) },
  { field: 'name', fits: (value) => /\p{L}/u.test(value) },
];

/** null where there is nothing to read. */
export function guessColumns(table: RawTable): GuessedTable | null {
  const filled = table.rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  const [first] = filled;
  if (first === undefined) return null;
  const hasHeadings = looksLikeHeadings(first, filled.slice(1, rowsLookedAt));
  const width = filled.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const names = Array.from({ length: width }, (_, index) => (hasHeadings ? (first.cells[index] ?? '') : ''));
  const headers = uniqueHeaders(names);
  const body = hasHeadings ? filled.slice(1) : filled;
  const head: RawRow = { row: hasHeadings ? first.row : 0, cells: headers };
  return {
    table: { sheet: table.sheet, rows: [head, ...body] },
    mapping: guessMapping(headers, body.slice(0, rowsLookedAt)),
    hasHeadings,
  };
}

function guessMapping(
  headers: readonly string[],
  rows: readonly RawRow[],
): Readonly<Record<string, AssetFieldName>> {
  const values = headers.map((_, index) =>
    rows.map((row) => (row.cells[index] ?? '').trim()).filter((value) => value !== ''),
  );
  const given = new Map<number, AssetFieldName>();
  for (const test of tests) {
    const index = values.findIndex((column, at) => !given.has(at) && isFitting(test, column));
    if (index >= 0) given.set(index, test.field);
  }
  return Object.fromEntries([...given].map(([index, field]) => [headers[index] ?? '', field]));
}

function isFitting({ fits, isDistinct }: FieldTest, values: readonly string[]): boolean {
  if (values.length === 0) return false;
  if (isDistinct === true && new Set(values).size < values.length * enough) return false;
  return values.filter(fits).length >= values.length * enough;
}

/** Words only, each once, and none of them a value of its own column. */
function looksLikeHeadings(first: RawRow, rows: readonly RawRow[]): boolean {
  const cells = first.cells.map((cell) => cell.trim());
  const words = cells.filter((cell) => cell !== '');
  const areWords = words.every(
    (word) => /\p{L}/u.test(word) && !/\d/.test(word) && word.length <= 40 && !isMaker(word),
  );
  if (!areWords || rows.length === 0 || new Set(words.map(headerKey)).size < words.length) return false;
  return cells.every(
    (cell, index) => cell === '' || rows.every((row) => (row.cells[index] ?? '').trim() !== cell),
  );
}

/** By the whole name or its first word: `Huawei Technologies Co., Ltd.` is Huawei. */
function isMaker(value: string): boolean {
  const name = value.toLowerCase();
  return makers.has(name) || makers.has(name.replace(/[\s,].*$/s, ''));
}
