import { Select } from '@mantine/core';
import type { AssetFieldName, ColumnMapping, IntakeOptions } from '../../../../core/intake/intake';
import { emptyAssetFields } from '../../../../core/inventory/asset';
import type { ImportPreview } from '../../../../engine/api';
import { DataTable } from '../../../parts/data-table';
import { fieldLabel } from '../asset-form-fields';
import classes from './import.module.css';

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
  none: 'Not recognized: kept with the asset',
};
const fieldNames = Object.keys(emptyAssetFields).filter((name) => name !== 'extra') as AssetFieldName[];
const choices = [
  { value: keep, label: 'Keep with the asset, no field' },
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
        {
          header: 'Column in the file',
          cell: (column) => <span className={classes.beside}>{column.header}</span>,
        },
        {
          header: 'First values',
          width: '32%',
          cell: (column) => <span className={`dimmed ${classes.beside}`}>{examplesOf(column)}</span>,
        },
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
              // Typing replaces what is chosen instead of adding to its name.
              onFocus={(event) => event.currentTarget.select()}
              selectFirstOptionOnChange
              allowDeselect={false}
              comboboxProps={{ withinPortal: true }}
            />
          ),
        },
        {
          header: 'Why',
          cell: (column) => <span className={`dimmed ${classes.beside}`}>{whyOf(column)}</span>,
        },
      ]}
    />
  );
}

function whyOf(column: ColumnMapping): string {
  return column.by === 'user' && column.field === null
    ? 'Chosen by you: kept with the asset'
    : reasons[column.by];
}

function examplesOf({ by, examples = [] }: ColumnMapping): string {
  if (by === 'secret') return 'not read';
  return examples.length === 0 ? 'blank' : examples.join(' · ');
}
