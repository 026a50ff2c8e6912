// Fields that the values of a column tell although its heading does not: addresses have a form of their own, serial
// numbers those of their makers. A date or an amount alone does not say whose it is, so there the heading must hint.

import { normalizeMac } from '../inventory/normalize-mac';
import { normalizeObjectId } from '../inventory/normalize-object-id';
import type { AssetFieldName } from './intake';
import { parseDate } from './parse-date';
import { parseIp } from './parse-ip';
import { parseMoney } from './parse-money';
import { parseQuantity } from './parse-quantity';

export interface ValueTest {
  readonly field: AssetFieldName;
  /** @param values the first non-blank values of a column */
  readonly fits: (values: readonly string[], header: string) => boolean;
  /** Headings that name something else than the asset's own. */
  readonly isOther: RegExp;
}

/** Huawei and Hytera bar codes, GPON serials (ITU-T G.984.3: four letters of the maker), Hikvision, Cisco. */
const serialForms = [
  /^(?:21|02|03)\d{5}[0-9A-Z]{9,13}$/,
  /^[A-Z]{4}[0-9A-F]{8}$/,
  /^(?:DS|iDS)-[\w/()-]+?(?:19|20)\d{6}[A-Z]{4,5}\d{6,9}\w*$/,
  /^[A-Z]{3}(?:0\d|[12]\d)(?:[0-4]\d|5[0-3])[0-9A-Z]{4}$/,
];
const neighborWords = /gateway|mask|dns|server|peer|neighbou?r|uplink|parent|router/i;
const laterWords = /warrant|expir|end|last|next|due|support|seen|update|audit|check|creat|modif/i;

export const valueTests: readonly ValueTest[] = [
  {
    field: 'mac',
    isOther: neighborWords,
    fits: everyOne((value) => normalizeMac(value) !== null && !/^\d{12}$/.test(value)),
  },
  { field: 'ip', isOther: neighborWords, fits: everyOne((value) => parseIp(value) !== null) },
  {
    field: 'sysObjectId',
    isOther: neighborWords,
    fits: everyOne((value) => normalizeObjectId(value) !== null),
  },
  {
    field: 'serial',
    isOther: neighborWords,
    fits: (values) =>
      areDistinct(values) &&
      values.every((value) => value.length < 60 && serialForms.some((form) => form.test(value))),
  },
  {
    field: 'purchaseDate',
    isOther: laterWords,
    fits: (values, header) =>
      /purchas|acquir|acquis|obtain|bought|invoice|paid|procure/i.test(header) && areDates(values),
  },
  {
    field: 'installDate',
    isOther: laterWords,
    fits: (values, header) =>
      /install|commission|deploy|turn|service|on.?air|built/i.test(header) && areDates(values),
  },
];

/** Whether most values of a column can stand in a field; a blank column can. */
export function canHold(field: AssetFieldName, values: readonly string[]): boolean {
  const fits = fitting[field];
  return fits === undefined || values.filter(fits).length * 2 >= values.length;
}

const fitting: Partial<Record<AssetFieldName, (value: string) => boolean>> = {
  mac: (value) => normalizeMac(value) !== null,
  ip: (value) => parseIp(value) !== null,
  sysObjectId: (value) => normalizeObjectId(value) !== null,
  quantity: (value) => parseQuantity(value) !== null,
  purchaseDate: isDate,
  installDate: isDate,
  purchaseCostCents: (value) =>
    parseMoney(value, '.').kind !== 'invalid' || parseMoney(value, ',').kind === 'money',
};

function everyOne(fits: (value: string) => boolean): (values: readonly string[]) => boolean {
  return (values) => values.length > 1 && values.every(fits);
}

function areDates(values: readonly string[]): boolean {
  return values.length > 0 && values.every(isDate);
}

function areDistinct(values: readonly string[]): boolean {
  return values.length > 1 && new Set(values).size === values.length;
}

function isDate(value: string): boolean {
  return parseDate(value, null).kind !== 'invalid';
}
