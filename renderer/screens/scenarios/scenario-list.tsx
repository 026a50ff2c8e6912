import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconCopy, IconPencil, IconTrash } from '@tabler/icons-react';
import type { Scenario } from '../../../core/scenario/settings';
import { useWrite } from '../../app/use-write';
import { useWorkspace } from '../../app/workspace-context';
import { usDates } from '../../format/prose';
import { DataTable } from '../../parts/data-table';
import { Section } from '../../parts/page';
import { parentWords, patchWords } from './patch-words';
import { useProgramNames } from './use-program-names';

interface ScenarioListProps {
  readonly scenarios: readonly Scenario[];
  readonly onEdit: (scenario: Scenario) => void;
  readonly onCopy: (scenario: Scenario) => void;
}

export function ScenarioList({ scenarios, onEdit, onCopy }: ScenarioListProps) {
  const named = useProgramNames();
  const { settings } = useWorkspace();
  const { write, busy } = useWrite();
  return (
    <Section title="All scenarios" note="Those that ship with Changeout stay as they are" flush>
      <DataTable
        caption="All scenarios"
        rows={scenarios}
        rowKey={(scenario) => scenario.id}
        columns={[
          {
            header: 'Scenario',
            width: '34%',
            cell: (scenario) => (
              <>
                <b>{scenario.name}</b>
                <div className="dimmed">{usDates(scenario.description)}</div>
              </>
            ),
          },
          {
            header: 'What it changes',
            cell: (scenario) => {
              const parent = parentWords(settings, scenario, scenarios);
              if (parent === null) return named(patchWords(settings, scenario.patch));
              return (
                <>
                  {named(parent.changes)}
                  <div className="dimmed">against its parent, {parent.parent}</div>
                </>
              );
            },
          },
          {
            header: <span className="visually-hidden">Change or delete</span>,
            isControl: true,
            right: true,
            width: 120,
            cell: (scenario) => (
              <Group gap={4} justify="flex-end" wrap="nowrap">
                <Tooltip label="Copy and change one thing">
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={`Copy ${scenario.name} and change one thing`}
                    onClick={() => onCopy(scenario)}
                  >
                    <IconCopy size={16} />
                  </ActionIcon>
                </Tooltip>
                {scenario.preset ? (
                  <span className="dimmed">built in</span>
                ) : (
                  <>
                    <Tooltip label="Change name and description">
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        aria-label={`Change ${scenario.name}`}
                        onClick={() => onEdit(scenario)}
                      >
                        <IconPencil size={16} />
                      </ActionIcon>
                    </Tooltip>
                    <Tooltip label="Delete; undo brings it back">
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        aria-label={`Delete ${scenario.name}`}
                        disabled={busy}
                        onClick={() =>
                          write('scenario-delete', { id: scenario.id }, { done: 'Scenario deleted.' })
                        }
                      >
                        <IconTrash size={16} />
                      </ActionIcon>
                    </Tooltip>
                  </>
                )}
              </Group>
            ),
          },
        ]}
      />
    </Section>
  );
}
