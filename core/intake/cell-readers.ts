// How the cell of one field is read. A reader is made once for a column, with what was decided for the whole
// column (order of dates, decimal sign), and then knows nothing of other rows.

import { assetUses } from '../inventory/asset';
import { categoryOfWords } from '../inventory/infer-category';
import { normalizeMac } from '../inventory/normalize-mac';
import { normalizeObjectId } from '../inventory/normalize-object-id';
import { badCell, type CellOutcome, cellValue, keptCell } from './cell-outcome';
import type { AssetFieldName } from './intake';
import { type DateOrder, parseDate } from './parse-date';
import { parseIp } from './parse-ip';
import { type DecimalSign, namesDollar, parseMoney } from './parse-money';
import { parseQuantity } from './parse-quantity';

/** @param text a normalized, non-blank cell */
export type CellReader = (text: string) => CellOutcome;

export interface ColumnDecisions {
  readonly dateOrder: DateOrder | null;
  /** null = the values leave it open; only amounts that it would change wait. */
  readonly decimalSign: DecimalSign | null;
  /** ISO code of amounts that name no currency; a foreign one that others of the column name leaves them open. */
  readonly currency: { readonly code: string; readonly isDecided: boolean };
  /** Puts the program's name before its ids; null keeps them as they are. */
  readonly source: string | null;
  /** The value is a path and its last part counts. */
  readonly isPath: boolean;
}

const spreadsheetError = /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;
const lossyNumber = /^[+-]?\d+(?:\.\d+)?E\+\d+$/i;

export function cellReader(field: AssetFieldName, decisions: ColumnDecisions): CellReader {
  return errorAware(readerOf(field, decisions));
}

function errorAware(read: CellReader): CellReader {
  return (text) =>
    text.startsWith('#') && spreadsheetError.test(text)
      ? badCell(
          'The cell holds an error of the spreadsheet',
          'Correct the formula and save the file again, or clear the cell',
        )
      : read(text);
}

function readerOf(field: AssetFieldName, decisions: ColumnDecisions): CellReader {
  switch (field) {
    case 'installDate':
    case 'purchaseDate':
      return (text) => readDate(text, decisions.dateOrder);
    case 'purchaseCostCents':
      return (text) => readCost(text, decisions);
    case 'quantity':
      return readQuantity;
    case 'mac':
      return readMac;
    case 'sysObjectId':
      return readObjectId;
    case 'ip':
      return (text) => orKept(parseIp(text));
    case 'category':
      return (text) => orKept(known(categoryOfWords(text)));
    case 'use':
      return readUse;
    case 'model':
    case 'serial':
    case 'assetTag':
      return readIdentifier;
    case 'sourceId':
      return (text) => cellValue(decisions.source === null ? text : `${decisions.source}:${text}`);
    default:
      return (text) => cellValue(decisions.isPath ? lastPart(text) : text);
  }
}

function readDate(text: string, order: DateOrder | null): CellOutcome {
  if (/^0{4}-0{2}-0{2}/.test(text)) return { kind: 'blank' };
  const parsed = parseDate(text, order);
  if (parsed.kind === 'date') return cellValue(parsed.date);
  if (parsed.kind === 'ambiguous') return { kind: 'waits', option: 'dateOrder' };
  return badCell('This cannot be read as a date', 'Write the date as YYYY-MM-DD, or clear the cell');
}

function readCost(text: string, { decimalSign, currency }: ColumnDecisions): CellOutcome {
  const parsed = parseMoney(text, decimalSign ?? '.');
  if (parsed.kind === 'currency') return foreignAmount(parsed.code);
  if (decimalSign === null && dependsOnSign(text)) return { kind: 'waits', option: 'decimalSign' };
  if (parsed.kind === 'invalid')
    return badCell(
      'This cannot be read as an amount of money',
      'Write the amount like 1234.50, or clear the cell',
    );
  if (currency.code === 'USD' || namesDollar(text)) return cellValue(parsed.cents);
  return currency.isDecided
    ? foreignAmount(currency.code)
    : { kind: 'waits', option: 'currency', choice: currency.code };
}

/** Either sign gives an amount, and not the same one. */
function dependsOnSign(text: string): boolean {
  const [point, comma] = [parseMoney(text, '.'), parseMoney(text, ',')];
  const isOneReading = point.kind === 'money' && comma.kind === 'money' && point.cents === comma.cents;
  return !isOneReading && (point.kind === 'money' || comma.kind === 'money');
}

function foreignAmount(code: string): CellOutcome {
  return badCell(
    `The amount is in ${code}, and only US dollars are read`,
    'Convert the amount to US dollars at a rate of your own choice',
  );
}

function readQuantity(text: string): CellOutcome {
  const quantity = parseQuantity(text);
  return quantity === null
    ? badCell('This is not a quantity', 'Write a whole number of units, 0 or more')
    : cellValue(quantity);
}

function readMac(text: string): CellOutcome {
  const mac = normalizeMac(text) ?? firstMac(text);
  return mac === null
    ? badCell(
        'This is not the MAC address of one interface',
        'Write it like 00:1e:10:ab:cd:ef, or clear the cell',
      )
    : cellValue(mac);
}

/** Of several in one cell. */
function firstMac(text: string): string | null {
  for (const part of text.split(/[\n,;|]+/)) {
    const mac = normalizeMac(part);
    if (mac !== null) return mac;
  }
  return null;
}

function readObjectId(text: string): CellOutcome {
  const objectId = normalizeObjectId(text);
  return objectId === null
    ? badCell(
        'This is not an SNMP object id of a maker',
        'Write it like 1.3.6.1.4.1.2011.2.23.94, or clear the cell',
      )
    : cellValue(objectId);
}

function readIdentifier(text: string): CellOutcome {
  return lossyNumber.test(text)
    ? badCell(
        'A spreadsheet has turned this into a rounded number, its last digits are lost',
        'Format the column as text and enter the value again',
      )
    : cellValue(text);
}

function readUse(text: string): CellOutcome {
  const wanted = text.trim().toLowerCase();
  const use = assetUses.find((one) => one.id === wanted || one.label.toLowerCase() === wanted);
  return use === undefined ? keptCell : cellValue(use.id);
}

function known(category: string): string | null {
  return category === 'unknown' ? null : category;
}

function orKept(value: string | null): CellOutcome {
  return value === null ? keptCell : cellValue(value);
}

function lastPart(path: string): string {
  return path.split(/\s*>\s*/).at(-1) || path;
}
