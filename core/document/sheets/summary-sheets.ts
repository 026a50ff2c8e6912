import { sumCents } from '../../money/cents';
import { costCategories, type Phase } from '../../plan/plan-line';
import type { CostedLine, RunResult } from '../run-result';
import {
  column,
  countFormula,
  FIRST_ROW,
  moneyFormula,
  percentFormula,
  row,
  type SheetModel,
  type SheetRow,
  text,
  totalRow,
} from '../sheet';

interface Group {
  readonly label: string;
  readonly lines: readonly CostedLine[];
}

/** Sums over the cost lines by category, live. */
export function categorySummarySheet({ lines }: RunResult): SheetModel {
  const groups = costCategories.map(({ id, label }) => ({
    label,
    lines: lines.filter((line) => line.category === id),
  }));
  return summary('Summary by category', 'Cost category', 'line_category', groups);
}

const phases: readonly Phase[] = ['removal', 'replacement', 'disposal'];

/** Sums over the cost lines by phase, live. */
export function phaseSummarySheet({ lines }: RunResult): SheetModel {
  const groups = phases.map((phase) => ({
    label: phase,
    lines: lines.filter((line) => line.phase === phase),
  }));
  return summary('Summary by phase', 'Phase', 'line_phase', groups);
}

function summary(name: string, heading: string, range: string, groups: readonly Group[]): SheetModel {
  const all = groups.flatMap((group) => group.lines);
  const total = sumCents(all, (line) => line.pointCents);
  const lastRow = FIRST_ROW + groups.length - 1;
  const totalPlace = lastRow + 1;
  const rows = groups.map(({ label, lines }, index): SheetRow => {
    const place = FIRST_ROW + index;
    const sum = sumCents(lines, (line) => line.pointCents);
    return row(
      text(label),
      countFormula(`COUNTIFS(${range},A${place})`, lines.length),
      moneyFormula(`SUMIFS(line_total,${range},A${place})`, sum),
      percentFormula(`IF(C$${totalPlace}=0,0,C${place}/C$${totalPlace})`, total === 0 ? 0 : sum / total),
    );
  });
  const totals = totalRow(
    text('Total'),
    countFormula(`SUM(B${FIRST_ROW}:B${lastRow})`, all.length),
    moneyFormula(`SUM(C${FIRST_ROW}:C${lastRow})`, total),
    percentFormula(`SUM(D${FIRST_ROW}:D${lastRow})`, total === 0 ? 0 : 1),
  );
  return {
    name,
    note: 'Live sums over the sheet Cost lines, at the point estimate, before contingency.',
    columns: [column(heading, 32), column('Lines', 10), column('Total', 18), column('Share', 10)],
    rows: [...rows, totals],
    choices: [],
  };
}
