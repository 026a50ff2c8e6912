import type { CalendarDate } from '../../../core/calendar/date';
import { assetUses } from '../../../core/inventory/asset';
import type { AssetColumn, AssetColumnFilter } from '../../../core/inventory/asset-filter';
import { type AssetCategory, categoryLabel } from '../../../core/inventory/category';
import { qualityGapLabel } from '../../../core/inventory/quality-gap';
import { cents, formatCents } from '../../../core/money/cents';
import type { AssetFilter } from '../../../engine/api';
import { formatDate } from '../../format/date';
import { columnLabel } from './column-labels';

/** One condition of the filter, in words, and the filter without it. */
export interface FilterChip {
  readonly key: string;
  readonly words: string;
  readonly without: AssetFilter;
}

/** Conditions that no field of the toolbar shows. */
export function filterChips(filter: AssetFilter): FilterChip[] {
  const { columns = [] } = filter;
  const plain = plainWords(filter).map(
    ({ key, words }): FilterChip => ({ key, words, without: withoutKey(filter, key) }),
  );
  const ofColumns = columns.map((condition, index): FilterChip => {
    const others = columns.filter((_, at) => at !== index);
    const without = others.length > 0 ? { ...filter, columns: others } : withoutKey(filter, 'columns');
    return { key: `${condition.column} ${index}`, words: conditionWords(condition), without };
  });
  return [...plain, ...ofColumns];
}

function plainWords(filter: AssetFilter): { readonly key: keyof AssetFilter; readonly words: string }[] {
  const { within, gap, entityId, category } = filter;
  return [
    ...(within === undefined ? [] : [{ key: 'within' as const, words: `At or below ${within}` }]),
    ...(gap === undefined ? [] : [{ key: 'gap' as const, words: `Missing: ${qualityGapLabel(gap)}` }]),
    ...(entityId === undefined ? [] : [{ key: 'entityId' as const, words: `Listed entity ${entityId}` }]),
    ...(category === undefined
      ? []
      : [{ key: 'category' as const, words: `Category: ${categoryLabel(category)}` }]),
  ];
}

function withoutKey(filter: AssetFilter, key: keyof AssetFilter): AssetFilter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== key));
}

const testWords = { contains: 'contains', equals: 'is', begins: 'begins with' } as const;
const mostNamed = 3;

export function conditionWords(condition: AssetColumnFilter): string {
  const label = columnLabel(condition.column);
  switch (condition.kind) {
    case 'text':
      return `${label} ${testWords[condition.test]} “${condition.text}”`;
    case 'blank':
      return condition.isBlank ? `${label} is unknown` : `${label} is known`;
    case 'set': {
      const named = condition.values.slice(0, mostNamed).map((value) => valueWords(condition.column, value));
      const more = condition.values.length - named.length;
      return `${label}: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    }
    case 'range':
      return `${label} ${rangeWords(condition)}`;
  }
}

/** A value of a column as people read it. */
export function valueWords(column: AssetColumn, value: string | null): string {
  if (value === null || value === '') return column === 'site' ? 'no site' : 'unknown';
  if (column === 'category') return categoryLabel(value as AssetCategory);
  if (column === 'use') return assetUses.find((use) => use.id === value)?.label ?? value;
  return column === 'verdict' ? value.charAt(0).toUpperCase() + value.slice(1) : value;
}

function rangeWords({ column, from, to }: Extract<AssetColumnFilter, { kind: 'range' }>): string {
  const isDate = column.endsWith('Date');
  const words = (value: number | string): string => {
    if (isDate) return formatDate(String(value) as CalendarDate);
    return column === 'purchaseCostCents'
      ? formatCents(cents(Number(value)), true)
      : Number(value).toLocaleString('en-US');
  };
  if (from !== null && to !== null) return `${words(from)} to ${words(to)}`;
  if (from !== null) return isDate ? `on or after ${words(from)}` : `at least ${words(from)}`;
  if (to !== null) return isDate ? `on or before ${words(to)}` : `at most ${words(to)}`;
  return 'any';
}
