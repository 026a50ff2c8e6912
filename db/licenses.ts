import type { CalendarDate } from '../core/calendar/date';
import type { LicenseRecord } from '../core/listing/license-record';
import type { WorkspaceFile } from './workspace-file';

interface LicenseRow {
  readonly id: number;
  readonly number: string;
  readonly entity_id: string;
  readonly supplier: string;
  readonly scope: string;
  readonly issued_date: string;
  readonly expiry_date: string | null;
  readonly notes: string | null;
}

export function readLicenses(file: WorkspaceFile): LicenseRecord[] {
  return (file.db.prepare('SELECT * FROM license_record ORDER BY id').all() as LicenseRow[]).map((row) => ({
    id: row.id,
    number: row.number,
    entityId: row.entity_id,
    supplier: row.supplier,
    scope: row.scope,
    issuedDate: row.issued_date as CalendarDate,
    expiryDate: row.expiry_date as CalendarDate | null,
    notes: row.notes,
  }));
}

/** A new record when `id` is null, else the changed one. @returns its id */
export function writeLicense(
  file: WorkspaceFile,
  record: Omit<LicenseRecord, 'id'> & { readonly id: number | null },
): number {
  const { number, entityId, supplier, scope, issuedDate, expiryDate, notes } = record;
  const written = file.db
    .prepare(
      `INSERT INTO license_record (id, number, entity_id, supplier, scope, issued_date, expiry_date, notes)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET number = excluded.number, entity_id = excluded.entity_id, supplier = excluded.supplier,
         scope = excluded.scope, issued_date = excluded.issued_date, expiry_date = excluded.expiry_date, notes = excluded.notes`,
    )
    .run(record.id, number, entityId, supplier, scope, issuedDate, expiryDate, notes);
  return record.id ?? Number(written.lastInsertRowid);
}

export function deleteLicense(file: WorkspaceFile, id: number): number {
  return file.db.prepare('DELETE FROM license_record WHERE id = ?').run(id).changes;
}
