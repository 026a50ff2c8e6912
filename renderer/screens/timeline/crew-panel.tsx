import { Button, Group, NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { CrewCounts, TimelineResult, Trade } from '../../../core/schedule/timeline';
import { trades } from '../../../core/schedule/timeline';
import { useWrite } from '../../app/use-write';
import { useWorkspace } from '../../app/workspace-context';
import { formatShare } from '../../format/count';
import { DataTable } from '../../parts/data-table';
import { DateField } from '../../parts/date-field';
import { Section } from '../../parts/page';
import { ShareBar } from '../../parts/share-bar';

/** How many crews, and how busy they are. The counts are planning assumptions until they are your own. */
export function CrewPanel({ timeline }: { timeline: TimelineResult }) {
  const { settings } = useWorkspace();
  const { write, busy } = useWrite();
  const [crews, setCrews] = useState<CrewCounts>(settings.crews);
  const isChanged = trades.some((trade) => crews[trade.id] !== settings.crews[trade.id]);
  const loadOf = (trade: Trade) => timeline.crewLoads.find((load) => load.trade === trade);

  return (
    <Section title="Crews" note="How many you have, and how busy they are up to their last task" flush>
      <DataTable
        caption="Crews by trade"
        rows={trades}
        rowKey={(trade) => trade.id}
        columns={[
          { header: 'Trade', cell: (trade) => trade.label },
          {
            header: 'Crews',
            width: 84,
            cell: (trade) => (
              <NumberInput
                size="xs"
                aria-label={`Crews: ${trade.label}`}
                value={crews[trade.id]}
                min={1}
                max={200}
                allowDecimal={false}
                onChange={(next) => next !== '' && setCrews({ ...crews, [trade.id]: Number(next) })}
              />
            ),
          },
          {
            header: 'Busy',
            width: '28%',
            cell: (trade) => <ShareBar share={loadOf(trade.id)?.utilization ?? 0} />,
          },
          {
            header: <span className="visually-hidden">Share of time</span>,
            right: true,
            cell: (trade) => {
              const load = loadOf(trade.id);
              return load ? formatShare(load.utilization) : 'no work';
            },
          },
        ]}
      />
      <Group px="md" py="xs" align="flex-end" justify="space-between">
        <DateField
          label="Work starts"
          placeholder="next business day"
          clearable
          value={settings.startDate}
          onChange={(startDate) => void write('settings-change', { patch: { startDate } })}
          w={190}
        />
        {isChanged && (
          <Button loading={busy} onClick={() => write('settings-change', { patch: { crews } })}>
            Schedule again
          </Button>
        )}
      </Group>
    </Section>
  );
}
