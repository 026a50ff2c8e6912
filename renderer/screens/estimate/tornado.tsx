import type { CSSProperties } from 'react';
import type { TornadoBar } from '../../../core/estimate/estimate';
import { type Cents, formatCents } from '../../../core/money/cents';
import { useNavigation } from '../../app/navigation';
import { shortAmount } from '../../format/amount';
import { formatShare } from '../../format/count';
import { Amount } from '../../parts/amount';
import { ChartFrame } from '../../parts/chart-frame';
import { DataTable } from '../../parts/data-table';
import classes from './estimate.module.css';

interface TornadoProps {
  readonly bars: readonly TornadoBar[];
  readonly meanCents: Cents;
}

const mostBars = 15;

export function Tornado({ bars, meanCents }: TornadoProps) {
  const { go } = useNavigation();
  const open = (bar: TornadoBar): void =>
    go({ screen: 'plan', lineIds: bar.lineIds ?? [bar.lineId], heading: bar.label });
  return (
    <ChartFrame
      title="What moves the total most"
      note="From its P10 (hatched) to its P90, with the rest at their means. Choose a bar to see its lines."
      chart={<Bars bars={bars.slice(0, mostBars)} meanCents={meanCents} onOpen={open} />}
      table={
        <DataTable
          caption="What moves the total most"
          maxHeight={460}
          rows={bars}
          rowKey={(bar) => bar.lineId}
          onOpen={open}
          columns={[
            { header: 'Input', cell: (bar) => bar.label },
            { header: 'Total at its P10', right: true, cell: (bar) => <Amount cents={bar.lowTotalCents} /> },
            { header: 'Total at its P90', right: true, cell: (bar) => <Amount cents={bar.highTotalCents} /> },
            { header: 'Swing', right: true, cell: (bar) => <Amount cents={bar.swingCents} /> },
            { header: 'Of variance', right: true, cell: (bar) => formatShare(bar.varianceShare, 1) },
          ]}
        />
      }
    />
  );
}

function Bars({ bars, meanCents, onOpen }: TornadoProps & { onOpen: (bar: TornadoBar) => void }) {
  const low = Math.min(meanCents, ...bars.map((bar) => bar.lowTotalCents));
  const high = Math.max(meanCents, ...bars.map((bar) => bar.highTotalCents));
  const at = (amount: number): number => (high === low ? 0 : ((amount - low) / (high - low)) * 100);
  const mean = at(meanCents);
  return (
    <div className={classes.bars} style={{ '--mean': `${mean}%` } as CSSProperties}>
      {bars.map((bar) => (
        <div key={bar.lineId} className={classes.bar}>
          <button
            type="button"
            className={classes.barLabel}
            title={bar.label}
            aria-label={`${bar.label}: total from ${formatCents(bar.lowTotalCents)} to ${formatCents(bar.highTotalCents)}`}
            onClick={() => onOpen(bar)}
          >
            {bar.label}
          </button>
          <div className={classes.barTrack} aria-hidden onClick={() => onOpen(bar)}>
            <div
              className={`${classes.barFill} ${classes.barLow}`}
              style={{ left: `${at(bar.lowTotalCents)}%`, width: `${mean - at(bar.lowTotalCents)}%` }}
            />
            <div
              className={classes.barFill}
              style={{ left: `${mean}%`, width: `${at(bar.highTotalCents) - mean}%` }}
            />
          </div>
          <div className={classes.barValue}>{shortAmount(bar.swingCents)}</div>
        </div>
      ))}
    </div>
  );
}
