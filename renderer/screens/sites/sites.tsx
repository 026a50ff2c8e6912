import { IconMapPin } from '@tabler/icons-react';
import { useState } from 'react';
import { siteKinds } from '../../../core/inventory/site';
import type { SiteRow } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { formatCount } from '../../format/count';
import { monthName } from '../../format/date';
import { DataTable } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { Page, Section } from '../../parts/page';
import { RunView } from '../../parts/run-view';
import { OrUnknown } from '../../parts/unknown';
import { SiteForm } from './site-form';

/** Where assets stand: what the schedule needs to know about each place. */
export function Sites() {
  const sites = useRun('site-list', {});
  const [chosen, setChosen] = useState<SiteRow | null>(null);
  return (
    <Page
      title="Sites"
      lead="Kind, tower owner and the months in which crews can get there: they shape the plan and the timeline."
    >
      <RunView run={sites} doing="Reading sites">
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState icon={IconMapPin} title="No sites yet">
              They come with the assets: import an inventory that names where things stand.
            </EmptyState>
          ) : (
            <Section flush>
              <DataTable
                caption="Sites"
                rows={rows}
                rowKey={(site) => site.name}
                onOpen={setChosen}
                columns={[
                  { header: 'Site', cell: (site) => site.name },
                  { header: 'Kind', cell: (site) => kindLabel(site.kind) },
                  { header: 'Tower owner', cell: (site) => <OrUnknown text={site.towerOwner} /> },
                  { header: 'Reachable', cell: seasonWords },
                  { header: 'Address', cell: (site) => <OrUnknown text={site.address} /> },
                  { header: 'Assets', right: true, cell: (site) => formatCount(site.assets) },
                  { header: 'Units', right: true, cell: (site) => formatCount(site.units) },
                  { header: 'Listed', right: true, cell: (site) => formatCount(site.listed) },
                  { header: 'Review', right: true, cell: (site) => formatCount(site.review) },
                ]}
              />
            </Section>
          )
        }
      </RunView>
      {chosen && <SiteForm site={chosen} onClose={() => setChosen(null)} />}
    </Page>
  );
}

function kindLabel(id: SiteRow['kind']): string {
  return siteKinds.find((kind) => kind.id === id)?.label ?? id;
}

function seasonWords({ season }: SiteRow): string {
  return season ? `${monthName(season.firstMonth)} to ${monthName(season.lastMonth)}` : 'all year';
}
