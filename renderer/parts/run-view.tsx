import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPlayerStop } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { describeProblem } from '../../core/problem';
import type { Run } from '../app/run/use-run';
import { EmptyState } from './empty-state';
import { JobPanel } from './job-panel';
import classes from './run-view.module.css';

interface RunViewProps<T> {
  readonly run: Run<T>;
  /** What is being done, as people say it: `Estimating the cost`. */
  readonly doing: string;
  /** True where the content fills the window instead of the page scrolling. */
  readonly fill?: boolean;
  /** Stands in the place of the first value, as large as it will be, with the progress in it. */
  readonly pending?: (job: ReactNode) => ReactNode;
  readonly children: (value: T) => ReactNode;
}

/** Every state of a read: running with cancel, computed again over the old value, problem, failure, canceled. */
export function RunView<T>({ run, doing, fill = false, pending, children }: RunViewProps<T>) {
  if (run.status === 'running' && run.value === null) {
    const job = <JobPanel progress={run.progress} label={doing} onCancel={run.cancel} />;
    return pending === undefined ? job : pending(job);
  }
  if (run.value !== null && (run.status === 'value' || run.status === 'running')) {
    const layout = fill ? classes.fill : classes.stack;
    return (
      <div className={layout} aria-busy={run.isStale}>
        {run.isStale && <JobPanel slim progress={run.progress} label={doing} onCancel={run.cancel} />}
        <div className={`${layout} ${run.isStale ? classes.stale : ''}`}>{children(run.value)}</div>
      </div>
    );
  }
  return <Stopped run={run} doing={doing} />;
}

function Stopped<T>({ run, doing }: { run: Run<T>; doing: string }) {
  const again = (
    <Button variant="default" mt="xs" onClick={run.retry}>
      {run.status === 'canceled' ? 'Start again' : 'Try again'}
    </Button>
  );
  if (run.status === 'canceled') {
    return (
      <EmptyState icon={IconPlayerStop} title="Canceled" action={again}>
        {doing} was stopped. Nothing was changed.
      </EmptyState>
    );
  }
  if (run.status === 'problems') {
    return (
      <EmptyState icon={IconAlertTriangle} title="This cannot be worked out yet" action={again}>
        {run.problems.map((problem) => (
          <div key={describeProblem(problem)}>{describeProblem(problem)}</div>
        ))}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={IconAlertTriangle} title="Something went wrong in the program" action={again}>
      {run.message} Your workspace is as it was.
    </EmptyState>
  );
}
