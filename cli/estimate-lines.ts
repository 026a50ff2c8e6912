import type { EstimateResult } from '../core/estimate/estimate';
import { formatCents } from '../core/money/cents';
import { tableLines } from './table';

/** The number with its range, then what drives it. */
export function estimateLines(estimate: EstimateResult): string[] {
  const percentile = (p: string): string => formatCents(estimate.percentilesCents[p] ?? estimate.pointCents);
  const lines = [
    `P50 ${percentile('50')}, P80 ${percentile('80')} (P10 to P90: ${percentile('10')} to ${percentile('90')})`,
    `Point estimate ${formatCents(estimate.pointCents)}, mean ${formatCents(estimate.meanCents)}, standard deviation ${formatCents(estimate.sdCents)}`,
    `Contingency at P${estimate.contingencyPercentile}: ${formatCents(estimate.contingencyCents)}`,
  ];
  if (estimate.budgetCents !== null && estimate.pWithinBudget !== null) {
    lines.push(
      `Probability that ${formatCents(estimate.budgetCents)} suffices: ${(estimate.pWithinBudget * 100).toFixed(1)} %`,
    );
  }
  lines.push('', ...groupTable(estimate), '', ...tornadoTable(estimate));
  lines.push(
    '',
    convergenceLine(estimate),
    `${estimate.trials} trials, seed ${estimate.seed}, ${estimate.sampling}, input ${estimate.inputHash.slice(0, 16)}`,
  );
  return lines;
}

function convergenceLine({ convergence }: EstimateResult): string {
  const { percentile, relativeError, isEnough, trialsNeeded } = convergence;
  const known = `P${percentile} is known to +/-${(relativeError * 100).toFixed(2)} % (two standard errors)`;
  return isEnough ? `Enough trials: ${known}` : `Too few trials: ${known}; ${trialsNeeded} would give 1 %`;
}

function groupTable(estimate: EstimateResult): string[] {
  return tableLines(
    [
      { heading: 'Group', cell: (group) => group.group },
      { heading: 'Point', cell: (group) => formatCents(group.pointCents), align: 'right' },
      { heading: 'Mean', cell: (group) => formatCents(group.meanCents), align: 'right' },
      {
        heading: 'Share of variance',
        cell: (group) => `${(group.varianceShare * 100).toFixed(1)} %`,
        align: 'right',
      },
    ],
    estimate.groups,
  );
}

function tornadoTable(estimate: EstimateResult): string[] {
  return tableLines(
    [
      { heading: 'What moves the total most', cell: (bar) => bar.label, width: 60 },
      { heading: 'At P10', cell: (bar) => formatCents(bar.lowTotalCents), align: 'right' },
      { heading: 'At P90', cell: (bar) => formatCents(bar.highTotalCents), align: 'right' },
      { heading: 'Swing', cell: (bar) => formatCents(bar.swingCents), align: 'right' },
    ],
    estimate.tornado.slice(0, 10),
  );
}
