import { quarterOf } from '../../calendar/quarter';
import { sumCents } from '../../money/cents';
import { costCategories } from '../../plan/plan-line';
import { setAsideWords } from '../../plan/set-aside-words';
import { upgradeExcessCode } from '../../plan/upgrade-lines';
import type { CostedLine, RunResult } from '../run-result';
import {
  columnLetter,
  count,
  date,
  FIRST_ROW,
  money,
  moneyFormula,
  number,
  row,
  type SheetCell,
  type SheetModel,
  type SheetRow,
  text,
  totalRow,
} from '../sheet';
import { COST_SHEET, type CostColumnKey, costColumn, costColumns } from './cost-line-columns';

/** Every plan line, its total live: quantity x unit cost x escalation, rounded to the cent. */
export function costLinesSheet({ lines }: RunResult): SheetModel {
  const lastRow = FIRST_ROW + Math.max(1, lines.length) - 1;
  return {
    name: COST_SHEET,
    note: 'Total = quantity x unit cost x escalation, rounded to the cent. Unit cost is the most likely price in the money of its year. Attachment and Upgrade are yours to fill in.',
    columns: costColumns.map(({ header, width }) => ({ header, width })),
    rows: [...lines.map((line, index) => lineRow(line, index)), sumRow(lines, lastRow)],
    choices: [{ column: costColumn('upgrade'), firstRow: FIRST_ROW, lastRow, choices: ['no', 'yes'] }],
  };
}

export function categoryWords(line: Pick<CostedLine, 'category'>): string {
  return costCategories.find(({ id }) => id === line.category)?.label ?? line.category;
}

function lineRow(line: CostedLine, index: number): SheetRow {
  const at = (key: CostColumnKey): string => `${columnLetter(costColumn(key))}${FIRST_ROW + index}`;
  const cells: Readonly<Record<CostColumnKey, SheetCell>> = {
    no: count(index + 1),
    lineId: text(line.lineId),
    location: text(line.site),
    covered: text(line.existing),
    phase: text(line.phase),
    category: text(categoryWords(line)),
    catalog: text(line.catalogItemId),
    description: text(line.replacement),
    quantity: number(line.quantity, 'quantity'),
    unit: text(line.unit),
    unitCost: money(line.likelyCents),
    priceYear: count(line.priceYear),
    escalation: number(line.escalationFactor, 'factor'),
    total: moneyFormula(`${at('quantity')}*${at('unitCost')}*${at('escalation')}`, line.pointCents),
    spendDate: date(line.spendDate),
    quarter: text(quarterOf(line.spendDate)),
    basis: text(line.basis),
    source: text([line.source.document, line.source.citation].filter((part) => part !== null).join(', ')),
    justification: text(justification(line)),
    attachment: text(null),
    upgrade: text(line.eligibilityCode === upgradeExcessCode ? 'yes' : 'no'),
  };
  return row(...costColumns.map(({ key }) => cells[key]));
}

/** How the line came about, and which prices gave way to the one that is used. */
function justification(line: CostedLine): string {
  const aside = setAsideWords(line.setAside);
  return aside === '' ? line.formula : `${line.formula} Set aside: ${aside}.`;
}

function sumRow(lines: readonly CostedLine[], lastRow: number): SheetRow {
  const place = costColumn('total');
  const letter = columnLetter(place);
  const sum = moneyFormula(
    `SUM(${letter}${FIRST_ROW}:${letter}${lastRow})`,
    sumCents(lines, (line) => line.pointCents),
  );
  return totalRow(text('Total'), ...Array.from({ length: place - 2 }, () => text(null)), sum);
}
