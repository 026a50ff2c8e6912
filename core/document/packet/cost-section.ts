import { reportedPercentiles } from '../../estimate/estimate';
import { cents, formatCents } from '../../money/cents';
import {
  type CurveFigure,
  left,
  type PacketSection,
  paragraph,
  right,
  type TableModel,
  table,
} from '../block';
import { budgetAskedCents, percentileCents, runsWords } from '../run-figures';
import type { RunResult } from '../run-result';
import { amountWords, countWords, percentWords } from '../words';

/** How much, and how sure: the S-curve with its percentiles. */
export function costSection(run: RunResult): PacketSection {
  return {
    heading: 'What it will cost',
    finding: `The cost is between ${amountWords(percentileCents(run, 10))} and ${amountWords(percentileCents(run, 90))} in eight runs of ten.`,
    startsPage: true,
    blocks: [paragraph(introduction(run)), { kind: 'figure', figure: curve(run) }, table(percentiles(run))],
  };
}

function introduction({ estimate }: RunResult): string {
  return (
    `The plan was priced ${countWords(estimate.trials, 'time')}, each time with other prices drawn from the range of every line. ` +
    `The point estimate, ${formatCents(estimate.pointCents)}, adds up the most likely prices and holds no contingency; the mean of ` +
    `the runs is ${formatCents(estimate.meanCents)}, because prices run over more easily than under.`
  );
}

function curve(run: RunResult): CurveFigure {
  const { estimate } = run;
  const percentile = estimate.contingencyPercentile;
  const asked = budgetAskedCents(run);
  const { budgetCents, pWithinBudget } = estimate;
  const budgetMark =
    budgetCents === null
      ? []
      : [{ cents: budgetCents, label: `Budget ${amountWords(budgetCents)}`, style: 'solid' as const }];
  const budgetText =
    budgetCents === null || pWithinBudget === null
      ? ''
      : ` The budget of ${amountWords(budgetCents)} suffices in ${percentWords(pWithinBudget)} of the runs.`;
  return {
    kind: 'curve',
    title: 'Probability that the total cost is no more than',
    altText:
      `S-curve of the total cost. Half of the runs cost ${amountWords(percentileCents(run, 50))} or less, ` +
      `${runsWords(percentile)} cost ${amountWords(asked)} or less, and the point estimate is ${amountWords(estimate.pointCents)}.${budgetText}`,
    points: estimate.sCurve,
    marks: [
      { cents: estimate.pointCents, label: `Point ${amountWords(estimate.pointCents)}`, style: 'dotted' },
      { cents: asked, label: `P${percentile} ${amountWords(asked)}`, style: 'dashed' },
      ...budgetMark,
    ],
  };
}

function percentiles(run: RunResult): TableModel {
  const { estimate } = run;
  const rows = reportedPercentiles.map((percentile) => {
    const amount = percentileCents(run, percentile);
    const error = estimate.standardErrorCents[String(percentile)];
    return [
      `P${percentile}`,
      formatCents(amount),
      signed(amount - estimate.pointCents),
      error === undefined ? 'not known' : `± ${formatCents(error)}`,
    ];
  });
  return {
    caption: 'Percentiles of the total cost',
    columns: [
      left('Percentile', 2),
      right('Total cost', 3),
      right('Against the point estimate', 3),
      right('Standard error', 2),
    ],
    rows,
    total: null,
    note: 'P80 means: in 80 of 100 runs the cost is this or less. The standard error says how steady the digits are.',
  };
}

function signed(difference: number): string {
  const amount = formatCents(cents(difference));
  return difference > 0 ? `+${amount}` : amount;
}
