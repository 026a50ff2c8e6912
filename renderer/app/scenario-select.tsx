import { Select } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useRun } from './run/use-run';
import { useWorkspaceState } from './workspace-context';

const ownSettings = '';

/** The scenario that every number of the window is shown for; one that changes nothing is the present settings. */
export function ScenarioSelect() {
  const { scenario, chooseScenario } = useWorkspaceState();
  const scenarios = useRun('scenario-list', {});
  const options = (scenarios.value ?? [])
    .filter((entry) => Object.keys(entry.patch).length > 0)
    .map((entry) => ({ value: entry.id, label: entry.name }));
  return (
    <Select
      aria-label="Scenario"
      w={190}
      size="sm"
      styles={{ input: { height: 32, minHeight: 32 } }}
      leftSection={<IconArrowsExchange size={15} stroke={1.7} />}
      data={[{ value: ownSettings, label: 'Present settings' }, ...options]}
      value={scenario ?? ownSettings}
      onChange={(next) => chooseScenario(next ? next : null)}
      allowDeselect={false}
      comboboxProps={{ width: 300, position: 'bottom-end', shadow: 'md' }}
    />
  );
}
