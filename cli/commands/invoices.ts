import type { CalendarDate } from '../../core/calendar/date';
import { type Invoice, type InvoiceStatus, invoiceStatuses, invoiceSums } from '../../core/document/invoice';
import { type Cents, formatCents } from '../../core/money/cents';
import { problem, UserProblem } from '../../core/problem';
import {
  type AddCommand,
  dateOption,
  dollarsOption,
  listOption,
  wholeNumberOption,
  withWorkspace,
} from '../command';
import { tableLines } from '../table';

interface AddOptions {
  readonly number: string;
  readonly vendor: string;
  readonly date: CalendarDate;
  readonly amount: Cents;
  readonly claimed?: Cents;
  readonly status: InvoiceStatus;
  readonly submitted?: CalendarDate;
  readonly paid?: CalendarDate;
  readonly lines?: string[];
  readonly note?: string;
}

export const addInvoices: AddCommand = (program, perform) => {
  const invoices = program
    .command('invoices')
    .argument('<workspace>')
    .description('invoices of the project and what is claimed of them')
    .action(
      perform(async ({ client, output }, path: string) => {
        const rows = await withWorkspace(client, path, 'read', () => client.call('invoice-list', {}));
        output.document('changeout/invoices/1', { invoices: rows, sums: invoiceSums(rows) });
        for (const line of invoiceTable(rows)) output.line(line);
      }),
    );
  invoices
    .command('add <workspace>')
    .description('one invoice with its claim')
    .requiredOption('--number <number>', 'as printed')
    .requiredOption('--vendor <name>', 'who asks for the money')
    .requiredOption('--date <date>', 'as printed', dateOption)
    .requiredOption('--amount <dollars>', 'what it asks for', dollarsOption)
    .option('--claimed <dollars>', 'what is claimed of it (default: all)', dollarsOption)
    .option(
      '--status <status>',
      `of ${invoiceStatuses.map(({ id }) => id).join(', ')}`,
      statusOption,
      'received',
    )
    .option('--submitted <date>', 'day on which the claim was submitted', dateOption)
    .option('--paid <date>', 'day on which it was reimbursed', dateOption)
    .option('--lines <ids>', 'plan lines that it pays for', listOption)
    .option('--note <text>', 'what else matters')
    .action(
      perform(async ({ client, output }, path: string, options: AddOptions) => {
        const saved = await withWorkspace(client, path, 'write', () =>
          client.call('invoice-save', { invoice: invoiceOf(options) }),
        );
        output.document('changeout/invoices-add/1', { ...saved });
        output.line(`Saved invoice ${saved.number} of ${saved.vendor} as ${saved.id}.`);
      }),
    );
  addTransfers(invoices, perform);
};

function addTransfers(invoices: Parameters<AddCommand>[0], perform: Parameters<AddCommand>[1]): void {
  invoices
    .command('import <workspace> <file>')
    .description(
      'a list from CSV or XLSX: number,vendor,date,amount,claimed,lines,status,submitted,paid,note',
    )
    .action(
      perform(async ({ client, output }, path: string, file: string) => {
        const done = await withWorkspace(client, path, 'write', () =>
          client.call('invoices-import', { path: file }),
        );
        output.document('changeout/invoices-import/1', { ...done });
        output.line(`Imported ${done.invoices.toLocaleString('en-US')} invoices.`);
      }),
    );
  invoices
    .command('remove <workspace> <id>')
    .description('delete an invoice; undo brings it back')
    .action(
      perform(async ({ client, output }, path: string, id: string) => {
        const removed = await withWorkspace(client, path, 'write', () =>
          client.call('invoice-delete', { id: wholeNumberOption(id) }),
        );
        output.document('changeout/invoices-remove/1', { ...removed });
        output.line(`Deleted invoice ${id}.`);
      }),
    );
}

function invoiceOf(options: AddOptions): Omit<Invoice, 'id'> & { readonly id: null } {
  return {
    id: null,
    number: options.number,
    vendor: options.vendor,
    invoiceDate: options.date,
    amountCents: options.amount,
    claimedCents: options.claimed ?? options.amount,
    lineIds: options.lines ?? [],
    evidenceSha256: null,
    status: options.status,
    submittedDate: options.submitted ?? null,
    paidDate: options.paid ?? null,
    note: options.note ?? '',
  };
}

function statusOption(text: string): InvoiceStatus {
  const known = invoiceStatuses.find(({ id }) => id === text);
  if (known) return known.id;
  const remedy = `Choose of ${invoiceStatuses.map(({ id }) => id).join(', ')}`;
  throw new UserProblem([problem('There is no such status', remedy, { value: text })]);
}

function invoiceTable(rows: readonly Invoice[]): string[] {
  if (rows.length === 0) return ['No invoice recorded yet.'];
  const { amountCents, claimedCents, paidCents } = invoiceSums(rows);
  const lines = tableLines(
    [
      { heading: 'Id', cell: ({ id }) => String(id), align: 'right' },
      { heading: 'Number', cell: ({ number }) => number },
      { heading: 'Vendor', cell: ({ vendor }) => vendor },
      { heading: 'Date', cell: ({ invoiceDate }) => invoiceDate },
      { heading: 'Amount', cell: (row) => formatCents(row.amountCents, true), align: 'right' },
      { heading: 'Claimed', cell: (row) => formatCents(row.claimedCents, true), align: 'right' },
      { heading: 'Status', cell: ({ status }) => status },
    ],
    rows,
  );
  const sums = `${formatCents(amountCents, true)} invoiced, ${formatCents(claimedCents, true)} claimed, ${formatCents(paidCents, true)} reimbursed`;
  return [...lines, '', sums];
}
