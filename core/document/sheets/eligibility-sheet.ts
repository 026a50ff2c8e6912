import type { EligibilityDecision } from '../../funding/funding';
import { cents, sumCents } from '../../money/cents';
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

export const ELIGIBILITY_SHEET = 'Eligibility';

/** One decision a line, with reason and clause; what counts and what does not add up to the line. */
export function eligibilitySheet(run: RunResult): SheetModel {
  const decisions = run.funding?.decisions ?? [];
  const names = new Map(run.lines.map((line) => [line.lineId, line]));
  return {
    name: ELIGIBILITY_SHEET,
    note:
      run.funding === null
        ? 'No program is part of this scenario.'
        : `Decided under: ${run.funding.programName}.`,
    columns: [
      column('Line ID', 30),
      column('Location', 22),
      column('Description', 40),
      column('Line total', 16),
      column('Counts', 16),
      column('Does not count', 16),
      column('Decision', 14),
      column('Reason', 60),
      column('Clause', 24),
      column('Confidence', 12),
    ],
    rows: [
      ...decisions.map((decision, index) => {
        const line = names.get(decision.lineId);
        return decisionRow(decision, index, [line?.site ?? '', line?.replacement ?? '']);
      }),
      sumRow(decisions),
    ],
    choices: [],
  };
}

/** The cell with the eligible total. */
export function eligibleTotalCell({ funding }: RunResult): string {
  return `'${ELIGIBILITY_SHEET}'!$E$${FIRST_ROW + (funding?.decisions.length ?? 0)}`;
}

function decisionRow(decision: EligibilityDecision, index: number, [site, what]: [string, string]): SheetRow {
  const place = FIRST_ROW + index;
  const answer = decision.eligible ? (decision.conditional ? 'on condition' : 'counts') : 'does not count';
  return row(
    text(decision.lineId),
    text(site),
    text(what),
    money(decision.cents),
    money(decision.eligibleCents),
    moneyFormula(`D${place}-E${place}`, cents(decision.cents - decision.eligibleCents)),
    text(answer),
    text(decision.reason),
    text(decision.clause),
    text(decision.confidence),
  );
}

function sumRow(decisions: readonly EligibilityDecision[]): SheetRow {
  const last = FIRST_ROW + decisions.length - 1;
  const sum = (letter: string): string =>
    decisions.length === 0 ? '0' : `SUM(${letter}${FIRST_ROW}:${letter}${last})`;
  const all = sumCents(decisions, (decision) => decision.cents);
  const eligible = sumCents(decisions, (decision) => decision.eligibleCents);
  return totalRow(
    text('Total'),
    text(null),
    text(null),
    moneyFormula(sum('D'), all),
    moneyFormula(sum('E'), eligible),
    moneyFormula(sum('F'), cents(all - eligible)),
  );
}
