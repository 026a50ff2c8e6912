import { useState } from 'react';
import type { CallOutput } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useWorkspace } from '../../app/workspace-context';
import { formatDate } from '../../format/date';
import { Page } from '../../parts/page';
import { RunView } from '../../parts/run-view';
import { EntityBrowser } from './entity-browser';
import { ListVersionTable } from './list-version-table';
import { OwnLicenses } from './own-licenses';
import { TakeList } from './take-list';
import { TakenLists } from './taken-lists';

/** Which lists were in force, whom they name, since when, and how a newer one is taken. */
export function Lists() {
  const { asOf } = useWorkspace();
  const overview = useRun('app-overview', { asOf });
  return (
    <Page
      title="Lists"
      lead={`The lists in force on ${formatDate(asOf)}, whom they name, and since when.`}
      actions={<TakeList />}
    >
      <RunView run={overview} doing="Reading the lists">
        {(found) => <ListsContent overview={found} />}
      </RunView>
    </Page>
  );
}

function ListsContent({ overview }: { overview: CallOutput<'app-overview'> }) {
  const [list, setList] = useState<string | null>(null);
  return (
    <>
      <ListVersionTable
        lists={overview.lists}
        chosen={list}
        onChoose={(next) => setList(next === list ? null : next)}
      />
      <TakenLists />
      <OwnLicenses />
      <EntityBrowser today={overview.today} list={list} onAnyList={() => setList(null)} />
    </>
  );
}
