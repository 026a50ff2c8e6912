import { evidenceFaults } from './evidence';
import { strangerProblems, strangeValues } from './stranger';
import type { WorkspaceFile } from './workspace-file';

/** Integrity of the file, its references and its evidence, in words; empty = sound. */
export function checkWorkspace(file: WorkspaceFile): string[] {
  return [
    ...integrityProblems(file),
    ...foreignKeyProblems(file),
    ...strangerProblems(file.db),
    ...strangeValues(file.db),
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
