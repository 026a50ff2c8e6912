import { type Cents, formatCents, sumCents } from '../../money/cents';
import { costCategories } from '../../plan/plan-line';
import {
  left,
  type PacketSection,
  paragraph,
  right,
  type TableModel,
  type TornadoFigure,
  table,
} from '../block';
import { lineNames } from '../run-figures';
import type { RunResult } from '../run-result';
import { amountWords, countWords, percentWords, sentence } from '../words';

const BARS_SHOWN = 5;
const CATEGORIES_SHOWN = 5;

/** What drives the cost and its range. */
export function driverSection(run: RunResult): PacketSection {
  return {
    heading: 'What drives the cost',
    finding: finding(run),
    startsPage: true,
    blocks: [
      paragraph(
        'A bar shows how far the total moves when one line goes from its low price (P10) to its high price (P90) while all others stay at their means. The widest bars are where a quote is worth most.',
      ),
      { kind: 'figure', figure: tornado(run) },
      table(swings(run)),
      table(categories(run)),
    ],
  };
}

function finding(run: RunResult): string {
  const [first] = run.estimate.tornado;
  if (first === undefined) return 'No single line moves the total.';
  const name = lineNames(run).get(first.lineId) ?? first.label;
  return sentence(`${name} moves the total most, by ${amountWords(first.swingCents)}`);
}

function tornado(run: RunResult): TornadoFigure {
  const { estimate } = run;
  const known = lineNames(run);
  const bars = estimate.tornado.slice(0, BARS_SHOWN);
  const [first] = bars;
  return {
    kind: 'tornado',
    title: 'Total cost when one line is cheap or dear',
    altText:
      first === undefined
        ? 'No bars: no line is uncertain.'
        : `Bar chart of the ${bars.length} lines that move the total most. The widest: ${known.get(first.lineId) ?? first.label}, from ${amountWords(first.lowTotalCents)} to ${amountWords(first.highTotalCents)}.`,
    baseCents: estimate.meanCents,
    bars: bars.map((bar) => ({
      label: known.get(bar.lineId) ?? bar.label,
      lowCents: bar.lowTotalCents,
      highCents: bar.highTotalCents,
    })),
  };
}

function swings(run: RunResult): TableModel {
  const { estimate } = run;
  const known = lineNames(run);
  const shown = estimate.tornado.slice(0, BARS_SHOWN);
  const hidden = estimate.tornado.length - shown.length;
  return {
    caption: 'Lines that move the total most',
    columns: [
      left('Line', 5),
      right('Total when cheap', 1.7),
      right('Total when dear', 1.7),
      right('Swing', 1.25),
      right('Variance', 0.9),
    ],
    rows: shown.map((bar) => [
      known.get(bar.lineId) ?? bar.label,
      formatCents(bar.lowTotalCents),
      formatCents(bar.highTotalCents),
      formatCents(bar.swingCents),
      percentWords(bar.varianceShare),
    ]),
    total: null,
    note: hidden > 0 ? `${countWords(hidden, 'more line')} in the application workbook.` : null,
  };
}

interface CategorySum {
  readonly label: string;
  readonly lines: number;
  readonly cents: Cents;
}

function categories({ lines, estimate }: RunResult): TableModel {
  const sums = costCategories.flatMap(({ id, label }): CategorySum[] => {
    const own = lines.filter((line) => line.category === id);
    return own.length === 0
      ? []
      : [{ label, lines: own.length, cents: sumCents(own, (line) => line.pointCents) }];
  });
  const rows = withRest(sums.sort((a, b) => b.cents - a.cents));
  return {
    caption: 'Point estimate by cost category',
    columns: [left('Category', 5), right('Lines', 1.2), right('Point estimate', 2.4), right('Share', 1.4)],
    rows: rows.map((row) => [
      row.label,
      row.lines.toLocaleString('en-US'),
      formatCents(row.cents),
      share(row.cents, estimate.pointCents),
    ]),
    total: [
      'Total',
      lines.length.toLocaleString('en-US'),
      formatCents(sumCents(lines, (line) => line.pointCents)),
      '100%',
    ],
    note: null,
  };
}

/** The largest by name, the rest in one row. */
function withRest(sums: readonly CategorySum[]): readonly CategorySum[] {
  if (sums.length <= CATEGORIES_SHOWN + 1) return sums;
  const rest = sums.slice(CATEGORIES_SHOWN);
  const restSum: CategorySum = {
    label: `${rest.length} other categories`,
    lines: rest.reduce((sum, row) => sum + row.lines, 0),
    cents: sumCents(rest, (row) => row.cents),
  };
  return [...sums.slice(0, CATEGORIES_SHOWN), restSum];
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : percentWords(part / whole);
}
