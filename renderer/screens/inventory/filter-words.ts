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
  const { within, gap, entityId, columns = [], ...rest } = filter;
  const chips: FilterChip[] = [];
  const keep = { ...rest, ...(columns.length > 0 ? { columns } : {}) };
  const withinPart = within === undefined ? {} : { within };
  const gapPart = gap === undefined ? {} : { gap };
  const entityPart = entityId === undefined ? {} : { entityId };
  if (within !== undefined)
    chips.push({
      key: 'within',
      words: `At or below ${within}`,
      without: { ...keep, ...gapPart, ...entityPart },
    });
  if (gap !== undefined)
    chips.push({
      key: 'gap',
      words: `Missing: ${qualityGapLabel(gap)}`,
      without: { ...keep, ...withinPart, ...entityPart },
    });
  if (entityId !== undefined)
    chips.push({
      key: 'entity',
      words: `Listed entity ${entityId}`,
      without: { ...keep, ...withinPart, ...gapPart },
    });
  for (const [index, condition] of columns.entries()) {
    const others = columns.filter((_, at) => at !== index);
    const base: AssetFilter = { ...rest, ...withinPart, ...gapPart, ...entityPart };
    chips.push({
      key: `${condition.column} ${index}`,
      words: conditionWords(condition),
      without: others.length > 0 ? { ...base, columns: others } : base,
    });
  }
  return chips;
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
