import { ActionIcon, Button, Group, Menu, Select, Text } from '@mantine/core';
import {
  IconDots,
  IconFileDownload,
  IconFileUpload,
  IconPencil,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { CalendarDate } from '../../../core/calendar/date';
import type { OwnProgram } from '../../../core/funding/own-program';
import type { ProgramRow } from '../../../engine/api';
import { useDesktop } from '../../app/desktop-context';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { useWorkspace, useWorkspaceState } from '../../app/workspace-context';
import { usDates } from '../../format/prose';
import { ConfidenceBadge } from '../../parts/confidence-badge';
import { Section } from '../../parts/page';
import { useExportProgram } from './export-program';
import { ProgramForm } from './program-form';

const none = '';

export function ProgramPicker() {
  const { settings, asOf } = useWorkspace();
  const { write } = useWrite();
  const [editing, setEditing] = useState<OwnProgram | 'new' | null>(null);
  const ofScenario = useScenarioProgram();
  const programs = useRun('program-list', { asOf: ofScenario?.asOf ?? asOf }).value ?? [];
  const programId = ofScenario === null ? settings.programId : ofScenario.programId;
  const chosen = programs.find((program) => program.id === programId);
  return (
    <Section>
      <Group align="flex-end" wrap="nowrap" gap="lg" pt={8}>
        <Select
          label="Program, law or bill"
          data={[{ value: none, label: 'None: we pay ourselves' }, ...optionsOf(programs)]}
          value={programId ?? none}
          disabled={ofScenario !== null}
          description={ofScenario === null ? undefined : `Set by the scenario ${ofScenario.name}`}
          onChange={(next) => void write('settings-change', { patch: { programId: next ? next : null } })}
          allowDeselect={false}
          searchable
          w={440}
          comboboxProps={{ shadow: 'md' }}
        />
        <div style={{ flex: 1, minWidth: 0 }}>{chosen && <Standing program={chosen} />}</div>
        <Group gap="xs" wrap="nowrap">
          {chosen?.own && <OwnMenu program={chosen.own} onEdit={setEditing} />}
          <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => setEditing('new')}>
            Write a bill…
          </Button>
          <ImportProgram />
        </Group>
      </Group>
      {editing !== null && (
        <ProgramForm
          program={editing === 'new' ? null : editing}
          shippedIds={programs.filter((program) => !program.own).map((program) => program.id)}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

interface ScenarioProgram {
  readonly name: string;
  readonly programId: string | null;
  readonly asOf: CalendarDate | null;
}

/** The program of the scenario that every number is shown for; null where it leaves the choice to the settings. */
function useScenarioProgram(): ScenarioProgram | null {
  const { scenario } = useWorkspaceState();
  const scenarios = useRun('scenario-list', {}).value ?? [];
  const shown = scenarios.find(({ id }) => id === scenario);
  if (shown?.patch.programId === undefined) return null;
  return { name: shown.name, programId: shown.patch.programId, asOf: shown.patch.asOf ?? null };
}

function optionsOf(programs: readonly ProgramRow[]) {
  const option = (program: ProgramRow) => ({
    value: program.id,
    label: program.statusAsOf === null ? `${program.name} (did not exist yet)` : program.name,
    disabled: program.statusAsOf === null,
  });
  const own = programs.filter((program) => program.own);
  const shipped = programs.filter((program) => !program.own).map(option);
  return own.length === 0
    ? shipped
    : [
        { group: 'Your own', items: own.map(option) },
        { group: 'Shipped with Changeout', items: shipped },
      ];
}

function Standing({ program }: { program: ProgramRow }) {
  return (
    <div>
      <Text size="sm">
        As of the date: <b>{program.statusAsOf ? usDates(program.statusAsOf) : 'did not exist yet'}</b>
      </Text>
      <Text size="xs" c="dimmed" component="div">
        {program.kind}, {program.citation ?? 'citation not known'}{' '}
        <ConfidenceBadge confidence={program.confidence} />
      </Text>
    </div>
  );
}

function OwnMenu({ program, onEdit }: { program: OwnProgram; onEdit: (program: OwnProgram) => void }) {
  const { write } = useWrite();
  const exportProgram = useExportProgram();
  const remove = () => write('program-delete', { id: program.id }, { done: 'Program deleted.' });
  return (
    <Menu shadow="md" position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={`More for ${program.name}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={14} />} onClick={() => onEdit(program)}>
          Change…
        </Menu.Item>
        <Menu.Item leftSection={<IconFileDownload size={14} />} onClick={() => exportProgram(program)}>
          Export as a file…
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={14} />} onClick={remove}>
          Delete; undo brings it back
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function ImportProgram() {
  const { bridge } = useDesktop();
  const { write, busy } = useWrite();
  const take = async (): Promise<void> => {
    const [path] = await bridge('dialog', { kind: 'import-files' });
    if (path === undefined) return;
    await write('program-import', { path, choose: true }, { done: 'Program taken.' });
  };
  return (
    <Button variant="default" loading={busy} leftSection={<IconFileUpload size={16} />} onClick={take}>
      Import…
    </Button>
  );
}
