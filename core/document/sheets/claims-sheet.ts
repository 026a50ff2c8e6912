import { evidenceName } from '../document-records';
import { type Invoice, invoiceStatuses, invoiceStatusLabel, invoiceSums } from '../invoice';
import type { RunResult } from '../run-result';
import {
  column,
  columnRange,
  date,
  FIRST_ROW,
  money,
  moneyFormula,
  row,
  type SheetModel,
  text,
  totalRow,
} from '../sheet';

const NAME = 'Claims and spending';
const STATUS_COLUMN = 8;

/** Invoices laid out for the claim request (form 5640 part G), with the sums that a spending report asks (part L). */
export function claimsSheet(run: RunResult, invoices: readonly Invoice[]): SheetModel {
  const lastRow = FIRST_ROW + invoices.length - 1;
  return {
    name: NAME,
    note: 'Invoices and what is claimed of them, laid out for the claim request; a spending report counts what is reimbursed.',
    columns: [
      column('Invoice', 18),
      column('Date', 12),
      column('Vendor', 28),
      column('Approved lines', 44),
      column('Amount', 16),
      column('Claimed', 16),
      column('Not eligible', 16),
      column('Status', 18),
      column('Submitted', 12),
      column('Reimbursed', 12),
      column('Evidence file', 34),
      column('Note', 44),
    ],
    rows: [
      ...invoices.map((invoice, index) => invoiceRow(run, invoice, FIRST_ROW + index)),
      ...sumRows(invoices),
    ],
    choices:
      invoices.length === 0
        ? []
        : [
            {
              column: STATUS_COLUMN,
              firstRow: FIRST_ROW,
              lastRow,
              choices: invoiceStatuses.map(({ label }) => label),
            },
          ],
  };
}

function invoiceRow(run: RunResult, invoice: Invoice, at: number) {
  const notEligible = (invoice.amountCents - invoice.claimedCents) as typeof invoice.amountCents;
  return row(
    text(invoice.number),
    date(invoice.invoiceDate),
    text(invoice.vendor),
    text(invoice.lineIds.join('; ')),
    money(invoice.amountCents),
    money(invoice.claimedCents),
    moneyFormula(`E${at}-F${at}`, notEligible),
    text(invoiceStatusLabel(invoice.status)),
    date(invoice.submittedDate),
    date(invoice.paidDate),
    text(evidenceName(run.evidenceFiles ?? [], invoice.evidenceSha256)),
    text(invoice.note),
  );
}

function sumRows(invoices: readonly Invoice[]) {
  if (invoices.length === 0) return [row(text('No invoice is recorded yet'))];
  const { amountCents, claimedCents, submittedCents, paidCents } = invoiceSums(invoices);
  const range = (index: number): string => columnRange(NAME, index, invoices.length);
  const notEligible = (amountCents - claimedCents) as typeof amountCents;
  const withStatus = (label: string): string => `SUMIF(${range(STATUS_COLUMN)},"${label}",${range(6)})`;
  const [blank] = [text(null)];
  return [
    totalRow(
      text('Total'),
      blank,
      blank,
      blank,
      moneyFormula(`SUM(${range(5)})`, amountCents),
      moneyFormula(`SUM(${range(6)})`, claimedCents),
      moneyFormula(`SUM(${range(7)})`, notEligible),
    ),
    row(
      text('Submitted, not yet reimbursed'),
      blank,
      blank,
      blank,
      blank,
      moneyFormula(withStatus(invoiceStatusLabel('submitted')), submittedCents),
    ),
    row(
      text('Reimbursed'),
      blank,
      blank,
      blank,
      blank,
      moneyFormula(withStatus(invoiceStatusLabel('paid')), paidCents),
    ),
  ];
}
