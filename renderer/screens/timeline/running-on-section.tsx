import { Text } from '@mantine/core';
import type { RunningOnView } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { formatShare } from '../../format/count';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { Section } from '../../parts/page';
import { RunView } from '../../parts/run-view';

/** Spares against failures until each site is replaced. */
export function RunningOnSection() {
  const run = useRun('running-on', useRunInput());
  return (
    <RunView run={run} doing="Weighing spares against failures">
      {(view) => <RunningOnTables view={view} />}
    </RunView>
  );
}

function RunningOnTables({ view }: { view: RunningOnView }) {
  const [present, other] = view.orders;
  if (present === undefined) return null;
  return (
    <>
      <Section title="Running on until then" note={view.sentence} flush>
        <DataTable
          caption="Chance that a site is down for want of a spare, by quarter"
          maxHeight={320}
          rows={present.risk.quarters}
          rowKey={({ quarter }) => quarter}
          columns={[
            { header: 'Quarter', cell: ({ quarter }) => quarter },
            { header: 'A site is down', right: true, cell: ({ pDown }) => formatShare(pDown) },
            { header: 'Ever so far', right: true, cell: ({ pEverDown }) => formatShare(pEverDown) },
            { header: 'Units short', right: true, cell: ({ shortUnits }) => shortUnits.toFixed(1) },
          ]}
        />
        {other && (
          <Text size="sm" px="md" py="xs">
            With the order “{other.order}” the chance is {formatShare(other.risk.pEverDown)}.
          </Text>
        )}
      </Section>
      <Section
        title="Spares to buy"
        note={`So that each model has no unit down with a chance of ${formatShare(present.risk.serviceLevel)}. ${view.assumptions.join('. ')}.`}
        flush
      >
        <DataTable
          caption="Spares to buy"
          maxHeight={320}
          rows={present.risk.pools}
          rowKey={({ poolId }) => poolId}
          columns={[
            { header: 'Model', cell: ({ label }) => label },
            { header: 'In service', right: true, cell: ({ units }) => units },
            { header: 'On hand', right: true, cell: ({ onHand }) => onHand },
            { header: 'Ever down', right: true, cell: ({ pEverDown }) => formatShare(pEverDown) },
            { header: 'Buy', right: true, cell: ({ buyUnits }) => <b>{buyUnits}</b> },
            {
              header: 'Allowed until',
              right: true,
              cell: ({ lastBuyDate }) =>
                lastBuyDate === null ? 'no license in force' : <DateText date={lastBuyDate} />,
            },
          ]}
        />
      </Section>
    </>
  );
}
