// A cost line as the simulation and the closed forms see it: unit cost with escalation as a marginal, quantity
// beside it. Lines that cannot vary are kept apart and added as whole cents, so that a firm quote of $1,000
// moves every percentile by exactly $1,000.

import { type Marginal, marginalMean, marginalOf, marginalVariance } from '../chance/marginal';
import { groupBy } from '../group-by';
import { type Cents, cents } from '../money/cents';
import { roundHalfUp } from '../money/round';
import type { CostLine } from './estimate';

export interface LineModel {
  readonly line: CostLine;
  /** Place in the caller's list. */
  readonly index: number;
  /** Name of the line's random stream: its id, numbered where an id comes twice. */
  readonly stream: string;
  /** Escalated cost of one unit, in cents. */
  readonly unitCost: Marginal;
  readonly quantityLow: number;
  readonly quantityHigh: number;
}

export function lineModels(lines: readonly CostLine[]): LineModel[] {
  const streams = distinctNames(lines.map((line) => `line:${line.lineId}`));
  return lines.map((line, index) => ({
    line,
    index,
    stream: streams[index] ?? '',
    unitCost: escalatedUnitCost(line),
    quantityLow: line.quantityRange?.low ?? line.quantity,
    quantityHigh: line.quantityRange?.high ?? line.quantity,
  }));
}

/** Most likely value, escalated, in whole cents: what the line adds to the point estimate. */
export function linePointCents(line: CostLine): Cents {
  return cents(roundHalfUp(line.quantity * line.likelyCents * line.escalationFactor));
}

/** The cost of a line that cannot vary, in whole cents; null where it can. */
export function constantCents(model: LineModel): Cents | null {
  if (model.unitCost.kind !== 'fixed' || hasUncertainQuantity(model)) return null;
  return cents(roundHalfUp(model.quantityLow * model.unitCost.value));
}

export function hasUncertainQuantity(model: LineModel): boolean {
  return model.quantityLow < model.quantityHigh;
}

/** Indexes of the lines of each count group, by its name; a count that is known is in none. */
export function countGroups(models: readonly LineModel[]): Map<string, number[]> {
  const counted = models.flatMap((model, place) => {
    const { countGroup } = model.line;
    return countGroup === undefined || !hasUncertainQuantity(model) ? [] : [{ countGroup, place }];
  });
  const groups = groupBy(counted, ({ countGroup }) => countGroup);
  return new Map([...groups].map(([name, members]) => [name, members.map(({ place }) => place)]));
}

/** Name of the random stream of the quantity: one for all lines of a count group. */
export function countStream({ line, stream }: LineModel): string {
  return line.countGroup === undefined ? `quantity:${stream}` : `count:${line.countGroup}`;
}

/** Standard deviation of the drawn quantity (uniform between low and high). */
export function quantityDeviation(model: LineModel): number {
  return (model.quantityHigh - model.quantityLow) / Math.sqrt(12);
}

/** Mean of the drawn quantity (uniform between low and high). */
export function quantityMean(model: LineModel): number {
  return (model.quantityLow + model.quantityHigh) / 2;
}

export function lineMean(model: LineModel): number {
  return constantCents(model) ?? quantityMean(model) * marginalMean(model.unitCost);
}

/** Variance of quantity x unit cost, the two being independent. */
export function lineVariance(model: LineModel): number {
  const [quantity, unit] = [quantityMean(model), marginalMean(model.unitCost)];
  const quantityVariance = quantityDeviation(model) ** 2;
  return (quantity ** 2 + quantityVariance) * marginalVariance(model.unitCost) + quantityVariance * unit ** 2;
}

/** The names, with `#2`, `#3` ... at the second and later use of one. */
export function distinctNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

function escalatedUnitCost(line: CostLine): Marginal {
  const factor = line.escalationFactor;
  return marginalOf({
    distribution: line.distribution,
    low: line.lowCents * factor,
    likely: line.likelyCents * factor,
    high: line.highCents * factor,
  });
}
