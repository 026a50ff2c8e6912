// The condition of `assets --where`: comparisons of one field each, joined by `and`. Small on purpose: whoever
// needs more exports the inventory. Fields have the names of the JSON output (snake case).
//   manufacturer = Huawei and quantity > 1      model ~ RRU      verdict = review      serial = ''

import { problem, type Result } from '../problem';
import { type Asset, emptyAssetFields } from './asset';

export type AssetPredicate = (asset: Asset, verdict: string) => boolean;

const comparison = /^\s*([a-z_]+)\s*(!=|>=|<=|=|~|>|<)\s*(.*?)\s*$/i;

/** @returns a predicate, or a problem that names the part which cannot be read */
export function parseWhere(expression: string): Result<AssetPredicate> {
  const parts = expression.trim() === '' ? [] : expression.split(/\s+and\s+/i);
  const predicates: AssetPredicate[] = [];
  for (const part of parts) {
    const parsed = parseComparison(part);
    if (!parsed.ok) return parsed;
    predicates.push(parsed.value);
  }
  return { ok: true, value: (asset, verdict) => predicates.every((predicate) => predicate(asset, verdict)) };
}

function parseComparison(part: string): Result<AssetPredicate> {
  const match = comparison.exec(part);
  const field = match?.[1] ? fieldOf(match[1]) : null;
  if (!match || field === null) {
    const remedy =
      'Write FIELD = VALUE, with != ~ > < >= <= as needed, joined by "and"; fields are those of the JSON output';
    return {
      ok: false,
      problems: [problem('This condition cannot be read', remedy, { value: part.trim() })],
    };
  }
  const [operator, wanted] = [match[2] ?? '=', (match[3] ?? '').replace(/^(['"])(.*)\1$/, '$2')];
  return { ok: true, value: (asset, verdict) => compare(fieldText(asset, verdict, field), operator, wanted) };
}

type Field = keyof Asset | 'verdict';

function fieldOf(name: string): Field | null {
  const camel = name.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (camel === 'verdict' || camel === 'id') return camel;
  if (camel === 'assetId') return 'id';
  return camel !== 'extra' && camel in emptyAssetFields ? (camel as keyof Asset) : null;
}

function fieldText(asset: Asset, verdict: string, field: Field): string {
  const value = field === 'verdict' ? verdict : asset[field];
  return value === null ? '' : String(value);
}

function compare(value: string, operator: string, wanted: string): boolean {
  const [a, b] = [value.toLowerCase(), wanted.toLowerCase()];
  if (operator === '=') return a === b;
  if (operator === '!=') return a !== b;
  if (operator === '~') return a.includes(b);
  if (value === '') return false;
  const order = isNumber(a) && isNumber(b) ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0;
  if (operator === '>') return order > 0;
  if (operator === '<') return order < 0;
  return operator === '>=' ? order >= 0 : order <= 0;
}

function isNumber(text: string): boolean {
  return text !== '' && Number.isFinite(Number(text));
}
