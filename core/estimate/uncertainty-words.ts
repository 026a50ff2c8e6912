import { formatCents } from '../money/cents';
import type { CountRange } from './count-range';
import { hasDelay, type RiskSetting } from './risk-setting';

/** `Tower fails, each site (10%, $5,000 / $20,000 / $60,000, 10 / 20 / 60 days later)`; `none` for none. */
export function risksWords(risks: readonly RiskSetting[]): string {
  return listed(risks, (risk) => {
    const { label, scope, site, probability, lowCents, likelyCents, highCents } = risk;
    const place = scope === 'project' ? '' : `, ${scope === 'site' ? site : scope}`;
    const amounts = [lowCents, likelyCents, highCents].map((value) => formatCents(value)).join(' / ');
    const delay = riskDelayWords(risk);
    return `${label}${place} (${percent(probability)}, ${amounts}${delay === null ? '' : `, ${delay} later`})`;
  });
}

/** `10 / 20 / 60 days`; null where it delays nothing. */
export function riskDelayWords(risk: Pick<RiskSetting, 'delayDays'>): string | null {
  const { delayDays } = risk;
  if (delayDays === undefined || !hasDelay(risk)) return null;
  return `${delayDays.low} / ${delayDays.likely} / ${delayDays.high} days`;
}

/** `Cameras at Ridge (90% to 130% of the count)`; `none` for none. */
export function countsWords(ranges: readonly CountRange[]): string {
  return listed(ranges, ({ label, site, lowShare, highShare }) => {
    const place = site === null ? '' : ` at ${site}`;
    return `${label}${place} (${percent(lowShare)} to ${percent(highShare)} of the count)`;
  });
}

function listed<T>(values: readonly T[], words: (value: T) => string): string {
  return values.length === 0 ? 'none' : values.map(words).join('; ');
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
