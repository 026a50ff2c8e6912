import { Button, CloseButton, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { AssetFieldName } from '../../../core/intake/intake';
import { type AssetFields, emptyAssetFields } from '../../../core/inventory/asset';
import type { AssetSelection, BulkPreview } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { countOf, formatCount } from '../../format/count';
import { DataTable } from '../../parts/data-table';
import { RunView } from '../../parts/run-view';
import { AssetFieldControl } from './asset-field-control';
import { type FormField, formGroups } from './asset-form-fields';
import { columnLabel } from './column-labels';

interface BulkEditDialogProps {
  readonly selection: AssetSelection;
  readonly count: number;
  readonly onClose: () => void;
}

const formFields: readonly FormField[] = formGroups.flatMap((group) => group.fields);

/** The same value for a field of many assets, shown against what they say now before it is written. */
export function BulkEditDialog({ selection, count, onClose }: BulkEditDialogProps) {
  const [fields, setFields] = useState<Partial<AssetFields>>({});
  const names = Object.keys(fields) as AssetFieldName[];
  const set = (name: AssetFieldName, value: unknown): void => setFields({ ...fields, [name]: value });
  const drop = (name: AssetFieldName): void =>
    setFields(Object.fromEntries(Object.entries(fields).filter(([one]) => one !== name)));
  return (
    <Modal opened onClose={onClose} title={`Edit ${countOf(count, 'asset')}`} size="lg">
      <Stack gap="sm">
        {names.map((name) => (
          <Group key={name} gap={6} align="flex-end" wrap="nowrap">
            <div style={{ flex: 1 }}>
              <FieldControl name={name} value={fields[name] ?? null} onChange={(value) => set(name, value)} />
            </div>
            <CloseButton
              aria-label={`Leave ${columnLabel(name)} as it is`}
              onClick={() => drop(name)}
              mb={3}
            />
          </Group>
        ))}
        <Select
          label={names.length === 0 ? 'Field to change' : 'Another field'}
          placeholder="Choose a field"
          searchable
          data={formFields
            .filter((field) => !names.includes(field.name))
            .map((field) => ({ value: field.name, label: field.label }))}
          value={null}
          onChange={(name) => name && set(name as AssetFieldName, emptyAssetFields[name as AssetFieldName])}
          data-autofocus
        />
        {names.length > 0 && <Preview selection={selection} fields={fields} onClose={onClose} />}
      </Stack>
    </Modal>
  );
}

interface FieldControlProps {
  readonly name: AssetFieldName;
  readonly value: AssetFields[keyof AssetFields];
  readonly onChange: (value: string | number | null) => void;
}

function FieldControl({ name, value, onChange }: FieldControlProps) {
  const field = formFields.find((one) => one.name === name);
  if (!field) return null;
  return (
    <AssetFieldControl field={field} value={value} onChange={(next) => onChange(next === '' ? null : next)} />
  );
}

interface PreviewProps {
  readonly selection: AssetSelection;
  readonly fields: Partial<AssetFields>;
  readonly onClose: () => void;
}

function Preview({ selection, fields, onClose }: PreviewProps) {
  const preview = useRun('bulk-preview', { selection, fields });
  const { write, busy } = useWrite();
  const change = async (changing: number): Promise<void> => {
    const done = `${countOf(changing, 'asset')} changed. Undo takes it back.`;
    const answer = await write('bulk-change', { selection, fields }, { done });
    if (answer.kind === 'value') onClose();
  };
  return (
    <RunView run={preview} doing="Comparing values">
      {(value) => (
        <Stack gap="sm">
          <DataTable
            caption="What would change"
            rows={value.fields}
            rowKey={(field) => field.field}
            columns={[
              { header: 'Field', cell: (field) => columnLabel(field.field) },
              { header: 'Now', cell: nowWords },
              { header: 'After', cell: (field) => (field.next === '' ? 'unknown' : field.next) },
              {
                header: 'Change',
                right: true,
                cell: (field) => `${formatCount(field.changing)} of ${formatCount(value.assets)}`,
              },
            ]}
          />
          <Group justify="space-between">
            <Text size="xs" c="dimmed">
              One step of the history, for all of them.
            </Text>
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                Cancel
              </Button>
              <Button
                loading={busy}
                disabled={value.changing === 0 || preview.isStale}
                onClick={() => void change(value.changing)}
              >
                {value.changing === 0 ? 'Nothing to change' : `Change ${countOf(value.changing, 'asset')}`}
              </Button>
            </Group>
          </Group>
        </Stack>
      )}
    </RunView>
  );
}

function nowWords({ now, furtherValues }: BulkPreview['fields'][number]): string {
  const words = now.map(({ text, assets }) => `${text === '' ? 'unknown' : text} (${formatCount(assets)})`);
  return `${words.join(', ')}${furtherValues > 0 ? ` and ${countOf(furtherValues, 'further value')}` : ''}`;
}
