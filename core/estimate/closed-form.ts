// Mean and variance of the total without a single trial (method 3, proof), and from them what each line adds to
// the variance: its share is Cov(line, total) / Var(total), so that the shares add up to one. Lines of a group
// covary at rw, lines of different groups at rb; with Hermite coefficients (hermite.ts) the sum over all
// pairs comes apart into sums of coefficients, one pass over the lines. Risk events are independent.

import { hermiteCoefficients, hermiteOrders } from '../chance/hermite';
import { tabulate } from '../chance/marginal';
import { createPertTables } from '../chance/pert-table';
import type { CostLine, EstimateSettings, RiskEvent } from './estimate';
import { type LineModel, lineMean, lineModels, lineVariance, quantityMean } from './line-model';
import { type RiskModel, riskMean, riskModels, riskVariance } from './risk-model';

export interface LineMoments {
  readonly model: LineModel;
  readonly meanCents: number;
  /** Covariance of the line with the total, in square cents. */
  readonly covariance: number;
}

export interface RiskMoments {
  readonly model: RiskModel;
  readonly meanCents: number;
  readonly covariance: number;
}

export interface ClosedForm {
  readonly meanCents: number;
  /** Square cents. */
  readonly variance: number;
  /** In the order of the caller's lines. */
  readonly lines: readonly LineMoments[];
  readonly risks: readonly RiskMoments[];
}

export function closedForm(
  lines: readonly CostLine[],
  risks: readonly RiskEvent[],
  settings: Pick<EstimateSettings, 'rhoWithin' | 'rhoBetween'>,
): ClosedForm {
  const models = lineModels(lines);
  const coefficients = scaledCoefficients(models);
  const sums = coefficientSums(models, coefficients);
  const lineMoments = models.map((model, i) => {
    const own = coefficients[i] ?? new Float64Array(hermiteOrders);
    const group = sums.byGroup.get(model.line.group) ?? own;
    const others = covarianceWithOthers({ own, group, all: sums.all }, settings);
    return { model, meanCents: lineMean(model), covariance: lineVariance(model) + others };
  });
  const riskMoments = riskModels(risks).map((model) => ({
    model,
    meanCents: riskMean(model),
    covariance: riskVariance(model),
  }));
  const parts = [...lineMoments, ...riskMoments];
  return {
    meanCents: parts.reduce((sum, part) => sum + part.meanCents, 0),
    variance: parts.reduce((sum, part) => sum + part.covariance, 0),
    lines: lineMoments,
    risks: riskMoments,
  };
}

/** Hermite coefficients of each line's cost, its quantity at the mean. */
function scaledCoefficients(models: readonly LineModel[]): Float64Array[] {
  const pertTables = createPertTables();
  return models.map((model) => {
    if (model.unitCost.kind === 'fixed') return new Float64Array(hermiteOrders);
    const quantity = quantityMean(model);
    const table = tabulate(model.unitCost, pertTables);
    return hermiteCoefficients(model.unitCost, table).map((coefficient) => coefficient * quantity);
  });
}

interface CoefficientSums {
  readonly all: Float64Array;
  readonly byGroup: ReadonlyMap<string, Float64Array>;
}

function coefficientSums(
  models: readonly LineModel[],
  coefficients: readonly Float64Array[],
): CoefficientSums {
  const all = new Float64Array(hermiteOrders);
  const byGroup = new Map<string, Float64Array>();
  models.forEach(({ line }, i) => {
    const group = byGroup.get(line.group) ?? new Float64Array(hermiteOrders);
    byGroup.set(line.group, group);
    coefficients[i]?.forEach((coefficient, k) => {
      group[k] = (group[k] ?? 0) + coefficient;
      all[k] = (all[k] ?? 0) + coefficient;
    });
  });
  return { all, byGroup };
}

function covarianceWithOthers(
  { own, group, all }: { own: Float64Array; group: Float64Array; all: Float64Array },
  { rhoWithin, rhoBetween }: Pick<EstimateSettings, 'rhoWithin' | 'rhoBetween'>,
): number {
  let [within, between] = [1, 1];
  return own.reduce((sum, coefficient, k) => {
    within *= rhoWithin;
    between *= rhoBetween;
    const inGroup = (group[k] ?? 0) - coefficient;
    const elsewhere = (all[k] ?? 0) - (group[k] ?? 0);
    return sum + coefficient * (within * inGroup + between * elsewhere);
  }, 0);
}
