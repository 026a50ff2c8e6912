import { Button } from '@mantine/core';
import type { PoolOutcome } from '../../../core/spares/running-on';
import type { OrderRisk, RunningOnView } from '../../../engine/api';
import { useWrite } from '../../app/use-write';
import { formatCount, formatShare } from '../../format/count';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { Section } from '../../parts/page';

const orderWords = {
  'longest chain': 'Longest work first: the plan as the schedule makes it',
  'spares at risk': 'Most failures a day of work first: sites whose units fail most go first',
} as const;

/** Which sites go first, and what each order does to the risk and to the finish. */
export function RunningOnOrders({ view }: { view: RunningOnView }) {
  return (
    <Section
      title="Which sites go first"
      note="Both orders with the same crews. Changing it changes the schedule, its dates and its costs."
      flush
    >
      <DataTable
        caption="Orders of replacement, with their risk and finish"
        rows={view.orders}
        rowKey={({ order }) => order}
        columns={[
          { header: 'Order', cell: ({ order }) => orderWords[order] },
          {
            header: 'Finish, likely',
            right: true,
            cell: ({ finishDate }) => (finishDate === null ? 'none' : <DateText date={finishDate} />),
          },
          { header: 'A site is ever down', right: true, cell: ({ risk }) => formatShare(risk.pEverDown) },
          {
            header: 'Unit-years that wait',
            right: true,
            cell: ({ risk }) =>
              risk.waitingYears.toLocaleString('en-US', {
                minimumFractionDigits: 1,
                maximumFractionDigits: 1,
              }),
          },
          { header: 'Spares to buy', right: true, cell: ({ risk }) => formatCount(siteSpares(risk.pools)) },
          {
            header: 'Down after buying',
            right: true,
            cell: ({ risk }) => formatShare(risk.pEverDownAfterBuying),
          },
          {
            header: <span className="visually-hidden">Choose</span>,
            isControl: true,
            right: true,
            width: 130,
            cell: (row) => <ChooseOrder row={row} present={view.order} />,
          },
        ]}
      />
    </Section>
  );
}

function siteSpares(pools: readonly PoolOutcome[]): number {
  return pools.reduce((sum, { effect, buyUnits }) => sum + (effect === 'site' ? buyUnits : 0), 0);
}

function ChooseOrder({ row, present }: { row: OrderRisk; present: OrderRisk['order'] }) {
  const { write, busy } = useWrite();
  if (row.order === present) return <b>in use</b>;
  return (
    <Button
      size="xs"
      variant="default"
      loading={busy}
      aria-label={`Use this order: ${orderWords[row.order]}`}
      onClick={() => write('settings-change', { patch: { replacementOrder: row.order } })}
    >
      Use this order
    </Button>
  );
}
