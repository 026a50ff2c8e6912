import { Group, Text, Title } from '@mantine/core';
import type { CalendarDate } from '../../../core/calendar/date';
import type { ListedEntity } from '../../../core/listing/entity';
import { useNavigation } from '../../app/navigation';
import { useRun } from '../../app/run/use-run';
import { useWorkspace } from '../../app/workspace-context';
import { countOf } from '../../format/count';
import { usDates } from '../../format/prose';
import { ChartFrame } from '../../parts/chart-frame';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import { SourceNote } from '../../parts/source-note';
import { TextLink } from '../../parts/text-link';
import { EntityNames } from './entity-names';
import { groupListings, listsInForce } from './entity-words';
import { LicenseChain } from './license-chain';
import { ListingTable } from './listing-table';
import { ListingTimeline } from './listing-timeline';
import classes from './lists.module.css';

interface EntityDetailProps {
  readonly entity: ListedEntity;
  readonly today: CalendarDate;
}

/** Who it is, under which names it sells, and every listing with its beginning and its end. */
export function EntityDetail({ entity, today }: EntityDetailProps) {
  const { asOf } = useWorkspace();
  const groups = groupListings(entity);
  return (
    <div className={classes.detail}>
      <Section>
        <Group justify="space-between" align="flex-start" wrap="nowrap" mt={4}>
          <div>
            <Title order={2}>{entity.name}</Title>
            <Text size="sm" c="dimmed">
              {[entity.entityType, entity.country].filter(Boolean).join(', ')};{' '}
              {countOf(listsInForce(entity, asOf).length, 'list')} in force on the as-of date
            </Text>
          </div>
          <ShowAssets entity={entity} />
        </Group>
        {entity.notes && (
          <Text size="sm" my={8}>
            {usDates(entity.notes)}
          </Text>
        )}
        <SourceNote source={entity.source} confidence={entity.confidence} />
        {entity.matchesWholeNamesOnly && (
          <Notice kind="plain">Taken from a list file: only its whole names are looked for in assets.</Notice>
        )}
      </Section>
      <ChartFrame
        title="Listings over time"
        note="One row a list. A mark inside a bar is a later entry of the same list."
        chart={<ListingTimeline groups={groups} asOf={asOf} today={today} />}
        table={<ListingTable groups={groups} asOf={asOf} />}
      />
      <LicenseChain entity={entity} asOf={asOf} />
      <EntityNames entity={entity} />
    </div>
  );
}

function ShowAssets({ entity }: { entity: ListedEntity }) {
  const { go } = useNavigation();
  const row = useRun('flag-summary', {}).value?.byEntity.find(({ entityId }) => entityId === entity.id);
  if (!row) return null;
  return (
    <TextLink onClick={() => go({ screen: 'flags', entityId: entity.id })}>
      Show {countOf(row.listed + row.review, 'asset')}
    </TextLink>
  );
}
