import type { CashQuarter } from '../../funding/funding';
import { cents, sumCents } from '../../money/cents';
import { cashQuarters } from '../packet/cash-section';
import type { RunResult } from '../run-result';
import {
  column,
  FIRST_ROW,
  money,
  moneyFormula,
  row,
  type SheetModel,
  type SheetRow,
  text,
  totalRow,
} from '../sheet';

/** Spending by quarter summed live from the cost lines, reimbursement, and the running balance. */
export function cashSheet(run: RunResult): SheetModel {
  const quarters = cashQuarters(run);
  return {
    name: 'Cash by quarter',
    note: 'Spent is summed from the cost lines; the balance runs on. A negative balance is money advanced by the operator.',
    columns: [
      column('Quarter', 14),
      column('Spent', 18),
      column('Reimbursed', 18),
      column('Balance, cumulative', 22),
    ],
    rows: [...quarters.map(quarterRow), ...totals(quarters)],
    choices: [],
  };
}

function quarterRow(quarter: CashQuarter, index: number): SheetRow {
  const place = FIRST_ROW + index;
  const before = index === 0 ? '' : `D${place - 1}+`;
  return row(
    text(quarter.quarter),
    moneyFormula(`SUMIFS(line_total,line_quarter,A${place})`, quarter.spendCents),
    money(quarter.reimbursedCents),
    moneyFormula(`${before}C${place}-B${place}`, quarter.balanceCents),
  );
}

function totals(quarters: readonly CashQuarter[]): SheetRow[] {
  if (quarters.length === 0) return [];
  const last = FIRST_ROW + quarters.length - 1;
  return [
    totalRow(
      text('Total'),
      moneyFormula(
        `SUM(B${FIRST_ROW}:B${last})`,
        sumCents(quarters, (quarter) => quarter.spendCents),
      ),
      moneyFormula(
        `SUM(C${FIRST_ROW}:C${last})`,
        sumCents(quarters, (quarter) => quarter.reimbursedCents),
      ),
      moneyFormula(`D${last}`, quarters[quarters.length - 1]?.balanceCents ?? cents(0)),
    ),
  ];
}
