// Which sites go first when spares are short. Failures expected until all is replaced are the sum over sites of failures a
// year times years in service; the order that makes such a weighted sum of completion times least is by weight per
// day of work (Smith, Naval Research Logistics Quarterly 3, 1956; exact for one crew without seasons, a rule of thumb for many).
// A unit with spares on hand weighs less: its share of failures that no spare on hand answers, 1 / (1 + on hand).

import type { SiteTask } from '../schedule/timeline';
import { meanRate } from './rate-levels';
import type { SparePool } from './spare-pool';

/** 0 = first; sites without a pool at risk have no rank. */
export function ranksByRisk(
  pools: readonly SparePool[],
  tasks: readonly SiteTask[],
): ReadonlyMap<string, number> {
  const days = crewDays(tasks);
  const weight = new Map<string, number>();
  for (const { sites, onHand, perYear, effect, supply } of pools) {
    if (effect !== 'site' || supply.kind === 'open') continue;
    const rate = meanRate(perYear) / (1 + onHand);
    for (const { site, units } of sites) weight.set(site, (weight.get(site) ?? 0) + units * rate);
  }
  const urgency = [...weight].map(([site, failures]) => [site, failures / (days.get(site) ?? 1)] as const);
  urgency.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(urgency.map(([site], rank) => [site, rank]));
}

/** Likely crew days by site, up to the cutover: what is done after it keeps no unit in service. */
function crewDays(tasks: readonly SiteTask[]): Map<string, number> {
  const days = new Map<string, number>();
  for (const { site, step, trade, days: range } of tasks) {
    if (trade === null || step === 'remove' || step === 'dispose') continue;
    days.set(site, (days.get(site) ?? 0) + range.likely);
  }
  return days;
}
