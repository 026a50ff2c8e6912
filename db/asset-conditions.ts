// The conditions of a filter as SQL over `asset`, `site` and the temporary `verdict`. Values are always bound, never written
// into the text; column names come from the tables of this file only.

import type { AssetColumn, AssetColumnFilter, AssetConditions } from '../core/inventory/asset-filter';
import { plainColumns } from './asset-row';
import { gapConditions } from './quality';

/** What stands for a column in a condition or an order. */
export const columnExpressions: Readonly<Record<AssetColumn, string>> = {
  id: 'asset.id',
  site: 'site.name',
  verdict: 'verdict.verdict',
  ...(Object.fromEntries(plainColumns.map(([field, column]) => [field, `asset."${column}"`])) as Record<
    Exclude<AssetColumn, 'id' | 'site' | 'verdict'>,
    string
  >),
};

/** Fields that a search looks into. */
const searched = [
  'asset.name',
  'asset.manufacturer',
  'asset.model',
  'asset.serial',
  'asset.mac',
  'asset.ip',
  'asset.asset_tag',
  'site.name',
  'asset.notes',
];

export interface SqlConditions {
  /** `WHERE ...`, or nothing. */
  readonly where: string;
  readonly values: readonly (string | number)[];
}

interface Part {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

export function sqlConditions(filter: AssetConditions): SqlConditions {
  const parts = [
    ...textParts(filter.text ?? ''),
    ...equalParts(filter),
    ...(filter.columns ?? []).map(columnPart),
  ];
  if (filter.within !== undefined) parts.push(withinPart(filter.within));
  if (filter.gap !== undefined) parts.push({ sql: gapConditions[filter.gap], values: [] });
  return {
    where: parts.length > 0 ? `WHERE ${parts.map(({ sql }) => sql).join(' AND ')}` : '',
    values: parts.flatMap(({ values }) => values),
  };
}

function textParts(text: string): Part[] {
  const words = text.split(/\s+/).filter((part) => part !== '');
  return words.map((word) => ({
    sql: `(${searched.map((column) => `${column} LIKE ? ESCAPE '\\'`).join(' OR ')})`,
    values: searched.map(() => `%${escapeLike(word)}%`),
  }));
}

function equalParts(filter: AssetConditions): Part[] {
  const wanted = [
    ['site.name', filter.site],
    ['asset.manufacturer', filter.manufacturer],
    ['asset.category', filter.category],
    ['verdict.verdict', filter.verdict],
    ['verdict.entity_id', filter.entityId],
  ] as const;
  return wanted.flatMap(([sql, value]) =>
    value === undefined ? [] : [{ sql: `${sql} = ?`, values: [value] }],
  );
}

function columnPart(filter: AssetColumnFilter): Part {
  const expression = columnExpressions[filter.column];
  switch (filter.kind) {
    case 'text':
      return textPart(expression, filter.test, filter.text);
    case 'set':
      return setPart(expression, filter.values);
    case 'range':
      return rangePart(expression, filter.from, filter.to);
    case 'blank':
      return { sql: filter.isBlank ? blankSql(expression) : `NOT ${blankSql(expression)}`, values: [] };
  }
}

function textPart(expression: string, test: 'contains' | 'equals' | 'begins', text: string): Part {
  const escaped = escapeLike(text);
  const pattern = { contains: `%${escaped}%`, equals: escaped, begins: `${escaped}%` }[test];
  return { sql: `${expression} LIKE ? ESCAPE '\\'`, values: [pattern] };
}

/** None chosen = nothing fits, as in a spreadsheet. */
function setPart(expression: string, values: readonly (string | null)[]): Part {
  const filled = values.filter((value) => value !== null);
  const choices = [
    ...(filled.length > 0 ? [`${expression} IN (${filled.map(() => '?').join(', ')})`] : []),
    ...(filled.length < values.length ? [blankSql(expression)] : []),
  ];
  return { sql: choices.length > 0 ? `(${choices.join(' OR ')})` : '0', values: filled };
}

function rangePart(expression: string, from: number | string | null, to: number | string | null): Part {
  const ends = [
    ...(from === null ? [] : [{ sql: `${expression} >= ?`, value: from }]),
    ...(to === null ? [] : [{ sql: `${expression} <= ?`, value: to }]),
  ];
  const sql = ends.length === 0 ? '1' : `(${ends.map((end) => end.sql).join(' AND ')})`;
  return { sql, values: ends.map((end) => end.value) };
}

/** Never NULL itself, so that it can be negated. */
function blankSql(expression: string): string {
  return `(coalesce(${expression}, '') IN ('', 'unknown'))`;
}

function withinPart(site: string): Part {
  const sql = `asset.site_id IN (
    WITH RECURSIVE below (id) AS (
      SELECT id FROM site WHERE name = ? UNION SELECT site.id FROM site JOIN below ON site.parent_id = below.id
    ) SELECT id FROM below)`;
  return { sql, values: [site] };
}

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, (character) => `\\${character}`);
}
