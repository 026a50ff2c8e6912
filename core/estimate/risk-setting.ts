// Risk events as a person writes them down (method 3): for the whole project, for one site, or once for each site in the
// plan, where each site has its own luck. None ships with the program: no published probability was found for any.

import { type Fraction, fraction } from '../fraction';
import type { Cents } from '../money/cents';
import { projectSiteName } from '../plan/draft-lines';
import type { PlanLine } from '../plan/plan-line';
import type { ThreePoint } from '../schedule/timeline';
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
  /** What it delays if it happens, calendar days, beta-PERT: its site, or the whole work; absent = nothing. */
  readonly delayDays?: ThreePoint;
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
  setting: RiskSetting,
  { id, site, lineIds }: { id: string; site?: string; lineIds: readonly string[] },
): RiskEvent {
  const { label, probability, lowCents, likelyCents, highCents, delayDays, source } = setting;
  return {
    id: `risk:${id}`,
    label: site === undefined ? label : `${label}, ${site}`,
    probability: fraction(probability),
    lowCents,
    likelyCents,
    highCents,
    ...(delayDays !== undefined && hasDelay(setting) ? { delayDays } : {}),
    ...(site === undefined ? {} : { site }),
    source,
    lineIds,
  };
}

/** Zero days at most are no delay: such a setting gives the same numbers as one without. */
export function hasDelay({ delayDays }: Pick<RiskSetting, 'delayDays'>): boolean {
  return delayDays !== undefined && delayDays.high > 0;
}

/** Names of the settings that can delay this plan: none for a site that is not in it. */
export function delayingRisks(settings: readonly RiskSetting[], lines: readonly PlacedLine[]): string[] {
  return settings
    .filter((setting) => hasDelay(setting) && riskEvents([setting], lines).length > 0)
    .map(({ label }) => label);
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
