import { formatCents } from '../../core/money/cents';
import type { PoolOutcome } from '../../core/spares/running-on';
import { neededWords } from '../../core/spares/running-on-sentence';
import type { OrderRisk, RunningOnView } from '../../engine/api';
import { tableLines } from '../table';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Spares and failures until the sites are replaced, to read. */
export function runningOnLines({ orders, sentence, assumptions }: RunningOnView): string[] {
  const [present] = orders;
  if (present === undefined) return [];
  const quarters = tableLines(
    [
      { heading: 'Quarter', cell: (quarter) => quarter.quarter },
      { heading: 'A site down', cell: ({ pDown }) => percent(pDown), align: 'right' },
      { heading: 'Ever so far', cell: ({ pEverDown }) => percent(pEverDown), align: 'right' },
      { heading: 'Units short', cell: ({ shortUnits }) => shortUnits.toFixed(2), align: 'right' },
      {
        heading: 'After buying',
        cell: ({ afterBuying }) => percent(afterBuying.pEverDown),
        align: 'right',
      },
    ],
    present.risk.quarters,
  );
  const pools = present.risk.pools;
  return [
    '',
    `Running on. ${sentence}`,
    '',
    ...quarters,
    '',
    ...orderLines(orders),
    '',
    'Units that take a site down:',
    ...poolLines(pools.filter(({ effect }) => effect === 'site')),
    '',
    'Units that are out alone (customer premises, hand-held, video), stocked pool by pool:',
    ...poolLines(pools.filter(({ effect }) => effect === 'unit')),
    '',
    ...assumptions,
  ];
}

function orderLines(orders: readonly OrderRisk[]): string[] {
  return tableLines(
    [
      { heading: 'Sites go first by', cell: ({ order }) => order },
      { heading: 'Finish', cell: ({ finishDate }) => finishDate ?? 'none' },
      { heading: 'Ever down', cell: ({ risk }) => percent(risk.pEverDown), align: 'right' },
      { heading: 'Unit-years waiting', cell: ({ risk }) => risk.waitingYears.toFixed(2), align: 'right' },
      { heading: 'Spares to buy', cell: ({ risk }) => String(siteBuy(risk.pools)), align: 'right' },
      { heading: 'Down after', cell: ({ risk }) => percent(risk.pEverDownAfterBuying), align: 'right' },
    ],
    orders,
  );
}

function siteBuy(pools: readonly PoolOutcome[]): number {
  return pools.reduce((sum, { effect, buyUnits }) => sum + (effect === 'site' ? buyUnits : 0), 0);
}

function poolLines(pools: readonly PoolOutcome[]): string[] {
  return tableLines(
    [
      { heading: 'Spare', cell: (pool) => pool.label, width: 40 },
      { heading: 'Units', cell: (pool) => String(pool.units), align: 'right' },
      { heading: 'Failures', cell: (pool) => pool.expectedFailures.toFixed(1), align: 'right' },
      { heading: 'On hand', cell: (pool) => String(pool.onHand), align: 'right' },
      { heading: 'Wants', cell: (pool) => percent(pool.pEverDown), align: 'right' },
      { heading: 'Need', cell: neededWords, align: 'right' },
      { heading: 'Buy', cell: (pool) => String(pool.buyUnits), align: 'right' },
      {
        heading: 'Cost',
        cell: ({ buyCents }) => (buyCents === null ? '' : formatCents(buyCents)),
        align: 'right',
      },
      { heading: 'Allowed', cell: allowedWords },
    ],
    pools,
  );
}

function allowedWords({ supply }: PoolOutcome): string {
  if (supply.kind === 'until') return `through ${supply.lastDay ?? ''}`;
  return supply.kind === 'open' ? 'at any time' : 'no';
}
