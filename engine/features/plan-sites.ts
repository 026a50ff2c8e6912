// A list of sites laid over the sites that there are. A cell that is blank or missing says nothing, so what is known of a
// site stays.

import type { Site } from '../../core/inventory/site';
import type { PlannedSites } from './import-plan';

export function plannedSites(
  present: readonly Site[],
  given: readonly Site[],
): { readonly planned: PlannedSites['sites']; readonly sites: readonly Site[] } {
  const known = new Map(present.map((site) => [keyOf(site), site]));
  const planned = given.map((site) => {
    const before = known.get(keyOf(site));
    if (before === undefined) {
      known.set(keyOf(site), site);
      return { action: 'create' as const, site };
    }
    const merged = mergedSite(before, site);
    known.set(keyOf(site), merged);
    const isSame = JSON.stringify(merged) === JSON.stringify(before);
    return { action: isSame ? ('unchanged' as const) : ('update' as const), site: merged };
  });
  return { planned, sites: [...known.values()] };
}

/** The known name stays: a site is the same whatever the case of its name. */
function mergedSite(before: Site, given: Site): Site {
  return {
    ...before,
    kind: given.kind === 'unknown' ? before.kind : given.kind,
    towerOwner: given.towerOwner ?? before.towerOwner,
    latitude: toMicrodegree(given.latitude) ?? before.latitude,
    longitude: toMicrodegree(given.longitude) ?? before.longitude,
    address: given.address ?? before.address,
    season: given.season ?? before.season,
    parent: given.parent ?? before.parent ?? null,
  };
}

/** As exact as the workspace keeps it, so that the same list again changes nothing. */
function toMicrodegree(degrees: number | null): number | null {
  return degrees === null ? null : Math.round(degrees * 1e6) / 1e6;
}

function keyOf(site: Site): string {
  return site.name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
