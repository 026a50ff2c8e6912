// A risk event (method 3): it happens with its probability, and then costs a beta-PERT amount. Events are
// independent of each other and of the prices; a cause that moves several of them belongs in one event.

import {
  type Marginal,
  marginalAtNormal,
  marginalMean,
  marginalOf,
  marginalVariance,
} from '../chance/marginal';
import { normalQuantile } from '../chance/normal';
import type { RiskEvent } from './estimate';
import { distinctNames } from './line-model';

export interface RiskModel {
  readonly risk: RiskEvent;
  readonly stream: string;
  readonly impact: Marginal;
  /** Days; null = it delays nothing. */
  readonly delay: Marginal | null;
}

/** In the order of their ids, so that the order of the list changes nothing. */
export function riskModels(risks: readonly RiskEvent[]): RiskModel[] {
  const streams = distinctNames(risks.map((risk) => `risk:${risk.id}`));
  return risks
    .map((risk, index) => ({
      risk,
      stream: streams[index] ?? '',
      impact: impactOf(risk),
      delay: delayOf(risk),
    }))
    .sort((a, b) => (a.stream < b.stream ? -1 : 1));
}

export function riskMean({ risk, impact }: RiskModel): number {
  return risk.probability * marginalMean(impact);
}

export function riskVariance({ risk, impact }: RiskModel): number {
  const mean = marginalMean(impact);
  return risk.probability * (marginalVariance(impact) + (1 - risk.probability) * mean * mean);
}

/** Cents at probability `p` of the event's cost, zero included: below 1 - probability it has not happened. */
export function riskQuantile({ risk, impact }: RiskModel, p: number): number {
  const withinImpact = (p - (1 - risk.probability)) / risk.probability;
  return withinImpact > 0 ? marginalAtNormal(impact, normalQuantile(withinImpact)) : 0;
}

function impactOf(risk: RiskEvent): Marginal {
  return marginalOf({
    distribution: 'pert',
    low: risk.lowCents,
    likely: risk.likelyCents,
    high: risk.highCents,
  });
}

function delayOf({ delayDays }: RiskEvent): Marginal | null {
  return delayDays === undefined ? null : marginalOf({ distribution: 'pert', ...delayDays });
}
