import type { WorkspaceFile } from './workspace-file';

export interface ImportFileRecord {
  readonly id: number;
  readonly file: string;
  readonly format: string;
  readonly sha256: string;
  readonly rows: number;
  readonly at: string;
}

const select = 'SELECT id, file, format, sha256, row_count AS rows, at FROM import_file';

export function readImports(file: WorkspaceFile): ImportFileRecord[] {
  return file.db.prepare(`${select} ORDER BY id`).all() as ImportFileRecord[];
}

export function readImport(file: WorkspaceFile, id: number): ImportFileRecord | null {
  return (file.db.prepare(`${select} WHERE id = ?`).get(id) as ImportFileRecord | undefined) ?? null;
}

export function insertImport(file: WorkspaceFile, record: Omit<ImportFileRecord, 'id'>): number {
  const insert = file.db.prepare(
    'INSERT INTO import_file (file, format, sha256, row_count, at) VALUES (?, ?, ?, ?, ?)',
  );
  return Number(
    insert.run(record.file, record.format, record.sha256, record.rows, record.at).lastInsertRowid,
  );
}
