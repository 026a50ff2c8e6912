import { Button, Group } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { type Invoice, invoiceStatusLabel, invoiceSums } from '../../../core/document/invoice';
import { useDesktop } from '../../app/desktop-context';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { Amount } from '../../parts/amount';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { Section } from '../../parts/page';
import { RowActions } from '../../parts/row-actions';
import { InvoiceForm } from './invoice-form';

/** Invoices and what is claimed of them; the workbook prints the same. */
export function ClaimsSection() {
  const { bridge } = useDesktop();
  const { write } = useWrite();
  const invoices = useRun('invoice-list', {}).value ?? [];
  const [editing, setEditing] = useState<Invoice | 'new' | null>(null);
  const sums = invoiceSums(invoices);
  const importInvoices = async (): Promise<void> => {
    const [path] = await bridge('dialog', { kind: 'import-files' });
    if (path) await write('invoices-import', { path }, { done: 'Invoices imported.' });
  };
  return (
    <Section
      title="Claims and spending"
      note="Invoices of the project and what is claimed of them. A list needs the columns number, vendor, date, amount."
      flush
      actions={
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconFileImport size={14} />}
            onClick={() => void importInvoices()}
          >
            Import a list…
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} />}
            onClick={() => setEditing('new')}
          >
            Add an invoice…
          </Button>
        </Group>
      }
    >
      <DataTable
        caption="Invoices"
        rows={invoices}
        rowKey={(invoice) => invoice.id}
        empty="No invoice recorded yet."
        columns={[
          { header: 'Invoice', cell: (invoice) => <b>{invoice.number}</b> },
          { header: 'Vendor', cell: (invoice) => invoice.vendor },
          { header: 'Date', right: true, cell: (invoice) => <DateText date={invoice.invoiceDate} /> },
          { header: 'Amount', right: true, cell: (invoice) => <Amount cents={invoice.amountCents} exact /> },
          {
            header: 'Claimed',
            right: true,
            cell: (invoice) => <Amount cents={invoice.claimedCents} exact />,
          },
          { header: 'Status', cell: (invoice) => invoiceStatusLabel(invoice.status) },
          {
            header: <span className="visually-hidden">Change or delete</span>,
            isControl: true,
            right: true,
            width: 90,
            cell: (invoice) => <InvoiceActions invoice={invoice} onEdit={() => setEditing(invoice)} />,
          },
        ]}
        {...(invoices.length === 0
          ? {}
          : {
              foot: [
                'Total',
                '',
                '',
                <Amount key="amount" cents={sums.amountCents} exact />,
                <Amount key="claimed" cents={sums.claimedCents} exact />,
                '',
                '',
              ],
            })}
      />
      {editing !== null && (
        <InvoiceForm invoice={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Section>
  );
}

function InvoiceActions({ invoice, onEdit }: { invoice: Invoice; onEdit: () => void }) {
  const { write, busy } = useWrite();
  const remove = () => write('invoice-delete', { id: invoice.id }, { done: 'Invoice deleted.' });
  return <RowActions name={invoice.number} busy={busy} onChange={onEdit} onDelete={() => void remove()} />;
}
