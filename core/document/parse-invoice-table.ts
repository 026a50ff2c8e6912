// Invoices as a table (CSV or workbook): number, vendor, date, amount and, where there are any, claimed, lines (parted by
// semicolons), status, submitted, paid, note. Without a claimed amount the whole invoice counts as claimed. Days are
// written YYYY-MM-DD, because 03/04 is two days. All problems are told at once.

import { type CalendarDate, isCalendarDate } from '../calendar/date';
import { parseDollars } from '../funding/parse-dollars';
import type { RawRow } from '../intake/intake';
import { allRows, type PlainRow, plainTable } from '../intake/plain-table';
import { problem, type Result } from '../problem';
import { type Invoice, invoiceStatuses } from './invoice';

export type NewInvoice = Omit<Invoice, 'id'>;

const required = ['number', 'vendor', 'date', 'amount'] as const;

export function parseInvoiceTable(rows: readonly RawRow[], file: string): Result<NewInvoice[]> {
  const table = plainTable(rows, file);
  if (!required.every((column) => table.columns.has(column))) {
    const remedy =
      'Give the columns number, vendor, date, amount and, where there are any, claimed, lines, status, submitted, paid, note';
    return { ok: false, problems: [problem('This is no list of invoices', remedy, { file })] };
  }
  const noRows = problem('The list has no invoice', 'Add a row for each invoice', { file });
  return allRows(table.rows.map(readInvoice), noRows);
}

function readInvoice({ cell, refuse, problems }: PlainRow): Result<NewInvoice> {
  const day = (column: string): CalendarDate | null => {
    const written = cell(column);
    if (isCalendarDate(written)) return written;
    return written === '' ? null : refuse(column, 'This is no date', 'Write YYYY-MM-DD');
  };
  const amount = (column: string): Invoice['amountCents'] | null =>
    parseDollars(cell(column)) ??
    refuse(column, 'This is no amount in dollars', 'Write digits, such as 1234.50');
  for (const column of ['number', 'vendor', 'date'])
    if (cell(column) === '') refuse(column, `The ${column} is missing`, 'Fill it in');
  const amountCents = amount('amount');
  const claimedCents = cell('claimed') === '' ? amountCents : amount('claimed');
  const status = statusOf(cell('status')) ?? refuse('status', 'There is no such status', statusRemedy);
  const invoiceDate = day('date');
  const [submittedDate, paidDate] = [day('submitted'), day('paid')];
  const isWhole = amountCents !== null && claimedCents !== null && status !== null && invoiceDate !== null;
  if (problems.length > 0 || !isWhole) return { ok: false, problems };
  const lineIds = cell('lines')
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const words = { number: cell('number'), vendor: cell('vendor'), note: cell('note') };
  const money = { amountCents, claimedCents, status, invoiceDate, submittedDate, paidDate };
  return { ok: true, value: { ...words, ...money, lineIds, evidenceSha256: null } };
}

const statusRemedy = `Write ${invoiceStatuses.map(({ id }) => id).join(', ')}, or leave it empty`;

function statusOf(text: string): Invoice['status'] | null {
  if (text === '') return 'received';
  return invoiceStatuses.find(({ id }) => id === text.toLowerCase())?.id ?? null;
}
