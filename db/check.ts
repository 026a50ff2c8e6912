import type { Database } from 'better-sqlite3';
import { evidenceFaults } from './evidence';
import type { WorkspaceFile } from './workspace-file';

/** Integrity of the file, its references and its evidence, in words; empty = sound. */
export function checkWorkspace(file: WorkspaceFile): string[] {
  return [
    ...integrityProblems(file),
    ...foreignKeyProblems(file),
    ...strangerProblems(file.db),
    ...evidenceFaults(file),
  ];
}

function integrityProblems(file: WorkspaceFile): string[] {
  const rows = file.db.pragma('integrity_check') as { integrity_check: string }[];
  return rows.map((row) => row.integrity_check).filter((text) => text !== 'ok');
}

function foreignKeyProblems(file: WorkspaceFile): string[] {
  const rows = file.db.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[];
  return rows.map((row) => `${row.table} row ${row.rowid} refers to a missing ${row.parent}`);
}

/** A workspace holds tables and indexes only: a trigger or view in the file was put there by somebody else. */
export function strangerProblems(db: Database): string[] {
  const rows = db
    .prepare("SELECT type, name FROM main.sqlite_schema WHERE type IN ('trigger', 'view')")
    .all() as { type: string; name: string }[];
  return rows.map((row) => `the file holds a ${row.type} that Changeout did not make: ${row.name}`);
}
