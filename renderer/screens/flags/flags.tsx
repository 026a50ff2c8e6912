import { Button } from '@mantine/core';
import { IconChecklist, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { VerdictPageInput } from '../../../engine/api';
import { useNavigation } from '../../app/navigation';
import { useRun } from '../../app/run/use-run';
import { useWorkspace } from '../../app/workspace-context';
import { countOf, formatCount } from '../../format/count';
import { formatDate } from '../../format/date';
import { Page } from '../../parts/page';
import { RunView } from '../../parts/run-view';
import { FlagBrowser } from './flag-browser';
import { LookupDialog } from './lookup-dialog';

export type FlagFilter = Pick<VerdictPageInput, 'verdict' | 'entityId' | 'site' | 'list' | 'duty'>;

export function FlagsScreen() {
  const { place } = useNavigation();
  const { asOf } = useWorkspace();
  const asked = place.screen === 'flags' ? place : null;
  const [filter, setFilter] = useState<FlagFilter>({
    verdict: asked?.verdict ?? (asked?.entityId || asked?.site ? undefined : 'listed'),
    entityId: asked?.entityId,
    site: asked?.site,
  });
  const [isLooking, setIsLooking] = useState(false);
  const summary = useRun('flag-summary', {});
  const value = summary.value;

  return (
    <Page
      title="Flags"
      fill
      lead={
        value
          ? `As of ${formatDate(value.asOf)}: ${formatCount(value.units.listed)} units from listed vendors, ${formatCount(value.units.review)} to review, ${formatCount(value.units.clear)} clear.`
          : 'Which assets come from listed vendors, and how we know.'
      }
      actions={
        <>
          {value && value.counts.review > 0 && filter.verdict !== 'review' && (
            <Button
              leftSection={<IconChecklist size={16} />}
              onClick={() => setFilter({ verdict: 'review' })}
            >
              Review {countOf(value.counts.review, 'asset')}
            </Button>
          )}
          <Button variant="default" leftSection={<IconSearch size={16} />} onClick={() => setIsLooking(true)}>
            Look up a product…
          </Button>
        </>
      }
    >
      <RunView run={summary} doing="Flagging assets" fill>
        {(found) => <FlagBrowser summary={found} filter={filter} onFilter={setFilter} />}
      </RunView>
      {isLooking && <LookupDialog asOf={asOf} onClose={() => setIsLooking(false)} />}
    </Page>
  );
}
