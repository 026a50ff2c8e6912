import { isCalendarDate } from '../../../../core/calendar/date';
import type { AssetFieldName } from '../../../../core/intake/intake';
import type { AssetFields } from '../../../../core/inventory/asset';
import { categoryLabel } from '../../../../core/inventory/category';
import { formatCents } from '../../../../core/money/cents';
import type { ImportPreview } from '../../../../engine/api';
import { formatDate } from '../../../format/date';
import { DataTable } from '../../../parts/data-table';
import { fieldLabel } from '../asset-form-fields';

/** The first rows as they would be stored; only fields that the file speaks of. */
export function SampleTable({ sample }: { sample: ImportPreview['sample'] }) {
  const names = [...new Set(sample.flatMap((row) => Object.keys(row.fields)))].filter(
    (name) => name !== 'extra',
  );
  return (
    <DataTable
      caption="First rows as they would be stored"
      maxHeight={320}
      rows={sample}
      rowKey={(row) => row.row}
      columns={[
        { header: 'Row', right: true, cell: (row) => row.row },
        ...(names as AssetFieldName[]).map((name) => ({
          header: fieldLabel(name),
          cell: (row: ImportPreview['sample'][number]) => sampleText(name, row.fields),
        })),
      ]}
    />
  );
}

export function sampleText(name: AssetFieldName, fields: Partial<AssetFields>): string {
  const value = fields[name];
  if (value === null || value === undefined) return 'unknown';
  if (name === 'purchaseCostCents' && fields.purchaseCostCents)
    return formatCents(fields.purchaseCostCents, true);
  if (name === 'category' && fields.category) return categoryLabel(fields.category);
  return typeof value === 'string' && isCalendarDate(value) ? formatDate(value) : String(value);
}
