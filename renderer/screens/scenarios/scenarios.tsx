import { Button, MultiSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Scenario } from '../../../core/scenario/settings';
import { useRun } from '../../app/run/use-run';
import { Page } from '../../parts/page';
import { RunView } from '../../parts/run-view';
import { ComparisonTable } from './comparison-table';
import { ScenarioForm } from './scenario-form';
import { ScenarioList } from './scenario-list';

const mostCompared = 12;
const firstCompared = 4;

export function Scenarios() {
  const list = useRun('scenario-list', {});
  const [editing, setEditing] = useState<Scenario | 'new' | null>(null);
  return (
    <Page
      title="Scenarios"
      lead="The same inventory under other dates, programs, prices and crews, side by side."
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={() => setEditing('new')}>
          Save present settings as a scenario…
        </Button>
      }
    >
      <RunView run={list} doing="Reading scenarios">
        {(scenarios) => (
          <>
            <Comparison scenarios={scenarios} />
            <ScenarioList scenarios={scenarios} onEdit={setEditing} />
          </>
        )}
      </RunView>
      {editing && (
        <ScenarioForm scenario={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Page>
  );
}

function Comparison({ scenarios }: { scenarios: readonly Scenario[] }) {
  const [chosen, setChosen] = useState<string[]>(() =>
    scenarios.slice(0, firstCompared).map((scenario) => scenario.id),
  );
  const known = chosen.filter((id) => scenarios.some((scenario) => scenario.id === id));
  const run = useRun('scenario-compare', { scenarios: known });
  return (
    <>
      <MultiSelect
        label="Compare"
        data={scenarios.map((scenario) => ({ value: scenario.id, label: scenario.name }))}
        value={known}
        onChange={setChosen}
        maxValues={mostCompared}
        searchable
        hidePickedOptions
      />
      {known.length > 0 && (
        <RunView run={run} doing="Comparing scenarios">
          {(outcomes) => <ComparisonTable outcomes={outcomes} />}
        </RunView>
      )}
    </>
  );
}
