import { emptySite, noSiteName, type Site } from '../../core/inventory/site';
import { closesCircle } from '../../core/inventory/site-tree';
import { type Cents, cents } from '../../core/money/cents';
import { problem, UserProblem } from '../../core/problem';
import { readSiteCounts } from '../../db/facets';
import { readSites, writeSite } from '../../db/sites';
import type { CallInput, CallOutput, SiteOverview } from '../api';
import { ensureVerdicts } from '../run/flag-stage';
import { planStage } from '../run/plan-stage';
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

export async function siteOverview(
  session: Session,
  input: CallInput<'site-overview'>,
  watch: Watch,
): Promise<SiteOverview[]> {
  const { lines } = await planStage(session, {}, watch);
  const money = new Map<string, { point: number; low: number; high: number }>();
  for (const line of lines) {
    const sums = money.get(line.site) ?? { point: 0, low: 0, high: 0 };
    sums.point += line.pointCents;
    sums.low += line.quantity * line.lowCents * line.escalationFactor;
    sums.high += line.quantity * line.highCents * line.escalationFactor;
    money.set(line.site, sums);
  }
  const sites = await siteList(session, input, watch);
  return sites.map((site) => {
    const { point = 0, low = 0, high = 0 } = money.get(site.name) ?? {};
    return { ...site, pointCents: whole(point), lowCents: whole(low), highCents: whole(high) };
  });
}

export function siteChange(session: Session, input: CallInput<'site-change'>): CallOutput<'site-change'> {
  const { site, formerName = site.name } = input;
  refuseFaults(session, site, formerName);
  const renamed = formerName === site.name ? '' : ` to ${site.name}`;
  const verb = renamed === '' ? 'Changed' : 'Renamed';
  change(
    session,
    'site-change',
    () => writeSite(session.workspace(), site, formerName),
    () => ({ target: `site ${site.name}`, summary: `${verb} the site ${formerName}${renamed}` }),
  );
  return site;
}

function refuseFaults(session: Session, site: Site, formerName: string): void {
  const sites = readSites(session.workspace());
  const isTaken = (name: string): boolean => sites.some((known) => isSameName(known.name, name));
  if (!isSameName(site.name, formerName)) {
    if (!isTaken(formerName)) refuse('There is no such site', 'Reload the list', { value: formerName });
    if (isTaken(site.name))
      refuse('Another site has this name', 'Choose another name', { column: 'name', value: site.name });
  }
  const { parent } = site;
  if (parent == null) return;
  const placed = sites.map((known) => ({ ...known, ...noFigures }));
  if (closesCircle(placed, formerName, parent)) {
    const remedy = 'Choose a site that is not below this one';
    refuse('A site cannot be part of itself', remedy, { column: 'parent', value: parent });
  }
}

const noFigures = { assets: 0, units: 0, listed: 0, review: 0, pointCents: 0, lowCents: 0, highCents: 0 };

/** As the file compares them: names differ in more than upper and lower case. */
function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function whole(sum: number): Cents {
  return cents(Math.round(sum));
}

function refuse(reason: string, remedy: string, where: { column?: string; value: string }): never {
  throw new UserProblem([problem(reason, remedy, where)]);
}
