import type { CalendarDate } from '../core/calendar/date';
import type { FormAnswer, FormState } from '../core/document/form-answer';
import type { Invoice, InvoiceStatus } from '../core/document/invoice';
import { cents } from '../core/money/cents';
import type { WorkspaceFile } from './workspace-file';

interface InvoiceRow {
  readonly id: number;
  readonly number: string;
  readonly vendor: string;
  readonly invoice_date: string;
  readonly amount_cents: number;
  readonly claimed_cents: number;
  readonly line_ids: string;
  readonly evidence_sha256: string | null;
  readonly status: string;
  readonly submitted_date: string | null;
  readonly paid_date: string | null;
  readonly note: string;
}

/** By date, then as they were written. */
export function readInvoices(file: WorkspaceFile): Invoice[] {
  const rows = file.db.prepare('SELECT * FROM invoice ORDER BY invoice_date, id').all() as InvoiceRow[];
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    vendor: row.vendor,
    invoiceDate: row.invoice_date as CalendarDate,
    amountCents: cents(row.amount_cents),
    claimedCents: cents(row.claimed_cents),
    lineIds: JSON.parse(row.line_ids) as string[],
    evidenceSha256: row.evidence_sha256,
    status: row.status as InvoiceStatus,
    submittedDate: row.submitted_date as CalendarDate | null,
    paidDate: row.paid_date as CalendarDate | null,
    note: row.note,
  }));
}

/** A new invoice when `id` is null, else the changed one. @returns its id */
export function writeInvoice(
  file: WorkspaceFile,
  invoice: Omit<Invoice, 'id'> & { readonly id: number | null },
): number {
  const { number, vendor, invoiceDate, amountCents, claimedCents, status, note } = invoice;
  const written = file.db
    .prepare(
      `INSERT INTO invoice (id, number, vendor, invoice_date, amount_cents, claimed_cents, line_ids, evidence_sha256, status,
         submitted_date, paid_date, note)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET number = excluded.number, vendor = excluded.vendor, invoice_date = excluded.invoice_date,
         amount_cents = excluded.amount_cents, claimed_cents = excluded.claimed_cents, line_ids = excluded.line_ids,
         evidence_sha256 = excluded.evidence_sha256, status = excluded.status, submitted_date = excluded.submitted_date,
         paid_date = excluded.paid_date, note = excluded.note`,
    )
    .run(
      ...[
        invoice.id,
        number,
        vendor,
        invoiceDate,
        amountCents,
        claimedCents,
        JSON.stringify(invoice.lineIds),
      ],
      ...[invoice.evidenceSha256, status, invoice.submittedDate, invoice.paidDate, note],
    );
  return invoice.id ?? Number(written.lastInsertRowid);
}

export function deleteInvoice(file: WorkspaceFile, id: number): void {
  file.db.prepare('DELETE FROM invoice WHERE id = ?').run(id);
}

interface AnswerRow {
  readonly field_id: string;
  readonly state: string | null;
  readonly answer: string;
}

export function readFormAnswers(file: WorkspaceFile): FormAnswer[] {
  const rows = file.db.prepare('SELECT * FROM form_answer ORDER BY field_id').all() as AnswerRow[];
  return rows.map((row) => ({
    fieldId: row.field_id,
    state: row.state as FormState | null,
    answer: row.answer,
  }));
}

export function writeFormAnswer(file: WorkspaceFile, { fieldId, state, answer }: FormAnswer): void {
  file.db
    .prepare(
      `INSERT INTO form_answer (field_id, state, answer) VALUES (?, ?, ?)
       ON CONFLICT (field_id) DO UPDATE SET state = excluded.state, answer = excluded.answer`,
    )
    .run(fieldId, state, answer);
}
