import { Modal, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CalendarDate } from '../../../core/calendar/date';
import { type Invoice, type InvoiceStatus, invoiceStatuses } from '../../../core/document/invoice';
import { type Cents, cents } from '../../../core/money/cents';
import type { Problem } from '../../../core/problem';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { DateField } from '../../parts/date-field';
import { DollarInput } from '../../parts/dollar-input';
import { FormEnd } from '../../parts/form-end';
import { LineSelect } from './line-select';

interface InvoiceFormProps {
  /** null = a new one. */
  readonly invoice: Invoice | null;
  readonly onClose: () => void;
}

/** Adds or changes an invoice with its claim. */
export function InvoiceForm({ invoice, onClose }: InvoiceFormProps) {
  const { write, busy } = useWrite();
  const files = useRun('evidence-list', {}).value ?? [];
  const [words, setWords] = useState({
    number: invoice?.number ?? '',
    vendor: invoice?.vendor ?? '',
    note: invoice?.note ?? '',
  });
  const [days, setDays] = useState<Record<'invoice' | 'submitted' | 'paid', CalendarDate | null>>({
    invoice: invoice?.invoiceDate ?? null,
    submitted: invoice?.submittedDate ?? null,
    paid: invoice?.paidDate ?? null,
  });
  const [amount, setAmount] = useState<Cents | null>(invoice?.amountCents ?? null);
  const [claimed, setClaimed] = useState<Cents | null>(invoice?.claimedCents ?? null);
  const [status, setStatus] = useState<InvoiceStatus>(invoice?.status ?? 'received');
  const [evidence, setEvidence] = useState<string | null>(invoice?.evidenceSha256 ?? null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [lineIds, setLineIds] = useState<readonly string[]>(invoice?.lineIds ?? []);
  const { invoice: invoiceDate } = days;

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (invoiceDate === null || amount === null) return;
    const input = {
      ...words,
      id: invoice?.id ?? null,
      invoiceDate,
      amountCents: amount,
      claimedCents: claimed ?? cents(0),
      lineIds: [...lineIds],
      evidenceSha256: evidence,
      status,
      submittedDate: days.submitted,
      paidDate: days.paid,
    };
    const options = { ownProblems: true, done: 'Invoice saved.' };
    const answer = await write('invoice-save', { invoice: input }, options);
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };
  const typed = (field: keyof typeof words) => ({
    value: words[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      setWords({ ...words, [field]: event.currentTarget.value }),
  });
  const day = (field: keyof typeof days) => ({
    value: days[field],
    onChange: (next: CalendarDate | null) => setDays({ ...days, [field]: next }),
  });

  return (
    <Modal opened onClose={onClose} title={invoice ? 'Change an invoice' : 'Add an invoice'} size="lg">
      <form onSubmit={save}>
        <Stack>
          <SimpleGrid cols={2} spacing="sm">
            <TextInput label="Invoice number" required data-autofocus {...typed('number')} />
            <TextInput label="Vendor" required {...typed('vendor')} />
            <DateField label="Invoice date" {...day('invoice')} />
            <Select
              label="Status"
              data={invoiceStatuses.map(({ id, label }) => ({ value: id, label }))}
              value={status}
              allowDeselect={false}
              onChange={(next) => setStatus(invoiceStatuses.find(({ id }) => id === next)?.id ?? status)}
            />
            <DollarInput label="Amount" value={amount} onCommit={setAmount} exact />
            <DollarInput label="Claimed of it" value={claimed} onCommit={setClaimed} exact />
            <DateField label="Claim submitted" clearable placeholder="not yet" {...day('submitted')} />
            <DateField label="Reimbursed" clearable placeholder="not yet" {...day('paid')} />
          </SimpleGrid>
          <LineSelect lineIds={lineIds} onChange={setLineIds} />
          <Select
            label="Evidence file"
            placeholder="none attached"
            data={files.map((file) => ({ value: file.sha256, label: file.name }))}
            value={evidence}
            onChange={setEvidence}
            clearable
            searchable
          />
          <Textarea label="Note" autosize minRows={2} {...typed('note')} />
          <FormEnd
            problems={problems}
            busy={busy}
            isIncomplete={invoiceDate === null || amount === null || words.number.trim() === ''}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
