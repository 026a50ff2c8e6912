import type { WorkspaceFile } from './workspace-file';

/** What a view holds is the engine's business; here it is JSON. */
export interface StoredView {
  readonly id: number;
  readonly name: string;
  readonly view: unknown;
}

interface ViewRow {
  readonly id: number;
  readonly name: string;
  readonly view: string;
}

/** By name. */
export function readSavedViews(file: WorkspaceFile): StoredView[] {
  const rows = file.db.prepare('SELECT id, name, view FROM saved_view ORDER BY name').all() as ViewRow[];
  return rows.map(({ id, name, view }) => ({ id, name, view: JSON.parse(view) as unknown }));
}

/** A new view when `id` is null, else the changed one. @returns its id */
export function writeSavedView(
  file: WorkspaceFile,
  { id, name, view }: { readonly id: number | null; readonly name: string; readonly view: unknown },
): number {
  const text = JSON.stringify(view);
  const written = file.db
    .prepare(
      'INSERT INTO saved_view (id, name, view) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, view = excluded.view',
    )
    .run(id, name, text);
  return id ?? Number(written.lastInsertRowid);
}

export function deleteSavedView(file: WorkspaceFile, id: number): void {
  file.db.prepare('DELETE FROM saved_view WHERE id = ?').run(id);
}
