import { Select } from '@mantine/core';
import type { AssetFieldName, ColumnMapping, IntakeOptions } from '../../../../core/intake/intake';
import { emptyAssetFields } from '../../../../core/inventory/asset';
import type { ImportPreview } from '../../../../engine/api';
import { DataTable } from '../../../parts/data-table';
import { fieldLabel } from '../asset-form-fields';
import { sampleText } from './sample-table';

interface MappingTableProps {
  readonly preview: ImportPreview;
  readonly options: IntakeOptions;
  readonly onOptions: (options: IntakeOptions) => void;
}

const keep = 'keep';
const reasons: Readonly<Record<ColumnMapping['by'], string>> = {
  format: 'Known from the format',
  synonym: 'By its heading',
  similar: 'By a heading nearly like it: check',
  values: 'By its values',
  user: 'Chosen by you',
  secret: 'Looks like a password: dropped',
  none: 'Not recognized',
};
const fieldNames = Object.keys(emptyAssetFields).filter((name) => name !== 'extra') as AssetFieldName[];
const choices = [
  { value: keep, label: 'Keep as it is, no field' },
  ...fieldNames.map((name) => ({ value: name, label: fieldLabel(name) })),
];

/** Which field each column feeds, why, and a way to say otherwise. */
export function MappingTable({ preview, options, onOptions }: MappingTableProps) {
  const choose = (column: ColumnMapping, field: string): void => {
    const chosen = field === keep ? null : (field as AssetFieldName);
    onOptions({ ...options, mapping: { ...options.mapping, [column.header]: chosen } });
  };
  return (
    <DataTable
      caption="Columns of the file and the fields they feed"
      maxHeight={320}
      rows={preview.mapping}
      rowKey={(column) => column.index}
      columns={[
        { header: 'Column in the file', cell: (column) => column.header || `Column ${column.index + 1}` },
        {
          header: 'Field',
          width: 240,
          cell: (column) => (
            <Select
              size="xs"
              aria-label={`Field for ${column.header}`}
              data={choices}
              value={column.field ?? keep}
              onChange={(next) => next && choose(column, next)}
              disabled={column.by === 'secret'}
              searchable
              allowDeselect={false}
              comboboxProps={{ withinPortal: true }}
            />
          ),
        },
        { header: 'Why', cell: (column) => <span className="dimmed">{reasons[column.by]}</span> },
        { header: 'First value', cell: (column) => firstValue(preview, column) },
      ]}
    />
  );
}

function firstValue(preview: ImportPreview, column: ColumnMapping): string {
  const { field } = column;
  if (field === null) {
    const extra = preview.sample.flatMap((row) => row.fields.extra ?? []);
    return extra.find((entry) => entry.header === column.header)?.value ?? 'none';
  }
  const row = preview.sample.find(
    (entry) => entry.fields[field] !== undefined && entry.fields[field] !== null,
  );
  return row ? sampleText(field, row.fields) : 'none';
}
