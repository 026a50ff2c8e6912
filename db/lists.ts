// Versions of lists that were taken into the workspace. None is ever changed or removed but by undo: history follows
// from what the versions named, one after the other.

import type { CalendarDate } from '../core/calendar/date';
import type { ListParty, ListSourceId, TakenList } from '../core/listing/taken-list';
import type { WorkspaceFile } from './workspace-file';

export interface ListVersionRecord {
  readonly id: number;
  readonly source: ListSourceId;
  readonly list: string;
  readonly file: string;
  readonly sha256: string;
  readonly takenDate: CalendarDate;
  readonly rejectedRows: number;
  readonly parties: number;
}

interface PartyRow extends Omit<ListParty, 'aliases'> {
  readonly aliases: string;
}

/** Oldest first. */
export function readListVersions(file: WorkspaceFile): ListVersionRecord[] {
  return file.db
    .prepare(
      `SELECT id, source, list, file, sha256, taken_date AS takenDate, rejected_rows AS rejectedRows,
         (SELECT count(*) FROM list_party WHERE list_version_id = list_version.id) AS parties
       FROM list_version ORDER BY id`,
    )
    .all() as ListVersionRecord[];
}

/** Every version with its parties, oldest first. */
export function readTakenLists(file: WorkspaceFile): TakenList[] {
  const parties = file.db.prepare(
    `SELECT file_row AS row, list, list_detail AS listDetail, name, aliases, country,
       effective_date AS effectiveDate, end_date AS endDate, scope, scope_condition AS scopeCondition,
       license_policy AS licensePolicy, citation
     FROM list_party WHERE list_version_id = ? ORDER BY id`,
  );
  return readListVersions(file).map(({ id, ...version }) => ({
    ...version,
    parties: (parties.all(id) as PartyRow[]).map(partyOf),
  }));
}

function partyOf(row: PartyRow): ListParty {
  return { ...row, aliases: JSON.parse(row.aliases) as string[] };
}

/** What tells one state of the taken lists from another; the same text, the same lists. */
export function listsFingerprint(file: WorkspaceFile): string {
  const versions = file.db.prepare(
    'SELECT id, source, list, sha256, taken_date FROM list_version ORDER BY id',
  );
  return JSON.stringify(versions.raw().all());
}

export function insertTakenList(file: WorkspaceFile, taken: TakenList): number {
  const { source, list, file: name, sha256, takenDate, rejectedRows } = taken;
  const id = Number(
    file.db
      .prepare(
        'INSERT INTO list_version (source, list, file, sha256, taken_date, rejected_rows) VALUES (@source, @list, @file, @sha256, @takenDate, @rejectedRows)',
      )
      .run({ source, list, file: name, sha256, takenDate, rejectedRows }).lastInsertRowid,
  );
  const insert = file.db.prepare(
    `INSERT INTO list_party (list_version_id, file_row, list, list_detail, name, aliases, country, effective_date,
       end_date, scope, scope_condition, license_policy, citation)
     VALUES (@versionId, @row, @list, @listDetail, @name, @aliases, @country, @effectiveDate,
       @endDate, @scope, @scopeCondition, @licensePolicy, @citation)`,
  );
  for (const party of taken.parties) {
    insert.run({ ...party, versionId: id, aliases: JSON.stringify(party.aliases) });
  }
  return id;
}
