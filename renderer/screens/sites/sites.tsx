import { Button } from '@mantine/core';
import { IconMapPin, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { emptySite, noSiteName } from '../../../core/inventory/site';
import { siteTree } from '../../../core/inventory/site-tree';
import { type Cents, sumCents } from '../../../core/money/cents';
import type { SiteOverview } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { countOf, formatCount } from '../../format/count';
import { Amount } from '../../parts/amount';
import { EmptyState } from '../../parts/empty-state';
import { Page, Section } from '../../parts/page';
import { RunView } from '../../parts/run-view';
import { Stat, StatRow } from '../../parts/stat';
import { SiteForm } from './site-form';
import { SiteTable } from './site-table';

type Chosen = { readonly site: SiteOverview; readonly isNew: boolean };

/** Where assets stand: what the schedule needs to know about each place, and what the plan spends there. */
export function Sites() {
  const sites = useRun('site-overview', {});
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const add = (
    <Button
      variant="default"
      leftSection={<IconPlus size={16} />}
      onClick={() => setChosen({ site: newSite, isNew: true })}
    >
      Add site
    </Button>
  );
  return (
    <Page
      title="Sites"
      lead="Kind, tower owner and the months in which crews can get there: they shape the plan and the timeline."
      actions={add}
    >
      <RunView run={sites} doing="Reading sites and their plan">
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState icon={IconMapPin} title="No sites yet">
              They come with the assets: import an inventory that names where things stand.
            </EmptyState>
          ) : (
            <>
              <SiteTotals sites={rows} />
              <Section flush>
                <SiteTable
                  nodes={siteTree(rows)}
                  onOpen={(site) => site.name !== noSiteName && setChosen({ site, isNew: false })}
                />
              </Section>
            </>
          )
        }
      </RunView>
      {chosen && (
        <SiteForm
          site={chosen.site}
          isNew={chosen.isNew}
          others={(sites.value ?? []).map((site) => site.name)}
          onClose={() => setChosen(null)}
        />
      )}
    </Page>
  );
}

const zero = 0 as Cents;
const newSite: SiteOverview = {
  ...emptySite(''),
  parent: null,
  assets: 0,
  units: 0,
  listed: 0,
  review: 0,
  pointCents: zero,
  lowCents: zero,
  highCents: zero,
};

function SiteTotals({ sites }: { sites: readonly SiteOverview[] }) {
  const named = sites.filter((site) => site.name !== noSiteName);
  const flagged = sites.filter((site) => site.listed + site.review > 0);
  const withoutPlace = named.filter(
    (site) => site.address === null && (site.latitude === null || site.longitude === null),
  );
  return (
    <Section>
      <StatRow>
        <Stat
          label="Sites"
          value={formatCount(named.length)}
          note={`${countOf(flagged.length, 'place')} with listed assets or assets in review`}
        />
        <Stat
          label="Plan at sites"
          value={<Amount cents={sumCents(sites, (site) => site.pointCents)} />}
          note="Point estimate, without work for the whole project. Range: all lines low to all lines high"
        />
        <Stat
          label="Neither address nor coordinates"
          value={formatCount(withoutPlace.length)}
          note="An application names each location"
        />
        <Stat
          label="Reachable in some months only"
          value={formatCount(named.filter((site) => site.season !== null).length)}
          note="The timeline waits for them"
        />
      </StatRow>
    </Section>
  );
}
