import type { LinePin } from '../core/plan/pin';
import type { WorkspaceFile } from './workspace-file';

/** A person's changes of plan lines, by line. */
export function readPins(file: WorkspaceFile): LinePin[] {
  const rows = file.db.prepare('SELECT pin FROM plan_pin ORDER BY line_id').pluck().all() as string[];
  return rows.map((row) => JSON.parse(row) as LinePin);
}

export function writePin(file: WorkspaceFile, pin: LinePin, stamp: { author: string; at: string }): void {
  file.db
    .prepare(
      `INSERT INTO plan_pin (line_id, pin, author, at) VALUES (?, ?, ?, ?)
       ON CONFLICT (line_id) DO UPDATE SET pin = excluded.pin, author = excluded.author, at = excluded.at`,
    )
    .run(pin.lineId, JSON.stringify(pin), stamp.author, stamp.at);
}

export function deletePin(file: WorkspaceFile, lineId: string): number {
  return file.db.prepare('DELETE FROM plan_pin WHERE line_id = ?').run(lineId).changes;
}
