import { Button } from '@mantine/core';
import { IconChartAreaLine } from '@tabler/icons-react';
import { useState } from 'react';
import type { KeptEstimate } from '../../../engine/api';
import { useNavigation } from '../../app/navigation';
import { useRun } from '../../app/run/use-run';
import { useRevisionKey, useRunInput } from '../../app/workspace-context';
import { EmptyState } from '../../parts/empty-state';
import { JobPanel } from '../../parts/job-panel';
import { Page } from '../../parts/page';
import { RunView } from '../../parts/run-view';
import { EstimateContent } from './estimate-content';
import { StaleNotice } from './stale-notice';

/**
 * The kept run is shown at once; a new one follows by itself where it takes a second or less, and on request where it
 * takes longer.
 */
export function Estimate() {
  const latest = useRun('estimate-latest', useRunInput());
  const revision = useRevisionKey();
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <Page
      title="Estimate"
      lead="What the change costs, as a range from many trials of the whole plan together."
    >
      <RunView run={latest} doing="Reading the plan">
        {({ kept }) => {
          if (kept === null || kept.row.isCurrent || kept.isQuick || asked === revision)
            return <Live kept={kept} />;
          return (
            <>
              <StaleNotice kept={kept} onRun={() => setAsked(revision)} />
              <EstimateContent view={kept.view} />
            </>
          );
        }}
      </RunView>
    </Page>
  );
}

function Live({ kept }: { kept: KeptEstimate | null }) {
  const run = useRun('estimate', useRunInput());
  if (run.value === null && kept !== null && (run.status === 'running' || run.status === 'canceled')) {
    const running = run.status === 'running';
    return (
      <>
        {running && (
          <JobPanel slim progress={run.progress} label="Estimating the cost" onCancel={run.cancel} />
        )}
        {!kept.row.isCurrent && <StaleNotice kept={kept} onRun={running ? null : run.retry} />}
        <EstimateContent view={kept.view} />
      </>
    );
  }
  return (
    <RunView run={run} doing="Estimating the cost">
      {(view) => (view.estimate.pointCents === 0 ? <NothingToEstimate /> : <EstimateContent view={view} />)}
    </RunView>
  );
}

function NothingToEstimate() {
  const { go } = useNavigation();
  return (
    <EmptyState
      icon={IconChartAreaLine}
      title="Nothing to estimate"
      action={
        <Button variant="default" mt="xs" onClick={() => go({ screen: 'plan' })}>
          See the plan
        </Button>
      }
    >
      The plan has no priced line as of this date.
    </EmptyState>
  );
}
