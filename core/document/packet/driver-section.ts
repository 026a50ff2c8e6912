import { cents, formatCents, sumCents } from '../../money/cents';
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
import type { RunResult } from '../run-result';
import { amountWords, listWords, percentWords, sentence } from '../words';

const BARS_SHOWN = 8;

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

function finding({ estimate }: RunResult): string {
  const [first, second] = estimate.tornado;
  if (first === undefined) return 'No single line moves the total.';
  const names = [first, ...(second === undefined ? [] : [second])].map(({ label }) => label);
  const verb = names.length === 1 ? 'moves' : 'move';
  return sentence(
    `${listWords(names)} ${verb} the total most; the first alone by ${amountWords(first.swingCents)}`,
  );
}

function tornado({ estimate }: RunResult): TornadoFigure {
  const bars = estimate.tornado.slice(0, BARS_SHOWN);
  const [first] = bars;
  return {
    kind: 'tornado',
    title: 'Total cost when one line is cheap or dear',
    altText:
      first === undefined
        ? 'No bars: no line is uncertain.'
        : `Bar chart of the ${bars.length} lines that move the total most. The widest: ${first.label}, from ${amountWords(first.lowTotalCents)} to ${amountWords(first.highTotalCents)}.`,
    baseCents: estimate.meanCents,
    bars: bars.map((bar) => ({
      label: bar.label,
      lowCents: bar.lowTotalCents,
      highCents: bar.highTotalCents,
    })),
  };
}

function swings({ estimate }: RunResult): TableModel {
  const shown = estimate.tornado.slice(0, BARS_SHOWN);
  const hidden = estimate.tornado.length - shown.length;
  return {
    caption: 'Lines that move the total most',
    columns: [
      left('Line', 6),
      right('Total when cheap', 2.2),
      right('Total when dear', 2.2),
      right('Swing', 2),
      right('Share of variance', 1.7),
    ],
    rows: shown.map((bar) => [
      bar.label,
      formatCents(bar.lowTotalCents),
      formatCents(bar.highTotalCents),
      formatCents(bar.swingCents),
      percentWords(bar.varianceShare),
    ]),
    total: null,
    note: hidden > 0 ? `${hidden} more lines are in the application workbook.` : null,
  };
}

function categories({ lines, estimate }: RunResult): TableModel {
  const rows = costCategories.flatMap(({ id, label }) => {
    const own = lines.filter((line) => line.category === id);
    if (own.length === 0) return [];
    const sum = sumCents(own, (line) => line.pointCents);
    return [[label, String(own.length), formatCents(sum), share(sum, estimate.pointCents)]];
  });
  const total = cents(sumCents(lines, (line) => line.pointCents));
  return {
    caption: 'Point estimate by cost category',
    columns: [left('Category', 5), right('Lines', 1.2), right('Point estimate', 2.4), right('Share', 1.4)],
    rows,
    total: ['Total', String(lines.length), formatCents(total), '100%'],
    note: null,
  };
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : percentWords(part / whole);
}
