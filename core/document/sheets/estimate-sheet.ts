import { reportedPercentiles } from '../../estimate/estimate';
import { cents } from '../../money/cents';
import { percentileCents } from '../run-figures';
import type { RunResult } from '../run-result';
import { column, FIRST_ROW, money, moneyFormula, row, type SheetModel, text } from '../sheet';

/** The range of the total: point estimate, mean, percentiles with their standard errors, contingency. */
export function estimateSheet(run: RunResult): SheetModel {
  const { estimate } = run;
  const point = `$B$${FIRST_ROW}`;
  return {
    name: 'Estimate percentiles',
    note: `${estimate.trials.toLocaleString('en-US')} trials, seed ${estimate.seed}. P80 means: in 80 of 100 runs the cost is this or less.`,
    columns: [
      column('Figure', 30),
      column('Total cost', 18),
      column('Above the point estimate', 24),
      column('Standard error', 18),
    ],
    rows: [
      row(text('Point estimate'), money(estimate.pointCents)),
      row(
        text('Mean'),
        money(estimate.meanCents),
        moneyFormula(`B${FIRST_ROW + 1}-${point}`, cents(estimate.meanCents - estimate.pointCents)),
      ),
      row(text('Standard deviation'), money(estimate.sdCents)),
      ...reportedPercentiles.map((percentile, index) => {
        const amount = percentileCents(run, percentile);
        return row(
          text(`P${percentile}`),
          money(amount),
          moneyFormula(`B${FIRST_ROW + 3 + index}-${point}`, cents(amount - estimate.pointCents)),
          money(estimate.standardErrorCents[String(percentile)] ?? null),
        );
      }),
      row(text(`Contingency at P${estimate.contingencyPercentile}`), money(estimate.contingencyCents)),
      row(text('Budget'), money(estimate.budgetCents)),
    ],
    choices: [],
  };
}
