import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { type Cents, formatCents } from '../../../core/money/cents';
import type { DeadlineRate } from '../../../core/schedule/deadline-rate';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { ConfidenceBadge } from '../../parts/confidence-badge';
import { DataTable } from '../../parts/data-table';
import { Section } from '../../parts/page';
import { DeadlineRateForm } from './deadline-price-rate-form';

/** What finishing earlier costs; where nothing is published, an assumption that shows as such. */
export function DeadlinePriceRates() {
  const rates = useRun('deadline-rate-list', {}).value ?? [];
  const [editing, setEditing] = useState<DeadlineRate | null>(null);
  return (
    <Section
      title="Rates of finishing earlier"
      note="Replace what is uncertain by what your contractors and makers quote."
      flush
    >
      <DataTable
        caption="Rates of finishing earlier"
        rows={rates}
        rowKey={({ key }) => key}
        columns={[
          { header: 'Rate', cell: ({ label }) => label },
          { header: 'Value', right: true, cell: (rate) => <b>{rateValueWords(rate)}</b> },
          {
            header: 'Source',
            cell: ({ source, confidence, isOwn }) => (
              <>
                {source} {!isOwn && <ConfidenceBadge confidence={confidence} />}
              </>
            ),
          },
          {
            header: <span className="visually-hidden">Change</span>,
            isControl: true,
            right: true,
            width: 180,
            cell: (rate) => <RateActions rate={rate} onEdit={() => setEditing(rate)} />,
          },
        ]}
      />
      {editing && <DeadlineRateForm rate={editing} onClose={() => setEditing(null)} />}
    </Section>
  );
}

function rateValueWords({ unit, value }: DeadlineRate): string {
  return unit === 'cents' ? formatCents(Math.round(value) as Cents) : `${Number((value * 100).toFixed(1))}%`;
}

function RateActions({ rate, onEdit }: { rate: DeadlineRate; onEdit: () => void }) {
  const { write, busy } = useWrite();
  const { key, source, label } = rate;
  return (
    <Group gap={6} justify="flex-end" wrap="nowrap">
      {rate.isOwn && (
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={busy}
          aria-label={`As shipped: ${label}`}
          onClick={() => write('deadline-rate-save', { key, value: null, source })}
        >
          As shipped
        </Button>
      )}
      <Button size="compact-xs" variant="default" aria-label={`Change: ${label}`} onClick={onEdit}>
        Change…
      </Button>
    </Group>
  );
}
