import { isCalendarDate } from '../../../../core/calendar/date';
import type { AssetFieldName } from '../../../../core/intake/intake';
import { assetUses } from '../../../../core/inventory/asset';
import { type AssetCategory, categoryLabel } from '../../../../core/inventory/category';
import { formatMac } from '../../../../core/inventory/normalize-mac';
import { type Cents, formatCents } from '../../../../core/money/cents';
import { formatDate } from '../../../format/date';
import { fieldLabel } from '../asset-form-fields';

const keptColumn = 'extra:';

/** `Serial`, or the heading of a kept column. */
export function fieldKeyLabel(field: string): string {
  return field.startsWith(keptColumn)
    ? `“${field.slice(keptColumn.length)}”`
    : fieldLabel(field as AssetFieldName);
}

/** A value of a field as people read it; blank says so. */
export function valueText(field: string, value: string | number | null | undefined): string {
  if (value === null || value === undefined || value === '') return 'blank';
  if (field === 'purchaseCostCents') return formatCents(value as Cents, true);
  if (field === 'category') return categoryLabel(value as AssetCategory);
  if (field === 'use') return assetUses.find((use) => use.id === value)?.label ?? String(value);
  if (field === 'mac') return formatMac(String(value));
  return typeof value === 'string' && isCalendarDate(value) ? formatDate(value) : String(value);
}
