import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { assumedUnitOnly } from '../../../core/spares/failure-effect';
import type { FailureRateView } from '../../../engine/api';
import { useWrite } from '../../app/use-write';
import { useWorkspace } from '../../app/workspace-context';
import { ConfidenceBadge } from '../../parts/confidence-badge';
import { DataTable } from '../../parts/data-table';
import { Section } from '../../parts/page';
import { RateForm } from './rate-form';

/** Failures a unit and year by category, and whether a failure takes a site down. */
export function RunningOnRates({ rates }: { rates: readonly FailureRateView[] }) {
  const [editing, setEditing] = useState<FailureRateView | null>(null);
  return (
    <Section
      title="Failure rates"
      note="Failures of 100 units in a year. Ours are wide because no figure is published; your own repair record is better."
      flush
    >
      <DataTable
        caption="Failure rates by category"
        maxHeight={360}
        rows={rates}
        rowKey={({ category }) => category}
        columns={[
          { header: 'Category', cell: ({ label }) => label },
          { header: 'Low', right: true, cell: ({ perYear }) => ofHundred(perYear.low) },
          { header: 'Likely', right: true, cell: ({ perYear }) => <b>{ofHundred(perYear.likely)}</b> },
          { header: 'High', right: true, cell: ({ perYear }) => ofHundred(perYear.high) },
          {
            header: 'Source',
            cell: ({ source, confidence, isOwn }) => (
              <>
                {source} {!isOwn && <ConfidenceBadge confidence={confidence} />}
              </>
            ),
          },
          { header: 'A failure', cell: (rate) => <EffectButton rate={rate} /> },
          {
            header: <span className="visually-hidden">Change</span>,
            isControl: true,
            right: true,
            width: 170,
            cell: (rate) => <RateActions rate={rate} onEdit={() => setEditing(rate)} />,
          },
        ]}
      />
      {editing && <RateForm rate={editing} onClose={() => setEditing(null)} />}
    </Section>
  );
}

/** `3`, `0.5`: failures of a hundred units. */
function ofHundred(perYear: number): string {
  return String(Number((perYear * 100).toFixed(2)));
}

function EffectButton({ rate }: { rate: FailureRateView }) {
  const { settings } = useWorkspace();
  const { write, busy } = useWrite();
  const unitOnly = settings.unitOnlyCategories ?? assumedUnitOnly;
  const takesDown = rate.effect === 'site';
  const changed = takesDown
    ? [...unitOnly, rate.category]
    : unitOnly.filter((category) => category !== rate.category);
  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={busy}
      aria-label={`${rate.label}: a failure ${takesDown ? 'takes its site down' : 'leaves its site up'}; change`}
      onClick={() => write('settings-change', { patch: { unitOnlyCategories: changed } })}
    >
      {takesDown ? 'takes its site down' : 'leaves its site up'}
    </Button>
  );
}

function RateActions({ rate, onEdit }: { rate: FailureRateView; onEdit: () => void }) {
  const { write, busy } = useWrite();
  const { category, source, label } = rate;
  return (
    <Group gap={6} justify="flex-end" wrap="nowrap">
      {rate.isOwn && (
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={busy}
          aria-label={`As shipped: failure rate of ${label}`}
          onClick={() => write('failure-rate-save', { category, perYear: null, source })}
        >
          As shipped
        </Button>
      )}
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Change the failure rate of ${label}`}
        onClick={onEdit}
      >
        Change…
      </Button>
    </Group>
  );
}
