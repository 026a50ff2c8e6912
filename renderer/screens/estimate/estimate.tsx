import { Button } from '@mantine/core';
import { IconChartAreaLine } from '@tabler/icons-react';
import type { EstimateView } from '../../../engine/api';
import { useNavigation } from '../../app/navigation';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { countOf } from '../../format/count';
import { EmptyState } from '../../parts/empty-state';
import { Page } from '../../parts/page';
import { RunStampLine } from '../../parts/run-stamp-line';
import { RunView } from '../../parts/run-view';
import classes from './estimate.module.css';
import { EstimateHeadline } from './estimate-headline';
import { EstimateSettingsPanel } from './estimate-settings-panel';
import { GroupTable } from './group-table';
import { PercentileTable } from './percentile-table';
import { SCurve } from './s-curve';
import { Tornado } from './tornado';

export function Estimate() {
  const estimate = useRun('estimate', useRunInput());
  return (
    <Page
      title="Estimate"
      lead="What the change costs, as a range from many trials of the whole plan together."
    >
      <RunView run={estimate} doing="Estimating the cost">
        {(view) => (view.estimate.pointCents === 0 ? <NothingToEstimate /> : <EstimateContent view={view} />)}
      </RunView>
    </Page>
  );
}

function EstimateContent({ view }: { view: EstimateView }) {
  const { estimate, stamp } = view;
  return (
    <>
      <EstimateHeadline estimate={estimate} />
      <SCurve estimate={estimate} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <Tornado bars={estimate.tornado} meanCents={estimate.meanCents} />
          <GroupTable groups={estimate.groups} />
        </div>
        <PercentileTable estimate={estimate} />
      </div>
      <EstimateSettingsPanel />
      <RunStampLine
        stamp={stamp}
        note={`${countOf(estimate.trials, 'trial')}, input ${estimate.inputHash.slice(0, 12)}`}
      />
    </>
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
