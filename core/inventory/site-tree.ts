// Sites as a tree: a region holds sites, a building holds rooms. Counts and money of a site include all below it. A parent that
// is missing, or that would close a circle, counts as none, so that every site stands in the tree exactly once.

/** What a node of the tree adds up. */
export interface SiteFigures {
  readonly assets: number;
  readonly units: number;
  readonly listed: number;
  readonly review: number;
  readonly pointCents: number;
  readonly lowCents: number;
  readonly highCents: number;
}

export interface PlacedSite extends SiteFigures {
  readonly name: string;
  readonly parent?: string | null;
}

export interface SiteNode<S extends PlacedSite> {
  readonly site: S;
  readonly depth: number;
  /** Own and all below. */
  readonly total: SiteFigures;
  readonly hasChildren: boolean;
}

const figureNames = ['assets', 'units', 'listed', 'review', 'pointCents', 'lowCents', 'highCents'] as const;

/** Depth first; brothers in the order of the input. */
export function siteTree<S extends PlacedSite>(sites: readonly S[]): SiteNode<S>[] {
  const parents = knownParents(sites);
  const children = new Map<string | null, S[]>();
  for (const site of sites) {
    const parent = parents.get(site.name) ?? null;
    children.set(parent, [...(children.get(parent) ?? []), site]);
  }
  return (children.get(null) ?? []).flatMap((site) => branch(site, 0, children));
}

/** Whether `parent` as the parent of `site` would make a site lie within itself. */
export function closesCircle(sites: readonly PlacedSite[], site: string, parent: string): boolean {
  const parents = new Map(sites.map(({ name, parent: above }) => [name, above ?? null]));
  parents.set(site, parent);
  return isWithinItself(site, parents);
}

function branch<S extends PlacedSite>(
  site: S,
  depth: number,
  children: ReadonlyMap<string | null, readonly S[]>,
): SiteNode<S>[] {
  const below = (children.get(site.name) ?? []).map((child) => branch(child, depth + 1, children));
  const totals = below.flatMap(([first]) => (first ? [first.total] : []));
  const total = totals.reduce(addFigures, site);
  return [{ site, depth, total: figuresOf(total), hasChildren: below.length > 0 }, ...below.flat()];
}

function addFigures(a: SiteFigures, b: SiteFigures): SiteFigures {
  return Object.fromEntries(figureNames.map((name) => [name, a[name] + b[name]])) as unknown as SiteFigures;
}

function figuresOf(figures: SiteFigures): SiteFigures {
  return Object.fromEntries(figureNames.map((name) => [name, figures[name]])) as unknown as SiteFigures;
}

function knownParents(sites: readonly PlacedSite[]): Map<string, string | null> {
  const names = new Set(sites.map(({ name }) => name));
  const stated = new Map(
    sites.map(({ name, parent }) => [name, parent != null && names.has(parent) ? parent : null]),
  );
  const parents = new Map<string, string | null>();
  for (const { name } of sites)
    parents.set(name, isWithinItself(name, stated) ? null : (stated.get(name) ?? null));
  return parents;
}

function isWithinItself(site: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  let above = parents.get(site) ?? null;
  while (above !== null && !seen.has(above)) {
    if (above === site) return true;
    seen.add(above);
    above = parents.get(above) ?? null;
  }
  return false;
}
