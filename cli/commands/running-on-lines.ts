import type { RunningOnView } from '../../engine/api';
import { tableLines } from '../table';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Spares and failures until the sites are replaced, to read. */
export function runningOnLines({ orders, sentence, assumptions }: RunningOnView): string[] {
  const [present, other] = orders;
  if (present === undefined) return [];
  const quarters = tableLines(
    [
      { heading: 'Quarter', cell: (quarter) => quarter.quarter },
      { heading: 'A site down', cell: ({ pDown }) => percent(pDown), align: 'right' },
      { heading: 'Ever so far', cell: ({ pEverDown }) => percent(pEverDown), align: 'right' },
      { heading: 'Units short', cell: ({ shortUnits }) => shortUnits.toFixed(2), align: 'right' },
    ],
    present.risk.quarters,
  );
  const buy = tableLines(
    [
      { heading: 'Spare', cell: (pool) => pool.label, width: 40 },
      { heading: 'Units', cell: (pool) => String(pool.units), align: 'right' },
      { heading: 'On hand', cell: (pool) => String(pool.onHand), align: 'right' },
      { heading: 'Ever down', cell: (pool) => percent(pool.pEverDown), align: 'right' },
      { heading: 'Buy', cell: (pool) => String(pool.buyUnits), align: 'right' },
      { heading: 'Allowed until', cell: (pool) => pool.lastBuyDate ?? 'no license in force' },
    ],
    present.risk.pools,
  );
  const changed =
    other === undefined
      ? []
      : [
          `With the order "${other.order}": ${percent(other.risk.pEverDown)}, finish ${other.finishDate ?? 'none'} instead of ${present.finishDate ?? 'none'}`,
        ];
  return ['', `Running on. ${sentence}`, ...changed, '', ...quarters, '', ...buy, '', ...assumptions];
}
