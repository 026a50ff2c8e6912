// Invoices and what was claimed of them (47 CFR 1.50004(g), form 5640 part G; columns in reference, application-forms).
// The share that is not claimed is the part not eligible. A spending report counts what has been reimbursed, so the
// sums keep the three states apart.

import type { CalendarDate } from '../calendar/date';
import { addCents, type Cents, cents } from '../money/cents';

export const invoiceStatuses = [
  { id: 'received', label: 'Received' },
  { id: 'submitted', label: 'Claim submitted' },
  { id: 'paid', label: 'Reimbursed' },
] as const;

export type InvoiceStatus = (typeof invoiceStatuses)[number]['id'];

export interface Invoice {
  readonly id: number;
  readonly number: string;
  readonly vendor: string;
  readonly invoiceDate: CalendarDate;
  readonly amountCents: Cents;
  /** At most the amount; the rest is not eligible. */
  readonly claimedCents: Cents;
  /** Plan lines that it pays for. */
  readonly lineIds: readonly string[];
  /** Attached file that proves it. */
  readonly evidenceSha256: string | null;
  readonly status: InvoiceStatus;
  readonly submittedDate: CalendarDate | null;
  readonly paidDate: CalendarDate | null;
  readonly note: string;
}

export interface InvoiceSums {
  readonly amountCents: Cents;
  readonly claimedCents: Cents;
  readonly submittedCents: Cents;
  readonly paidCents: Cents;
}

export function invoiceSums(invoices: readonly Invoice[]): InvoiceSums {
  const none: InvoiceSums = {
    amountCents: cents(0),
    claimedCents: cents(0),
    submittedCents: cents(0),
    paidCents: cents(0),
  };
  return invoices.reduce(
    (sums, { amountCents, claimedCents, status }) => ({
      amountCents: addCents(sums.amountCents, amountCents),
      claimedCents: addCents(sums.claimedCents, claimedCents),
      submittedCents:
        status === 'submitted' ? addCents(sums.submittedCents, claimedCents) : sums.submittedCents,
      paidCents: status === 'paid' ? addCents(sums.paidCents, claimedCents) : sums.paidCents,
    }),
    none,
  );
}

export function invoiceStatusLabel(status: InvoiceStatus): string {
  return invoiceStatuses.find(({ id }) => id === status)?.label ?? status;
}
