import type { AssetFieldName } from '../../../../core/intake/intake';
import { ownColumns } from '../../../../core/intake/own-columns';
import type { AssetFields } from '../../../../core/inventory/asset';
import type { ImportPreview } from '../../../../engine/api';
import { DataTable } from '../../../parts/data-table';
import { fieldLabel } from '../asset-form-fields';
import { valueText } from './field-words';

type SampleRow = ImportPreview['sample'][number];

/** The first rows as they would be stored; only fields that the file speaks of, then the columns kept without a field. */
export function SampleTable({ sample }: { sample: ImportPreview['sample'] }) {
  const said = new Set(sample.flatMap((row) => Object.keys(row.fields)));
  const names = ownColumns.map((column) => column.field).filter((name) => said.has(name));
  const kept = [...new Set(sample.flatMap((row) => (row.fields.extra ?? []).map((entry) => entry.header)))];
  return (
    <DataTable
      caption="First rows as they would be stored"
      maxHeight={320}
      rows={sample}
      rowKey={(row) => row.row}
      empty="No row can be stored."
      columns={[
        { header: 'Row', right: true, cell: (row) => row.row },
        ...names.map((name) => ({
          header: fieldLabel(name),
          right: name === 'quantity' || name === 'purchaseCostCents',
          cell: (row: SampleRow) => fieldText(name, row.fields),
        })),
        ...kept.map((header) => ({
          header: `“${header}”`,
          cell: (row: SampleRow) => <span className="dimmed">{keptText(header, row.fields)}</span>,
        })),
      ]}
    />
  );
}

function fieldText(name: AssetFieldName, fields: Partial<AssetFields>): string {
  return valueText(name, fields[name]);
}

function keptText(header: string, fields: Partial<AssetFields>): string {
  return fields.extra?.find((entry) => entry.header === header)?.value ?? 'blank';
}
