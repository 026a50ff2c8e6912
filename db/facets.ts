import type { WorkspaceFile } from './workspace-file';

export interface FacetCount {
  readonly value: string;
  readonly assets: number;
}

/** Distinct values with their number of assets, most frequent first. */
export function readFacet(file: WorkspaceFile, facet: 'site' | 'manufacturer' | 'category'): FacetCount[] {
  const expression = facet === 'site' ? 'site.name' : `asset.${facet}`;
  return file.db
    .prepare(
      `SELECT ${expression} AS value, count(*) AS assets FROM asset LEFT JOIN site ON site.id = asset.site_id
       WHERE ${expression} IS NOT NULL GROUP BY ${expression} ORDER BY assets DESC, value`,
    )
    .all() as FacetCount[];
}

export interface SiteCount {
  readonly site: string | null;
  readonly assets: number;
  readonly units: number;
  readonly listed: number;
  readonly review: number;
}

/** Counts a site; needs the verdicts to be stored. */
export function readSiteCounts(file: WorkspaceFile): SiteCount[] {
  return file.db
    .prepare(
      `SELECT site.name AS site, count(*) AS assets, sum(asset.quantity) AS units,
         sum(verdict.verdict = 'listed') AS listed, sum(verdict.verdict = 'review') AS review
       FROM asset LEFT JOIN site ON site.id = asset.site_id JOIN temp.verdict AS verdict ON verdict.asset_id = asset.id
       GROUP BY site.name`,
    )
    .all() as SiteCount[];
}
