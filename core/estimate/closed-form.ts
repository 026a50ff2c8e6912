// Mean and variance of the total without a single trial (method 3, proof), and from them what each line adds to
// the variance: its share is Cov(line, total) / Var(total), so that the shares add up to one. Lines of a group
// covary at rw, lines of different groups at rb; with Hermite coefficients (hermite.ts) the sum over all
// pairs comes apart into sums of coefficients, one pass over the lines. Lines of one count group share the draw of
// their quantities too: with w the deviation of a quantity and u the mean of a unit cost, a pair gains
// w_i w_j (Cov(unit costs) + u_i u_j). The last term is the count's own doing and is kept apart. Risk events are
// independent.

import { hermiteCoefficients, hermiteOrders, hermiteStride } from '../chance/hermite';
import { marginalMean, tabulate } from '../chance/marginal';
import { createPertTables } from '../chance/pert-table';
import type { CostLine, EstimateSettings, RiskEvent } from './estimate';
import {
  countGroups,
  type LineModel,
  lineMean,
  lineModels,
  lineVariance,
  quantityDeviation,
  quantityMean,
} from './line-model';
import { type RiskModel, riskMean, riskModels, riskVariance } from './risk-model';

export interface LineMoments {
  readonly model: LineModel;
  readonly meanCents: number;
  /** Covariance of the line with the total, in square cents. */
  readonly covariance: number;
  /** The part of it that an uncertain count shared with other lines brings; 0 for lines outside of count groups. */
  readonly countCovariance: number;
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
  settings: Correlations,
): ClosedForm {
  const models = lineModels(lines);
  const coefficients = unitCoefficients(models);
  const others = covariances(models, coefficients, { settings, weightOf: quantityMean });
  const counted = countCovariances(models, coefficients, settings);
  const lineMoments = models.map((model, i) => ({
    model,
    meanCents: lineMean(model),
    covariance: lineVariance(model) + (others[i] ?? 0) + (counted[i]?.shared ?? 0),
    countCovariance: counted[i]?.count ?? 0,
  }));
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

type Correlations = Pick<EstimateSettings, 'rhoWithin' | 'rhoBetween'>;

/** Hermite coefficients of each line's unit cost. */
function unitCoefficients(models: readonly LineModel[]): Float64Array[] {
  const pertTables = createPertTables();
  return models.map((model) =>
    model.unitCost.kind === 'fixed'
      ? new Float64Array(hermiteOrders)
      : hermiteCoefficients(model.unitCost, tabulate(model.unitCost, pertTables, hermiteStride)),
  );
}

/** Of each line, weighted, with all others by the copula. */
function covariances(
  models: readonly LineModel[],
  unit: readonly Float64Array[],
  { settings, weightOf }: { settings: Correlations; weightOf: (model: LineModel) => number },
): number[] {
  const weighted = models.map(
    (model, i) => unit[i]?.map((coefficient) => coefficient * weightOf(model)) ?? new Float64Array(),
  );
  const sums = coefficientSums(models, weighted);
  return models.map((model, i) => {
    const own = weighted[i] ?? new Float64Array(hermiteOrders);
    const group = sums.byGroup.get(model.line.group) ?? own;
    return covarianceWithOthers({ own, group, all: sums.all }, settings);
  });
}

interface CountCovariance {
  /** With the others of the count group, beyond what the copula gives. */
  readonly shared: number;
  /** The count's own part, the line's own included. */
  readonly count: number;
}

function countCovariances(
  models: readonly LineModel[],
  unit: readonly Float64Array[],
  settings: Correlations,
): (CountCovariance | undefined)[] {
  const found = new Array<CountCovariance | undefined>(models.length);
  for (const members of countGroups(models).values()) {
    const inGroup = members.map((i) => models[i]).filter((model) => model !== undefined);
    const units = members.map((i) => unit[i] ?? new Float64Array(hermiteOrders));
    const pairs = covariances(inGroup, units, { settings, weightOf: quantityDeviation });
    const spreads = inGroup.map((model) => quantityDeviation(model) * marginalMean(model.unitCost));
    const together = spreads.reduce((sum, spread) => sum + spread, 0);
    members.forEach((i, k) => {
      const own = spreads[k] ?? 0;
      found[i] = { shared: (pairs[k] ?? 0) + own * (together - own), count: own * together };
    });
  }
  return found;
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
  { rhoWithin, rhoBetween }: Correlations,
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
