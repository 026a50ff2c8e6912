import { Button, Group, SimpleGrid, Stack, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { AssetFields } from '../../../core/inventory/asset';
import type { Problem } from '../../../core/problem';
import { ProblemList } from '../../parts/problem-list';
import { AssetFieldControl } from './asset-field-control';
import { formGroups } from './asset-form-fields';

interface AssetFormProps {
  readonly fields: AssetFields;
  readonly action: string;
  /** @returns the problems of the fields; none = saved */
  readonly onSave: (changed: Partial<AssetFields>) => Promise<readonly Problem[]>;
  /** A new asset can be saved as it stands; a known one only when something changed. */
  readonly isNew?: boolean;
}

export function AssetForm({ fields, action, onSave, isNew = false }: AssetFormProps) {
  const [changed, setChanged] = useState<Partial<AssetFields>>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const hasChanges = Object.keys(changed).length > 0;

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const found = await onSave(changed);
    setBusy(false);
    setProblems(found);
    if (found.length === 0) setChanged({});
  };

  return (
    <form onSubmit={save}>
      <Stack gap="lg">
        {formGroups.map((group) => (
          <div key={group.label}>
            <Title order={3} mb={8}>
              {group.label}
            </Title>
            <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
              {group.fields.map((field) => (
                <AssetFieldControl
                  key={field.name}
                  field={field}
                  value={field.name in changed ? (changed[field.name] ?? null) : fields[field.name]}
                  onChange={(value) => setChanged({ ...changed, [field.name]: value === '' ? null : value })}
                />
              ))}
            </SimpleGrid>
          </div>
        ))}
        <ProblemList problems={problems} title="Not saved" />
        <Group justify="flex-end">
          {hasChanges && !isNew && (
            <Button variant="default" onClick={() => setChanged({})}>
              Discard changes
            </Button>
          )}
          <Button type="submit" loading={busy} disabled={!hasChanges}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
