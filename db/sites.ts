import type { Site, SiteKind } from '../core/inventory/site';
import type { WorkspaceFile } from './workspace-file';

const microdegreesPerDegree = 1_000_000;

interface SiteRecord {
  readonly id: number;
  readonly name: string;
  readonly kind: string;
  readonly tower_owner: string | null;
  readonly latitude_microdegrees: number | null;
  readonly longitude_microdegrees: number | null;
  readonly address: string | null;
  readonly season_first_month: number | null;
  readonly season_last_month: number | null;
  readonly parent: string | null;
}

export function readSites(file: WorkspaceFile): Site[] {
  const sql =
    'SELECT site.*, above.name AS parent FROM site LEFT JOIN site AS above ON above.id = site.parent_id ORDER BY site.name';
  return (file.db.prepare(sql).all() as SiteRecord[]).map(siteOf);
}

export function countSites(file: WorkspaceFile): number {
  return file.db.prepare('SELECT count(*) FROM site').pluck().get() as number;
}

/** The id of the site of this name, made when it is new; null for no site. */
export function siteIdOf(file: WorkspaceFile, name: string | null): number | null {
  if (name === null) return null;
  const found = file.db.prepare('SELECT id FROM site WHERE name = ?').pluck().get(name) as number | undefined;
  if (found !== undefined) return found;
  return Number(file.db.prepare('INSERT INTO site (name) VALUES (?)').run(name).lastInsertRowid);
}

/** `siteIdOf` for many rows: each statement is prepared once, each name looked up once. */
export function siteFinder(file: WorkspaceFile): (name: string | null) => number | null {
  const find = file.db.prepare('SELECT id FROM site WHERE name = ?').pluck();
  const make = file.db.prepare('INSERT INTO site (name) VALUES (?)');
  const known = new Map<string, number>();
  return (name) => {
    if (name === null) return null;
    const id =
      known.get(name) ?? (find.get(name) as number | undefined) ?? Number(make.run(name).lastInsertRowid);
    known.set(name, id);
    return id;
  };
}

/**
 * Makes or changes the site of this name, or of its former one. A parent that is not spoken of stays; one that is new is made.
 */
export function writeSite(file: WorkspaceFile, site: Site, formerName = site.name): void {
  const id = siteIdOf(file, formerName);
  file.db
    .prepare(
      `UPDATE site SET name = ?, kind = ?, tower_owner = ?, latitude_microdegrees = ?, longitude_microdegrees = ?,
         address = ?, season_first_month = ?, season_last_month = ? WHERE id = ?`,
    )
    .run(
      site.name,
      site.kind,
      site.towerOwner,
      microdegrees(site.latitude),
      microdegrees(site.longitude),
      site.address,
      site.season?.firstMonth ?? null,
      site.season?.lastMonth ?? null,
      id,
    );
  if (site.parent === undefined) return;
  const parentId = siteIdOf(file, site.parent);
  file.db.prepare('UPDATE site SET parent_id = ? WHERE id = ?').run(parentId === id ? null : parentId, id);
}

function microdegrees(degrees: number | null): number | null {
  return degrees === null ? null : Math.round(degrees * microdegreesPerDegree);
}

function degrees(micro: number | null): number | null {
  return micro === null ? null : micro / microdegreesPerDegree;
}

function siteOf(record: SiteRecord): Site {
  const { season_first_month: firstMonth, season_last_month: lastMonth } = record;
  return {
    name: record.name,
    kind: record.kind as SiteKind,
    towerOwner: record.tower_owner,
    latitude: degrees(record.latitude_microdegrees),
    longitude: degrees(record.longitude_microdegrees),
    address: record.address,
    season: firstMonth === null || lastMonth === null ? null : { firstMonth, lastMonth },
    parent: record.parent,
  };
}
