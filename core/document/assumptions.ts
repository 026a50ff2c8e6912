// Assumptions ledger (method 6): everything that the result stands on and that nobody has measured, each with its
// value, source, confidence and what it does to the result. A value that was never set is shown as the default that
// it is; "no figure found" is said, not hidden.

import { alternativeAssumptions } from './assumptions/alternative-assumptions';
import type { Assumption } from './assumptions/assumption';
import { costAssumptions } from './assumptions/cost-assumptions';
import { deadlineRateAssumptions } from './assumptions/deadline-rate-assumptions';
import { fundingAssumptions } from './assumptions/funding-assumptions';
import { priceAssumptions } from './assumptions/price-assumptions';
import { scheduleAssumptions } from './assumptions/schedule-assumptions';
import { sparesAssumptions } from './assumptions/spares-assumptions';
import type { RunResult } from './run-result';
import { type ColumnOf, textCell } from './table-column';

/** The ledger in the order of the method: scope and prices, cost, schedule with spares, funding. */
export function assumptionsLedger(run: RunResult): Assumption[] {
  return [
    ...priceAssumptions(run),
    ...alternativeAssumptions(run),
    ...costAssumptions(run),
    ...scheduleAssumptions(run),
    ...deadlineRateAssumptions(run),
    ...sparesAssumptions(run),
    ...fundingAssumptions(run),
  ];
}

export const assumptionColumns: readonly ColumnOf<Assumption>[] = [
  { key: 'topic', header: 'Topic', width: 12, cell: (row) => textCell(row.topic) },
  { key: 'statement', header: 'Assumption', width: 48, cell: (row) => textCell(row.statement) },
  { key: 'value', header: 'Value', width: 34, cell: (row) => textCell(row.value) },
  { key: 'source', header: 'Source', width: 48, cell: (row) => textCell(row.source) },
  { key: 'confidence', header: 'Confidence', width: 20, cell: (row) => textCell(row.confidence) },
  { key: 'effect', header: 'Effect when it is wrong', width: 60, cell: (row) => textCell(row.effect) },
];
