import type { AssetFieldName } from '../../../core/intake/intake';
import { isEditableColumn } from '../../../core/inventory/asset-cell';
import type { AssetColumn } from '../../../core/inventory/asset-filter';
import { fieldLabel, formGroups } from './asset-form-fields';

/** The heading of a column. */
export function columnLabel(column: AssetColumn): string {
  if (column === 'id') return 'Asset';
  return column === 'verdict' ? 'Verdict' : fieldLabel(column);
}

/** Every column, in the order in which a list of them is read. */
export const allColumns: readonly AssetColumn[] = [
  'id',
  'verdict',
  ...formGroups.flatMap((group) => group.fields.map((field): AssetFieldName => field.name)),
  'sourceId',
];

export const editableColumns: readonly AssetFieldName[] = allColumns.filter(isEditableColumn);
