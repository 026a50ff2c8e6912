import type { RunningOnView } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { usDates } from '../../format/prose';
import { ChartFrame } from '../../parts/chart-frame';
import { Section } from '../../parts/page';
import { RunView } from '../../parts/run-view';
import { PendingSection } from './pending-section';
import { RunningOnChart } from './running-on-chart';
import { RunningOnOrders } from './running-on-orders';
import { RunningOnQuarters } from './running-on-quarters';
import { RunningOnRates } from './running-on-rates';
import { RunningOnSpares } from './running-on-spares';
import { RunningOnTargets } from './running-on-targets';
import classes from './timeline.module.css';

/** Spares against failures until each site is replaced. */
export function RunningOnSection() {
  const run = useRun('running-on', useRunInput());
  return (
    <RunView
      run={run}
      doing="Weighing spares against failures"
      pending={(job) => (
        <PendingSection title="Running on until then" height={250}>
          {job}
        </PendingSection>
      )}
    >
      {(view) => <RunningOnContent view={view} />}
    </RunView>
  );
}

function RunningOnContent({ view }: { view: RunningOnView }) {
  const [present] = view.orders;
  if (present === undefined || present.risk.pools.length === 0) {
    return (
      <Section title="Running on until then">
        <span className="dimmed">{usDates(view.sentence)}</span>
      </Section>
    );
  }
  const { quarters } = present.risk;
  return (
    <>
      <ChartFrame
        title="Running on until then"
        note={usDates(view.sentence)}
        chart={<RunningOnChart quarters={quarters} />}
        table={<RunningOnQuarters quarters={quarters} />}
      />
      <RunningOnOrders view={view} />
      <RunningOnSpares risk={present.risk} />
      <RunningOnRates rates={view.failureRates} />
      <Section title="What running on rests on">
        <RunningOnTargets risk={present.risk} />
        <ul className={classes.assumptions}>
          {view.assumptions.map((assumption) => (
            <li key={assumption}>{assumption}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
