import type { AssetConditions, SetColumn } from '../core/inventory/asset-filter';
import { columnExpressions, sqlConditions } from './asset-conditions';
import type { WorkspaceFile } from './workspace-file';

export interface FacetCount {
  readonly value: string;
  readonly assets: number;
}

/** Distinct values with their number of assets, most frequent first; each read from an index alone. */
export function readFacet(file: WorkspaceFile, facet: 'site' | 'manufacturer' | 'category'): FacetCount[] {
  const sql =
    facet === 'site'
      ? `SELECT site.name AS value, assets FROM site JOIN
           (SELECT site_id, count(*) AS assets FROM asset GROUP BY site_id) ON site_id = site.id`
      : `SELECT ${facet} AS value, count(*) AS assets FROM asset WHERE ${facet} IS NOT NULL GROUP BY ${facet}`;
  return file.db.prepare(`${sql} ORDER BY assets DESC, value`).all() as FacetCount[];
}

export interface ValueCount {
  readonly value: string | null;
  readonly assets: number;
}

/** More are not picked from a list, they are searched. */
const mostValues = 500;

/** The values of a column among the assets that a filter leaves, blank as null; needs the verdicts to be stored. */
export function readValueCounts(
  file: WorkspaceFile,
  column: SetColumn,
  filter: AssetConditions,
): ValueCount[] {
  const { where, values } = sqlConditions(filter);
  const value = `nullif(${columnExpressions[column]}, '')`;
  return file.db
    .prepare(
      `SELECT ${value} AS value, count(*) AS assets FROM asset LEFT JOIN site ON site.id = asset.site_id
       JOIN temp.verdict AS verdict ON verdict.asset_id = asset.id ${where} GROUP BY 1 ORDER BY assets DESC, 1 LIMIT ${mostValues}`,
    )
    .all(...values) as ValueCount[];
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
      `SELECT site.name AS site, assets, units, listed, review FROM
         (SELECT asset.site_id, count(*) AS assets, sum(asset.quantity) AS units,
            sum(verdict.verdict = 'listed') AS listed, sum(verdict.verdict = 'review') AS review
          FROM asset JOIN temp.verdict AS verdict ON verdict.asset_id = asset.id GROUP BY asset.site_id) AS counted
       LEFT JOIN site ON site.id = counted.site_id`,
    )
    .all() as SiteCount[];
}
