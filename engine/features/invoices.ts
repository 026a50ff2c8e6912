import { basename } from 'node:path';
import type { Invoice } from '../../core/document/invoice';
import { parseInvoiceTable } from '../../core/document/parse-invoice-table';
import { type Problem, problem, UserProblem } from '../../core/problem';
import { readEvidence } from '../../db/evidence';
import { deleteInvoice, readInvoices, writeInvoice } from '../../db/invoices';
import type { CallInput, CallOutput } from '../api';
import { readTable } from '../intake/read-table';
import { change, type Session } from '../session';
import { readBytes } from './read-bytes';

export function invoiceList(session: Session): CallOutput<'invoice-list'> {
  return readInvoices(session.workspace());
}

export function invoiceSave(session: Session, input: CallInput<'invoice-save'>): CallOutput<'invoice-save'> {
  const { invoice } = input;
  if (invoice.id !== null) existingInvoice(session, invoice.id);
  const faults = invoiceFaults(session, invoice);
  if (faults.length > 0) throw new UserProblem(faults);
  const id = change(
    session,
    'invoice-save',
    () => writeInvoice(session.workspace(), invoice),
    (written) => ({ target: `invoice ${written}`, summary: `Saved the invoice ${invoice.number}` }),
  );
  return existingInvoice(session, id);
}

export function invoiceDelete(
  session: Session,
  input: CallInput<'invoice-delete'>,
): CallOutput<'invoice-delete'> {
  const { id, number } = existingInvoice(session, input.id);
  change(
    session,
    'invoice-delete',
    () => deleteInvoice(session.workspace(), id),
    () => ({ target: `invoice ${id}`, summary: `Deleted the invoice ${number}` }),
  );
  return { id };
}

/** One entry of the history for the whole table; a row that does not fit refuses all of it. */
export async function invoicesImport(
  session: Session,
  input: CallInput<'invoices-import'>,
): Promise<CallOutput<'invoices-import'>> {
  const file = basename(input.path);
  const table = await readTable(readBytes(input.path), file);
  if (!table.ok) throw new UserProblem(table.problems);
  const parsed = parseInvoiceTable(table.value.rows, file);
  if (!parsed.ok) throw new UserProblem(parsed.problems);
  const rows = parsed.value;
  const faults = rows.flatMap((invoice) => invoiceFaults(session, { ...invoice, id: null }));
  if (faults.length > 0) throw new UserProblem(faults);
  const invoices = change(
    session,
    'invoices-import',
    () => {
      for (const invoice of rows) writeInvoice(session.workspace(), { ...invoice, id: null });
      return rows.length;
    },
    (written) => ({ target: 'invoices', summary: `Imported ${written} invoices from ${file}` }),
  );
  return { invoices };
}

type OfferedInvoice = CallInput<'invoice-save'>['invoice'];

function invoiceFaults(session: Session, invoice: OfferedInvoice): Problem[] {
  const faults: Problem[] = [];
  const fault = (column: string, value: string, reason: string, remedy: string): void => {
    faults.push(problem(`Invoice ${invoice.number}: ${reason}`, remedy, { column, value }));
  };
  if (invoice.claimedCents > invoice.amountCents) {
    const claimed = (invoice.claimedCents / 100).toFixed(2);
    fault('claimedCents', claimed, 'more is claimed than it asks for', 'Claim at most the amount');
  }
  if (invoice.status !== 'received' && invoice.submittedDate === null)
    fault('submittedDate', '', 'a claim has a day on which it was submitted', 'Give that day');
  if (invoice.status === 'paid' && invoice.paidDate === null)
    fault('paidDate', '', 'a reimbursed claim has a day of payment', 'Give that day');
  if (invoice.paidDate !== null && invoice.submittedDate !== null && invoice.paidDate < invoice.submittedDate)
    fault('paidDate', invoice.paidDate, 'paid before the claim was submitted', 'Correct one of the days');
  const hash = invoice.evidenceSha256;
  if (hash !== null && !readEvidence(session.workspace()).some(({ sha256 }) => sha256 === hash))
    fault('evidenceSha256', hash, 'its evidence file is not attached here', 'Attach the file first');
  return faults;
}

function existingInvoice(session: Session, id: number): Invoice {
  const found = readInvoices(session.workspace()).find((invoice) => invoice.id === id);
  if (found) return found;
  throw new UserProblem([problem(`There is no invoice ${id}`, 'It may have been deleted: reload the list')]);
}
