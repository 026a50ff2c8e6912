import type { CalendarDate } from '../core/calendar/date';
import type { DeadlineLetter } from '../core/schedule/deadline-letter';
import type { DeadlineRateKey } from '../core/schedule/deadline-rate';
import type { WorkspaceFile } from './workspace-file';

interface LetterRow {
  readonly id: number;
  readonly kind: DeadlineLetter['kind'];
  readonly status: DeadlineLetter['status'];
  readonly letter_date: string;
  readonly deadline_date: string | null;
  readonly extension_days: number | null;
  readonly probability: number | null;
  readonly source: string;
  readonly evidence_file: string | null;
  readonly notes: string | null;
}

export function readDeadlineLetters(file: WorkspaceFile): DeadlineLetter[] {
  const rows = file.db.prepare('SELECT * FROM deadline_letter ORDER BY letter_date, id').all() as LetterRow[];
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    status: row.status,
    letterDate: row.letter_date as CalendarDate,
    deadlineDate: row.deadline_date as CalendarDate | null,
    extensionDays: row.extension_days,
    probability: row.probability,
    source: row.source,
    evidenceFile: row.evidence_file,
    notes: row.notes,
  }));
}

/** A new letter when `id` is null, else the changed one. @returns its id */
export function writeDeadlineLetter(
  file: WorkspaceFile,
  letter: Omit<DeadlineLetter, 'id'> & { readonly id: number | null },
): number {
  const { kind, status, letterDate, deadlineDate, extensionDays, probability, source, evidenceFile, notes } =
    letter;
  const written = file.db
    .prepare(
      `INSERT INTO deadline_letter (id, kind, status, letter_date, deadline_date, extension_days, probability, source,
         evidence_file, notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, status = excluded.status, letter_date = excluded.letter_date,
         deadline_date = excluded.deadline_date, extension_days = excluded.extension_days,
         probability = excluded.probability, source = excluded.source, evidence_file = excluded.evidence_file,
         notes = excluded.notes`,
    )
    .run(
      letter.id,
      kind,
      status,
      letterDate,
      deadlineDate,
      extensionDays,
      probability,
      source,
      evidenceFile,
      notes,
    );
  return letter.id ?? Number(written.lastInsertRowid);
}

export function deleteDeadlineLetter(file: WorkspaceFile, id: number): number {
  return file.db.prepare('DELETE FROM deadline_letter WHERE id = ?').run(id).changes;
}

export interface OwnDeadlineRate {
  readonly key: DeadlineRateKey;
  readonly value: number;
  readonly source: string;
}

export function readDeadlineRates(file: WorkspaceFile): OwnDeadlineRate[] {
  return file.db
    .prepare('SELECT rate_key AS key, value, source FROM deadline_rate ORDER BY rate_key')
    .all() as OwnDeadlineRate[];
}

export function writeDeadlineRate(file: WorkspaceFile, { key, value, source }: OwnDeadlineRate): number {
  return file.db
    .prepare(
      `INSERT INTO deadline_rate (rate_key, value, source) VALUES (?, ?, ?)
       ON CONFLICT (rate_key) DO UPDATE SET value = excluded.value, source = excluded.source`,
    )
    .run(key, value, source).changes;
}

/** Back to the shipped assumption. */
export function deleteDeadlineRate(file: WorkspaceFile, key: DeadlineRateKey): number {
  return file.db.prepare('DELETE FROM deadline_rate WHERE rate_key = ?').run(key).changes;
}
