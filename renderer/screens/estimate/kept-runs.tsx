import { Button, Checkbox, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { KeptRunRow } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { formatCount } from '../../format/count';
import { formatDate, formatMoment } from '../../format/date';
import { Amount } from '../../parts/amount';
import { DataTable } from '../../parts/data-table';
import { Section } from '../../parts/page';
import { CompareRuns } from './compare-runs';

/**
 * The last ten estimates of this workspace; two of them can be set side by side.
 * @param shownHash input hash of the estimate on screen: when a new one is there, the list is read again
 */
export function KeptRuns({ shownHash }: { shownHash: string }) {
  const read = useRun('estimate-runs', useRunInput());
  const runs = read.value ?? [];
  const readFor = useRef(shownHash);
  useEffect(() => {
    if (readFor.current === shownHash) return;
    readFor.current = shownHash;
    read.retry();
  });
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [comparing, setComparing] = useState(false);
  const known = chosen.filter((id) => runs.some((run) => run.id === id));
  const toggle = (id: number): void =>
    setChosen(known.includes(id) ? known.filter((other) => other !== id) : [...known, id].slice(-2));
  const [before, after] = [...known].sort((a, b) => a - b);
  return (
    <Section
      title="Runs kept"
      note="The last ten estimates, in the workspace. Choose two to see what changed."
      flush
      actions={
        <Button
          variant="default"
          size="xs"
          disabled={before === undefined || after === undefined}
          onClick={() => setComparing(true)}
        >
          Compare
        </Button>
      }
    >
      <DataTable
        caption="Runs kept"
        rows={runs}
        rowKey={(run) => run.id}
        empty="The first run is kept when it is done."
        columns={[
          {
            header: <span className="visually-hidden">Choose</span>,
            isControl: true,
            width: 40,
            cell: (run) => (
              <Checkbox
                aria-label={`Choose the run of ${formatMoment(run.at)}`}
                checked={known.includes(run.id)}
                onChange={() => toggle(run.id)}
              />
            ),
          },
          { header: 'Computed', cell: (run) => formatMoment(run.at) },
          { header: 'Scenario', cell: (run) => run.scenario },
          { header: 'As of', cell: (run) => formatDate(run.asOf) },
          { header: 'Trials', right: true, cell: (run) => formatCount(run.trials) },
          { header: 'P50', right: true, cell: (run) => <Amount cents={run.p50Cents} /> },
          { header: 'P80', right: true, cell: (run) => <Amount cents={run.p80Cents} /> },
          { header: 'Inputs', cell: (run) => <Inputs run={run} /> },
        ]}
      />
      {comparing && before !== undefined && after !== undefined && (
        <CompareRuns before={before} after={after} onClose={() => setComparing(false)} />
      )}
    </Section>
  );
}

function Inputs({ run }: { run: KeptRunRow }) {
  const words =
    run.isCurrent === null ? 'another scenario' : run.isCurrent ? 'as they are now' : 'changed since';
  return (
    <Group gap={6} wrap="nowrap">
      <span>{words}</span>
      <span className="dimmed figure">{run.inputHash.slice(0, 8)}</span>
    </Group>
  );
}
