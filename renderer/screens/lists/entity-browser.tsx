import { Button, CloseButton, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { type CalendarDate, later } from '../../../core/calendar/date';
import type { ListedEntity } from '../../../core/listing/entity';
import { inForce } from '../../../core/listing/in-force';
import { useRun } from '../../app/run/use-run';
import { useWorkspace } from '../../app/workspace-context';
import { formatCount } from '../../format/count';
import { DataTable } from '../../parts/data-table';
import { Section } from '../../parts/page';
import { RunView } from '../../parts/run-view';
import { EntityDetail } from './entity-detail';
import { isNamed, listsInForce, matchesText } from './entity-words';
import classes from './lists.module.css';

interface EntityBrowserProps {
  readonly today: CalendarDate;
  /** Only entities that this list names; null = all. */
  readonly list: string | null;
  readonly onAnyList: () => void;
}

/** Read up to today, so that the history of an entity shows also what came after the as-of date. */
export function EntityBrowser({ today, list, onAnyList }: EntityBrowserProps) {
  const { asOf } = useWorkspace();
  const entities = useRun('entity-list', { asOf: later(today, asOf) });
  const [text, setText] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  return (
    <RunView run={entities} doing="Reading the entities">
      {(all) => {
        const found = all.filter(
          (entity) => matchesText(entity, text) && (list === null || isNamed(entity, list, asOf)),
        );
        const chosen = found.find((entity) => entity.id === chosenId) ?? found[0] ?? null;
        return (
          <div className={classes.columns}>
            <Section
              title="Entities"
              note={`${formatCount(found.length)} of ${formatCount(all.length)}`}
              flush
            >
              <div className={classes.search}>
                <TextInput
                  aria-label="Find an entity"
                  placeholder="Name, brand, affiliate"
                  leftSection={<IconSearch size={16} />}
                  rightSection={
                    text && <CloseButton size="sm" aria-label="Clear" onClick={() => setText('')} />
                  }
                  value={text}
                  onChange={(event) => setText(event.currentTarget.value)}
                />
                {list !== null && (
                  <Button
                    size="compact-xs"
                    variant="light"
                    rightSection={<IconX size={12} />}
                    onClick={onAnyList}
                  >
                    On {list}
                  </Button>
                )}
              </div>
              <EntityTable entities={found} chosen={chosen} onChoose={({ id }) => setChosenId(id)} />
            </Section>
            {chosen && <EntityDetail key={chosen.id} entity={chosen} today={today} />}
          </div>
        );
      }}
    </RunView>
  );
}

/** A screening list names thousands: the search leads to the rest. */
const mostShown = 200;

interface EntityTableProps {
  readonly entities: readonly ListedEntity[];
  readonly chosen: ListedEntity | null;
  readonly onChoose: (entity: ListedEntity) => void;
}

function EntityTable({ entities, chosen, onChoose }: EntityTableProps) {
  const { asOf } = useWorkspace();
  const counts = useRun('flag-summary', {}).value?.byEntity ?? [];
  return (
    <DataTable
      caption="Listed entities"
      maxHeight={640}
      rows={entities}
      mostDrawn={mostShown}
      leftWords={(left) => `and ${formatCount(left)} more: search to find them`}
      rowKey={(entity) => entity.id}
      empty="No entity has this name. Names that came after the as-of date are found too."
      onOpen={onChoose}
      isChosen={(entity) => entity.id === chosen?.id}
      columns={[
        {
          header: 'Name',
          cell: (entity) => (
            <span className={inForce(entity, asOf).length === 0 ? 'dimmed' : undefined}>{entity.name}</span>
          ),
        },
        { header: 'Lists', right: true, cell: (entity) => formatCount(listsInForce(entity, asOf).length) },
        {
          header: 'Your assets',
          right: true,
          cell: ({ id }) => {
            const row = counts.find(({ entityId }) => entityId === id);
            return row ? formatCount(row.listed + row.review) : '';
          },
        },
      ]}
    />
  );
}
