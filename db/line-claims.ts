import type { LineClaim } from '../core/funding/line-claim';
import type { WorkspaceFile } from './workspace-file';

interface LineClaimRecord {
  readonly line_id: string;
  readonly comparable_unit_cents: number | null;
  readonly internal_labor: string | null;
  readonly note: string;
}

export function readLineClaims(file: WorkspaceFile): LineClaim[] {
  const records = file.db.prepare('SELECT * FROM line_claim ORDER BY id').all() as LineClaimRecord[];
  return records.map((record) => ({
    lineId: record.line_id,
    comparableUnitCents: record.comparable_unit_cents as LineClaim['comparableUnitCents'],
    internalLabor: record.internal_labor as LineClaim['internalLabor'],
    note: record.note,
  }));
}

export function writeLineClaim(file: WorkspaceFile, claim: LineClaim): void {
  file.db
    .prepare(
      `INSERT INTO line_claim (line_id, comparable_unit_cents, internal_labor, note) VALUES (?, ?, ?, ?)
       ON CONFLICT (line_id) DO UPDATE SET comparable_unit_cents = excluded.comparable_unit_cents,
         internal_labor = excluded.internal_labor, note = excluded.note`,
    )
    .run(claim.lineId, claim.comparableUnitCents, claim.internalLabor, claim.note);
}

export function deleteLineClaim(file: WorkspaceFile, lineId: string): number {
  return file.db.prepare('DELETE FROM line_claim WHERE line_id = ?').run(lineId).changes;
}
