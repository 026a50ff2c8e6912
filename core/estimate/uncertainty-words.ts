import { formatCents } from '../money/cents';
import type { CountRange } from './count-range';
import type { RiskSetting } from './risk-setting';

/** `Tower fails, each site (10%, $5,000 / $20,000 / $60,000)`; `none` for none. */
export function risksWords(risks: readonly RiskSetting[]): string {
  return listed(risks, ({ label, scope, site, probability, lowCents, likelyCents, highCents }) => {
    const place = scope === 'project' ? '' : `, ${scope === 'site' ? site : scope}`;
    const amounts = [lowCents, likelyCents, highCents].map((value) => formatCents(value)).join(' / ');
    return `${label}${place} (${percent(probability)}, ${amounts})`;
  });
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
