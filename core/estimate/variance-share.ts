// Contribution to the variance by group (method 3). Shares are covariance shares: they add up to one with any
// correlation, and a group that moves together with the others carries its part of that.

import { type Fraction, fraction } from '../fraction';
import { cents } from '../money/cents';
import type { ClosedForm } from './closed-form';
import type { GroupShare } from './estimate';
import { linePointCents } from './line-model';

/** Group under which risk events are shown; they have no point estimate. */
export const riskGroup = 'risk events';

/** Share of the variance of the total; zero where nothing varies. */
export function shareOf(covariance: number, form: ClosedForm): Fraction {
  return fraction(form.variance > 0 ? covariance / form.variance : 0);
}

/** Largest share first. */
export function groupShares(form: ClosedForm): GroupShare[] {
  const groups = new Map<string, { point: number; mean: number; covariance: number }>();
  const add = (name: string, point: number, part: { meanCents: number; covariance: number }): void => {
    const group = groups.get(name) ?? { point: 0, mean: 0, covariance: 0 };
    group.point += point;
    group.mean += part.meanCents;
    group.covariance += part.covariance;
    groups.set(name, group);
  };
  for (const line of form.lines) add(line.model.line.group, linePointCents(line.model.line), line);
  for (const risk of form.risks) add(riskGroup, 0, risk);
  return [...groups]
    .map(([group, { point, mean, covariance }]) => ({
      group,
      pointCents: cents(point),
      meanCents: cents(Math.round(mean)),
      varianceShare: shareOf(covariance, form),
    }))
    .sort((a, b) => b.varianceShare - a.varianceShare || (a.group < b.group ? -1 : 1));
}
