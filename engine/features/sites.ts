import { emptySite, noSiteName } from '../../core/inventory/site';
import { readSiteCounts } from '../../db/facets';
import { readSites, writeSite } from '../../db/sites';
import type { CallInput, CallOutput } from '../api';
import { ensureVerdicts } from '../run/flag-stage';
import { change, type Session } from '../session';
import type { Watch } from '../watch';

export async function siteList(
  session: Session,
  _input: CallInput<'site-list'>,
  watch: Watch,
): Promise<CallOutput<'site-list'>> {
  await ensureVerdicts(session, watch);
  const counts = new Map(readSiteCounts(session.workspace()).map((count) => [count.site, count]));
  const none = { assets: 0, units: 0, listed: 0, review: 0 };
  const rows = readSites(session.workspace()).map((site) => ({ ...site, ...none, ...counts.get(site.name) }));
  const withoutSite = counts.get(null);
  return withoutSite ? [...rows, { ...emptySite(noSiteName), ...withoutSite }] : rows;
}

export function siteChange(session: Session, input: CallInput<'site-change'>): CallOutput<'site-change'> {
  change(
    session,
    'site-change',
    () => writeSite(session.workspace(), input.site),
    () => ({ target: `site ${input.site.name}`, summary: `Changed the site ${input.site.name}` }),
  );
  return input.site;
}
