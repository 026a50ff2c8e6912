import { calendarDate, isCalendarDate } from '../../calendar/date';
import { type Cents, cents } from '../../money/cents';
import type { ExtensionWorth } from '../../schedule/extension-worth';
import type { PoolOutcome, RunningOn } from '../../spares/running-on';
import { runningOnSentence } from '../../spares/running-on-sentence';
import { type Block, left, type PacketSection, paragraph, right, type TableModel, table } from '../block';
import type { RunResult } from '../run-result';
import { amountWords, countWords, dateWords, percentWords, shortDateWords } from '../words';

const POOLS_SHOWN = 6;
const basis =
  'Failure rates, the share of removed units that work, and which failures take a site down are planning assumptions (uncertain) unless the workspace gives its own.';
const worthBasis =
  'It rests on rates of crews, overtime and expediting, in part planning assumptions (uncertain).';

/** Whether the network holds until it is replaced, and what more time is worth. No section where neither was worked out. */
export function runningOnSection(run: RunResult): PacketSection[] {
  const { runningOn, extensionWorth } = run;
  if (runningOn === undefined) return [];
  const worth: Block[] = extensionWorth ? [paragraph(worthWords(extensionWorth))] : [];
  const atRisk = runningOn.pools.filter(
    ({ effect, expectedFailures }) => effect === 'site' && expectedFailures > 0,
  );
  return [
    {
      heading: 'Running on until then',
      finding: datesInWords(runningOnSentence(runningOn)),
      startsPage: false,
      blocks: [...worth, ...(atRisk.length === 0 ? [] : [table(spareTable(runningOn, atRisk))])],
    },
  ];
}

function spareTable({ serviceLevel }: RunningOn, pools: readonly PoolOutcome[]): TableModel {
  const shown = pools.slice(0, POOLS_SHOWN);
  const hidden = pools.length - shown.length;
  const allBuy = pools.reduce((sum, { buyUnits }) => sum + buyUnits, 0);
  return {
    caption: `Spares with which no site is down in ${percentWords(serviceLevel)} of cases`,
    columns: [
      left('Model', 3.4),
      right('In service', 1.3),
      right('Failures', 1.2),
      right('On hand', 1.2),
      right('Needed', 1.2),
      right('Buy', 1),
      left('Allowed until', 2),
    ],
    rows: shown.map((pool) => [
      pool.label,
      String(pool.units),
      pool.expectedFailures.toFixed(1),
      String(pool.onHand),
      String(pool.needUnits),
      String(pool.buyUnits),
      pool.lastBuyDate === null ? 'not allowed' : shortDateWords(pool.lastBuyDate),
    ]),
    total: ['All models', '', '', '', String(sumOf(pools, 'needUnits')), String(allBuy), ''],
    note: noteOf(hidden, knownCost(pools)),
  };
}

function sumOf(pools: readonly PoolOutcome[], what: 'needUnits'): number {
  return pools.reduce((sum, pool) => sum + pool[what], 0);
}

/** null where the cost of one that is to be bought is not on file. */
function knownCost(pools: readonly PoolOutcome[]): Cents | null {
  let total = 0;
  for (const { buyUnits, buyCents } of pools) {
    if (buyUnits === 0) continue;
    if (buyCents === null) return null;
    total += buyCents;
  }
  return cents(total);
}

function noteOf(hidden: number, cost: Cents | null): string {
  const more = hidden > 0 ? `${countWords(hidden, 'more model')} in the total. ` : '';
  const money =
    cost === null || cost === 0
      ? ''
      : `At what was once paid, the spares to buy cost ${amountWords(cost)}; they are not in the estimate. `;
  return `${more}${money}${basis}`;
}

function worthWords({ sentence }: ExtensionWorth): string {
  return `${datesInWords(sentence)} ${worthBasis}`;
}

/** A sentence with its dates as a board reads them. */
function datesInWords(sentence: string): string {
  return sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) =>
    isCalendarDate(iso) ? dateWords(calendarDate(iso)) : iso,
  );
}
