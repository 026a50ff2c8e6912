import type { RunningOnQuarter } from '../../../core/spares/running-on';
import { formatShare } from '../../format/count';
import { quarterWords } from '../../format/date';
import { DataTable } from '../../parts/data-table';

export function RunningOnQuarters({ quarters }: { quarters: readonly RunningOnQuarter[] }) {
  return (
    <DataTable
      caption="Chance that a site is down for want of a spare, by quarter"
      maxHeight={320}
      rows={quarters}
      rowKey={({ quarter }) => quarter}
      columns={[
        { header: 'Quarter', cell: ({ quarter }) => quarterWords(quarter) },
        { header: 'A site is down at its end', right: true, cell: ({ pDown }) => formatShare(pDown) },
        { header: 'One was, so far', right: true, cell: ({ pEverDown }) => formatShare(pEverDown) },
        { header: 'Units that wait', right: true, cell: ({ shortUnits }) => shortUnits.toFixed(1) },
        {
          header: 'One was, after buying',
          right: true,
          cell: ({ afterBuying }) => formatShare(afterBuying.pEverDown),
        },
        {
          header: 'Units that wait, after buying',
          right: true,
          cell: ({ afterBuying }) => afterBuying.shortUnits.toFixed(1),
        },
      ]}
    />
  );
}
