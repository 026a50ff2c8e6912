import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useNavigation } from '../../app/navigation';
import { useAsk } from '../../app/requests';
import { useWorkspace } from '../../app/workspace-context';
import { formatDate } from '../../format/date';
import { EmptyState } from '../../parts/empty-state';
import { Page } from '../../parts/page';
import { CostByCategory } from './cost-by-category';
import { HowMuchCard } from './how-much-card';
import classes from './overview.module.css';
import { StepList } from './step-list';
import { WhatCard } from './what-card';
import { WhenCard } from './when-card';
import { WhoPaysCard } from './who-pays-card';

/** The whole answer on one page, each part with its doubt beside it. */
export function Overview() {
  const workspace = useWorkspace();
  return (
    <Page title="Overview" lead={`${workspace.name}, as of ${formatDate(workspace.asOf)}.`}>
      {workspace.assets === 0 ? <NoAssets /> : <Answers />}
    </Page>
  );
}

function Answers() {
  return (
    <>
      <div className={classes.answers}>
        <WhatCard />
        <HowMuchCard />
        <WhenCard />
        <WhoPaysCard />
      </div>
      <div className={classes.below}>
        <StepList />
        <CostByCategory />
      </div>
    </>
  );
}

function NoAssets() {
  const { go } = useNavigation();
  const ask = useAsk();
  const begin = (): void => {
    go({ screen: 'inventory' });
    ask({ kind: 'import', paths: null });
  };
  return (
    <EmptyState
      icon={IconFileImport}
      title="Start with your inventory"
      action={
        <Button mt="xs" leftSection={<IconFileImport size={16} />} onClick={begin}>
          Import files…
        </Button>
      }
    >
      A spreadsheet or an export of the system you use. Verdicts, a plan, a cost range and a timeline follow
      by themselves; you refine them afterwards.
    </EmptyState>
  );
}
