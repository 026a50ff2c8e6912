import type { CostLine, EstimateSettings, RiskEvent } from '../../../core/estimate/estimate';
import { fraction } from '../../../core/fraction';
import { dollars } from '../../../core/money/cents';

type Distribution = CostLine['distribution'];

/** `costLine('RRU', 'equipment', '3 x 1000/1200/1800 pert')`: quantity x low/likely/high in dollars. */
export function costLine(lineId: string, group: string, words: string): CostLine {
  const [quantity = '', , prices = '', distribution = ''] = words.split(' ');
  const [low = 0, likely = 0, high = 0] = prices.split('/').map(Number);
  return {
    lineId,
    label: lineId,
    group,
    quantity: Number(quantity),
    lowCents: dollars(low),
    likelyCents: dollars(likely),
    highCents: dollars(high),
    distribution: distribution as Distribution,
    escalationFactor: 1,
  };
}

export function riskEvent(
  id: string,
  probability: number,
  [low, likely, high]: [number, number, number],
): RiskEvent {
  return {
    id,
    label: id,
    probability: fraction(probability),
    lowCents: dollars(low),
    likelyCents: dollars(likely),
    highCents: dollars(high),
    source: 'invented for this test',
  };
}

export const plainSettings: EstimateSettings = {
  trials: 2_000,
  seed: 1,
  sampling: 'lhs',
  rhoWithin: fraction(0.3),
  rhoBetween: fraction(0.15),
  contingencyPercentile: 80,
  budgetCents: null,
};

const DISTRIBUTIONS: readonly Distribution[] = ['pert', 'triangular', 'lognormal', 'pert', 'fixed'];
const GROUPS = ['equipment', 'labor', 'construction'];

/** A made-up plan of any length: three groups, every distribution, prices from $50 to some $20,000 a unit. */
export function mixedLines(count: number): CostLine[] {
  return Array.from({ length: count }, (_, i) => {
    const low = 50 + ((i * 7919) % 12_000);
    const likely = low * (1 + ((i * 31) % 40) / 100);
    const high = likely * (1.1 + ((i * 17) % 90) / 100);
    const words = `${1 + (i % 9)} x ${low}/${likely.toFixed(2)}/${high.toFixed(2)} ${DISTRIBUTIONS[i % 5]}`;
    return { ...costLine(`L${i}`, GROUPS[i % 3] ?? '', words), escalationFactor: 1 + (i % 4) / 50 };
  });
}

export function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function deviationOf(values: Float64Array): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

export function correlationOf(first: Float64Array, second: Float64Array): number {
  const [a, b] = [meanOf(first), meanOf(second)];
  const products = first.reduce((sum, value, i) => sum + (value - a) * ((second[i] ?? 0) - b), 0);
  return products / (first.length - 1) / (deviationOf(first) * deviationOf(second));
}
