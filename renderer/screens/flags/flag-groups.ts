import type { FlagMoney, FlagSummary, MoneyByKey } from '../../../engine/api';
import { formatCount } from '../../format/count';
import type { FlagFilter } from './flags';

export type GroupKind = 'entity' | 'site' | 'list' | 'duty';

export const groupLabels: readonly { readonly value: GroupKind; readonly label: string }[] = [
  { value: 'entity', label: 'Vendor' },
  { value: 'site', label: 'Site' },
  { value: 'list', label: 'List' },
  { value: 'duty', label: 'Duty' },
];

/** One vendor, site, list or duty with its counts; `filter` shows its assets, null where they cannot be told apart. */
export interface FlagGroup {
  readonly key: string;
  readonly label: string;
  readonly counts: string;
  readonly filter: FlagFilter | null;
}

export function groupsOf(kind: GroupKind, summary: FlagSummary): readonly FlagGroup[] {
  switch (kind) {
    case 'entity':
      return summary.byEntity.map((row) => ({
        key: row.entityId ?? 'none',
        label: row.entity,
        counts: verdictWords(row),
        filter: row.entityId === null ? null : { entityId: row.entityId },
      }));
    case 'site':
      return summary.bySite.map((row) => ({
        key: row.site,
        label: row.site,
        counts: verdictWords(row),
        filter: { site: row.site },
      }));
    case 'list':
      return summary.byList.map((row) => ({
        key: row.list,
        label: row.list,
        counts: verdictWords(row),
        filter: { list: row.list },
      }));
    case 'duty':
      return summary.byDuty.map((row) => ({
        key: row.duty,
        label: row.label,
        counts: words([count(row.yes, 'apply'), count(row.depends, 'depend')]) || 'applies to none',
        filter: { duty: row.duty },
      }));
  }
}

export function moneyOf(kind: GroupKind, money: FlagMoney): readonly MoneyByKey[] {
  switch (kind) {
    case 'entity':
      return money.byEntity;
    case 'site':
      return money.bySite;
    case 'list':
      return money.byList;
    case 'duty':
      return money.byDuty;
  }
}

export function kindOf(filter: FlagFilter): GroupKind {
  if (filter.site !== undefined) return 'site';
  if (filter.list !== undefined) return 'list';
  return filter.duty === undefined ? 'entity' : 'duty';
}

/** The filter keeps its verdict; a group takes the place of the group before it, and leaves when chosen again. */
export function chooseGroup(filter: FlagFilter, group: FlagFilter): FlagFilter {
  const { verdict } = filter;
  return isChosen(filter, group) ? { verdict } : { verdict, ...group };
}

export function isChosen(filter: FlagFilter, group: FlagFilter): boolean {
  const keys = ['entityId', 'site', 'list', 'duty'] as const;
  return keys.some((key) => group[key] !== undefined && group[key] === filter[key]);
}

function verdictWords(row: { readonly listed: number; readonly review: number }): string {
  return words([count(row.listed, 'listed'), count(row.review, 'to review')]) || 'nothing flagged';
}

function count(rows: number, word: string): string {
  return rows > 0 ? `${formatCount(rows)} ${word}` : '';
}

function words(parts: readonly string[]): string {
  return parts.filter(Boolean).join(', ');
}
