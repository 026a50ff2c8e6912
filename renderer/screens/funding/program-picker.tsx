import { Group, Select, Text } from '@mantine/core';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { useWorkspace } from '../../app/workspace-context';
import { usDates } from '../../format/prose';
import { ConfidenceBadge } from '../../parts/confidence-badge';
import { Section } from '../../parts/page';

const none = '';

export function ProgramPicker() {
  const { settings, asOf } = useWorkspace();
  const { write } = useWrite();
  const programs = useRun('program-list', { asOf }).value ?? [];
  const chosen = programs.find((program) => program.id === settings.programId);
  const options = programs.map((program) => ({
    value: program.id,
    label: program.statusAsOf === null ? `${program.name} (did not exist yet)` : program.name,
    disabled: program.statusAsOf === null,
  }));
  return (
    <Section>
      <Group align="flex-end" wrap="nowrap" gap="lg" pt={8}>
        <Select
          label="Program, law or bill"
          data={[{ value: none, label: 'None: we pay ourselves' }, ...options]}
          value={settings.programId ?? none}
          onChange={(next) => void write('settings-change', { patch: { programId: next ? next : null } })}
          allowDeselect={false}
          searchable
          w={440}
          comboboxProps={{ shadow: 'md' }}
        />
        {chosen && (
          <div>
            <Text size="sm">
              As of the date: <b>{chosen.statusAsOf ? usDates(chosen.statusAsOf) : 'did not exist yet'}</b>
            </Text>
            <Text size="xs" c="dimmed" component="div">
              {chosen.kind}, {chosen.citation ?? 'citation not known'}{' '}
              <ConfidenceBadge confidence={chosen.confidence} />
            </Text>
          </div>
        )}
      </Group>
    </Section>
  );
}
