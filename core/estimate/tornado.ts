// The tornado (method 3): where the total goes when one input moves from its P10 to its P90 while all others stay
// at their means. Bars come longest first, with the input's share of the variance beside the swing: the swing shows
// the input alone, the share also what moves together with it. An uncertain count is an input of its own: its bar
// moves the quantities of all its lines, theirs then move the prices alone.

import { marginalMean } from '../chance/marginal';
import { createPertTables } from '../chance/pert-table';
import type { Fraction } from '../fraction';
import { cents } from '../money/cents';
import type { ClosedForm } from './closed-form';
import type { TornadoBar } from './estimate';
import { countGroups, type LineModel, quantityMean } from './line-model';
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
  readonly lineIds?: readonly string[];
}

/** Group under which uncertain counts are shown. */
export const countGroupName = 'counts';

/** One bar for each line, count and risk event that can vary. */
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
  const lines = form.lines.map(({ model, meanCents, covariance, countCovariance }) => {
    const priced = atMeanQuantity(model);
    return {
      lineId: model.line.lineId,
      label: model.line.label,
      group: model.line.group,
      meanCents,
      p10Cents: lineQuantile(priced, 0.1, pertTables),
      p90Cents: lineQuantile(priced, 0.9, pertTables),
      varianceShare: shareOf(covariance - countCovariance, form),
    };
  });
  const risks = form.risks.map(({ model, meanCents, covariance }) => ({
    lineId: model.risk.id,
    label: model.risk.label,
    group: riskGroup,
    meanCents,
    p10Cents: riskQuantile(model, 0.1),
    p90Cents: riskQuantile(model, 0.9),
    varianceShare: shareOf(covariance, form),
    ...(model.risk.lineIds === undefined ? {} : { lineIds: model.risk.lineIds }),
  }));
  return [...lines, ...countInputs(form), ...risks];
}

/** A line of a count group with its quantity at the mean; any other as it is. */
function atMeanQuantity(model: LineModel): LineModel {
  if (model.line.countGroup === undefined) return model;
  const quantity = quantityMean(model);
  return { ...model, quantityLow: quantity, quantityHigh: quantity };
}

function countInputs(form: ClosedForm): Input[] {
  const groups = countGroups(form.lines.map(({ model }) => model));
  return [...groups].map(([name, places]) => {
    const members = places.flatMap((place) => form.lines[place] ?? []);
    const costAt = (p: number): number =>
      sumOf(members, ({ model }) => {
        const quantity = model.quantityLow + p * (model.quantityHigh - model.quantityLow);
        return quantity * marginalMean(model.unitCost);
      });
    return {
      lineId: `count:${name}`,
      label: `Count of ${name}`,
      group: countGroupName,
      meanCents: sumOf(members, ({ meanCents }) => meanCents),
      p10Cents: costAt(0.1),
      p90Cents: costAt(0.9),
      varianceShare: shareOf(
        sumOf(members, ({ countCovariance }) => countCovariance),
        form,
      ),
      lineIds: members.map(({ model }) => model.line.lineId),
    };
  });
}

function sumOf<T>(values: readonly T[], numberOf: (value: T) => number): number {
  return values.reduce((sum, value) => sum + numberOf(value), 0);
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
    ...(named.lineIds === undefined ? {} : { lineIds: named.lineIds }),
  };
}
