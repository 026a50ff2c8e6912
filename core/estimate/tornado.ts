// The tornado (method 3): where the total goes when one input moves from its P10 to its P90 while all others stay
// at their means. Bars come longest first, with the input's share of the variance beside the swing: the swing shows
// the input alone, the share also what moves together with it.

import { createPertTables } from '../chance/pert-table';
import type { Fraction } from '../fraction';
import { cents } from '../money/cents';
import type { ClosedForm } from './closed-form';
import type { TornadoBar } from './estimate';
import { lineQuantile } from './line-quantile';
import { riskQuantile } from './risk-model';
import { riskGroup, shareOf } from './variance-share';

interface Input {
  readonly lineId: string;
  readonly label: string;
  readonly group: string;
  readonly meanCents: number;
  readonly p10Cents: number;
  readonly p90Cents: number;
  readonly varianceShare: Fraction;
}

/** One bar for each line and risk event that can vary. */
export function tornado(form: ClosedForm): TornadoBar[] {
  return inputsOf(form)
    .filter((input) => input.p10Cents !== input.p90Cents || input.varianceShare > 0)
    .map((input) => barOf(input, form.meanCents))
    .sort(
      (a, b) =>
        b.swingCents - a.swingCents || b.varianceShare - a.varianceShare || (a.lineId < b.lineId ? -1 : 1),
    );
}

function inputsOf(form: ClosedForm): Input[] {
  const pertTables = createPertTables();
  const lines = form.lines.map(({ model, meanCents, covariance }) => ({
    lineId: model.line.lineId,
    label: model.line.label,
    group: model.line.group,
    meanCents,
    p10Cents: lineQuantile(model, 0.1, pertTables),
    p90Cents: lineQuantile(model, 0.9, pertTables),
    varianceShare: shareOf(covariance, form),
  }));
  const risks = form.risks.map(({ model, meanCents, covariance }) => ({
    lineId: model.risk.id,
    label: model.risk.label,
    group: riskGroup,
    meanCents,
    p10Cents: riskQuantile(model, 0.1),
    p90Cents: riskQuantile(model, 0.9),
    varianceShare: shareOf(covariance, form),
  }));
  return [...lines, ...risks];
}

function barOf({ meanCents, p10Cents, p90Cents, ...named }: Input, totalMeanCents: number): TornadoBar {
  const rest = totalMeanCents - meanCents;
  const lowTotalCents = cents(Math.round(rest + p10Cents));
  const highTotalCents = cents(Math.round(rest + p90Cents));
  return {
    lineId: named.lineId,
    label: named.label,
    group: named.group,
    lowTotalCents,
    highTotalCents,
    swingCents: cents(highTotalCents - lowTotalCents),
    varianceShare: named.varianceShare,
  };
}
