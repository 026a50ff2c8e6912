import { Button } from '@mantine/core';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { Amount } from '../../parts/amount';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { Section } from '../../parts/page';

/** Packets handed over: the next one says what has changed since the newest of them. */
export function PacketsSection({ scenario }: { scenario: string | null }) {
  const packets = useRun('packet-list', {}).value ?? [];
  const { write, busy } = useWrite();
  const handOver = () =>
    write('packet-hand-over', scenario === null ? {} : { scenario }, { done: 'Marked as handed over.' });
  return (
    <Section
      title="Packets handed over"
      note="The next packet compares itself with the newest of these."
      flush
      actions={
        <Button size="xs" variant="default" loading={busy} onClick={() => void handOver()}>
          Mark as handed over
        </Button>
      }
    >
      <DataTable
        caption="Packets handed over"
        rows={packets}
        rowKey={(packet) => packet.id}
        empty="None yet."
        columns={[
          { header: 'Handed over', cell: (packet) => <DateText date={packet.handedOverDate} /> },
          { header: 'As of', cell: (packet) => <DateText date={packet.asOf} /> },
          { header: 'Scenario', cell: (packet) => packet.scenario },
          {
            header: 'Budget asked for',
            right: true,
            cell: (packet) => <Amount cents={packet.figures.askedCents} />,
          },
          {
            header: 'Units listed',
            right: true,
            cell: (packet) => packet.figures.units.listed.toLocaleString('en-US'),
          },
          { header: 'Input hash', cell: (packet) => <code>{packet.inputHash.slice(0, 12)}</code> },
        ]}
      />
    </Section>
  );
}
