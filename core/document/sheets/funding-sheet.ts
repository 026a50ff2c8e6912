import type { FundingResult } from '../../funding/funding';
import { cents } from '../../money/cents';
import type { RunResult } from '../run-result';
import {
  column,
  FIRST_ROW,
  money,
  moneyFormula,
  number,
  row,
  type SheetModel,
  type SheetRow,
  text,
} from '../sheet';
import { eligibleTotalCell } from './eligibility-sheet';

/** Support, live: eligible cost x factor, with what share of the cost and rounding the rules add. */
export function fundingSheet(run: RunResult): SheetModel {
  const { funding } = run;
  return {
    name: 'Funding',
    note:
      funding === null
        ? 'No program is part of this scenario: the whole cost is the operator’s own.'
        : 'Support follows the eligible cost. Net cost comes from simulated runs and does not follow.',
    columns: [column('What', 40), column('Value', 22), column('How', 90)],
    rows: funding === null ? [] : fundingRows(run, funding),
    choices: [],
  };
}

function fundingRows(run: RunResult, funding: FundingResult): SheetRow[] {
  const place = (index: number): string => `B${FIRST_ROW + index}`;
  const { factor, availableCents, demandCents, formula } = funding.proration;
  const plain = roundedShare(funding.eligibleCents, factor);
  const correction = cents(funding.supportCents - plain);
  return [
    row(text('Program'), text(funding.program), text(funding.programName)),
    row(
      text('Standing as of the date'),
      text(funding.statusAsOf),
      text(funding.inForce ? 'Pays as of the date' : 'Does not pay as of the date'),
    ),
    row(
      text('Available for awards'),
      money(availableCents),
      text(availableCents === null ? 'Not known' : 'After administration and earlier tiers'),
    ),
    row(
      text('Nationwide demand'),
      money(demandCents),
      text(demandCents === null ? 'Not known' : 'Of the same tier'),
    ),
    row(
      text('Eligible cost'),
      moneyFormula(eligibleTotalCell(run), funding.eligibleCents),
      text('Total of the sheet Eligibility'),
    ),
    row(text('Factor'), number(factor, 'factor'), text(formula)),
    row(
      text('Cost share and rounding'),
      money(correction),
      text('What the program’s cost share takes off, and the rounding of the exact ratio; 0 as a rule'),
    ),
    row(
      text('Support'),
      moneyFormula(`ROUND(${place(4)}*${place(5)},2)+${place(6)}`, funding.supportCents),
      text('Eligible cost x factor, rounded to the cent'),
    ),
    row(text('Net cost, mean'), money(funding.netCents.mean), text('From simulated runs')),
    row(text('Net cost, P50'), money(funding.netCents.p50), text('In half of all runs this or less')),
    row(text('Net cost, P80'), money(funding.netCents.p80), text('In four runs of five this or less')),
    row(
      text('Most money advanced'),
      money(funding.peakAdvanceCents),
      text('By how much spending runs ahead of reimbursement'),
    ),
    ...funding.remarks.map((remark) => row(text('Remark'), text(null), text(remark))),
  ];
}

/** What a spreadsheet makes of ROUND(dollars x factor, 2). */
function roundedShare(eligible: number, factor: number): number {
  return Math.round(Number((eligible * factor).toPrecision(15)));
}
