import type { OwnProgram } from '../core/funding/own-program';
import type { WorkspaceFile } from './workspace-file';

interface ProgramRecord {
  readonly program: string;
}

/** In the order in which they were written. */
export function readOwnPrograms(file: WorkspaceFile): OwnProgram[] {
  const records = file.db.prepare('SELECT program FROM own_program ORDER BY id').all() as ProgramRecord[];
  return records.map((record) => JSON.parse(record.program) as OwnProgram);
}

export function writeOwnProgram(file: WorkspaceFile, program: OwnProgram): void {
  file.db
    .prepare(
      `INSERT INTO own_program (program_id, program) VALUES (?, ?)
       ON CONFLICT (program_id) DO UPDATE SET program = excluded.program`,
    )
    .run(program.id, JSON.stringify(program));
}

export function deleteOwnProgram(file: WorkspaceFile, id: string): number {
  return file.db.prepare('DELETE FROM own_program WHERE program_id = ?').run(id).changes;
}
