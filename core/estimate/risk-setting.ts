// Risk events as a person writes them down (method 3): for the whole project, for one site, or once for each site in the
// plan, where each site has its own luck. None ships with the program: no published probability was found for any.

import { type Fraction, fraction } from '../fraction';
import type { Cents } from '../money/cents';
import { projectSiteName } from '../plan/draft-lines';
import type { PlanLine } from '../plan/plan-line';
import type { RiskEvent } from './estimate';

export const riskScopes = ['project', 'site', 'each site'] as const;
export type RiskScope = (typeof riskScopes)[number];

export interface RiskSetting {
  /** Unique among the risk events; names the random stream. */
  readonly id: string;
  readonly label: string;
  readonly probability: Fraction;
  /** What it costs if it happens, beta-PERT, in money of the day. */
  readonly lowCents: Cents;
  readonly likelyCents: Cents;
  readonly highCents: Cents;
  readonly scope: RiskScope;
  /** For the scope `site`; else null. */
  readonly site: string | null;
  /** Who says so, and why. */
  readonly source: string;
}

type PlacedLine = Pick<PlanLine, 'lineId' | 'site'>;

/** The events that the plan gives rise to; none for a site that is not in it. */
export function riskEvents(settings: readonly RiskSetting[], lines: readonly PlacedLine[]): RiskEvent[] {
  const sites = linesBySite(lines);
  return settings.flatMap((setting) => {
    if (setting.scope === 'project') return [eventOf(setting, { id: setting.id, lineIds: lines.map(idOf) })];
    const names = setting.scope === 'site' ? [setting.site ?? ''] : [...sites.keys()].sort();
    return names.flatMap((site) => {
      const lineIds = sites.get(site);
      return lineIds === undefined ? [] : [eventOf(setting, { id: `${setting.id}/${site}`, site, lineIds })];
    });
  });
}

function eventOf(
  { label, probability, lowCents, likelyCents, highCents, source }: RiskSetting,
  { id, site, lineIds }: { id: string; site?: string; lineIds: readonly string[] },
): RiskEvent {
  return {
    id: `risk:${id}`,
    label: site === undefined ? label : `${label}, ${site}`,
    probability: fraction(probability),
    lowCents,
    likelyCents,
    highCents,
    delayDays: 0,
    source,
    lineIds,
  };
}

function linesBySite(lines: readonly PlacedLine[]): Map<string, string[]> {
  const sites = new Map<string, string[]>();
  for (const line of lines) {
    if (line.site === projectSiteName) continue;
    sites.set(line.site, [...(sites.get(line.site) ?? []), line.lineId]);
  }
  return sites;
}

function idOf({ lineId }: PlacedLine): string {
  return lineId;
}
