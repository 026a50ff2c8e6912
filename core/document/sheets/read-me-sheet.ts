import type { RunResult } from '../run-result';
import { column, row, type SheetModel, text } from '../sheet';
import { stampEntries } from '../stamp-words';

const reading: readonly (readonly [string, string])[] = [
  [
    'What this is',
    'Laid out for the parts that an application asks for. It is not the form and not a copy of it: enter the figures in the agency’s own portal.',
  ],
  [
    'Live formulas',
    'Totals, summaries, eligible cost, support and cash balances are formulas: change a quantity or a unit cost and they follow.',
  ],
  [
    'What does not follow',
    'Percentiles, chances and finish dates come from simulated runs. After a change they hold the old plan: change it in Changeout and write the workbook again.',
  ],
  [
    'Unit costs',
    'The most likely price in the money of its price year. Escalation brings it to the quarter in which it is spent.',
  ],
  [
    'Confidence',
    'sourced = read in the source; recalled = from memory; uncertain = a planning assumption to be replaced by a quote or your own figure.',
  ],
  ['Empty cells', 'An empty cell means unknown. Fill it in before filing.'],
];

/** Stamp of the run and how to read the workbook. */
export function readMeSheet({ stamp }: RunResult): SheetModel {
  return {
    name: 'Read me',
    note: 'Which run this is, and how to read the sheets.',
    columns: [column('What', 28), column('Value', 96)],
    rows: [
      ...stampEntries(stamp).map(({ label, value }) => row(text(label), text(value))),
      ...reading.map(([label, value]) => row(text(label), text(value))),
    ],
    choices: [],
  };
}
