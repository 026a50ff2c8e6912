import { Button, Group, Modal, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconFileImport, IconPaperclip, IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { CalendarDate } from '../../../core/calendar/date';
import type { Quote, QuoteLine } from '../../../core/plan/quote';
import type { Problem } from '../../../core/problem';
import type { QuoteRow } from '../../../engine/api';
import { announceAnswer } from '../../app/announce';
import { useDesktop, useEngine } from '../../app/desktop-context';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { useRunInput } from '../../app/workspace-context';
import { DateField } from '../../parts/date-field';
import { FormEnd } from '../../parts/form-end';
import { emptyLine, type QuoteLineDraft, quoteLinesOf, readQuoteLines } from './quote-draft';
import { QuoteLineFields } from './quote-line-fields';

/** A quote as it is printed: whose, when, until when, and what each item costs. */
export function QuoteForm({ quote, onClose }: { quote: QuoteRow | null; onClose: () => void }) {
  const { write, busy } = useWrite();
  const items = useRun('catalog-entries', useRunInput()).value?.rows ?? [];
  const [words, setWords] = useState({
    vendor: quote?.vendor ?? '',
    number: quote?.number ?? '',
    notes: quote?.notes ?? '',
  });
  const [date, setDate] = useState<CalendarDate | null>(quote?.date ?? null);
  const [expiry, setExpiry] = useState<CalendarDate | null>(quote?.expiryDate ?? null);
  const [file, setFile] = useState<QuoteFile>({
    evidenceSha256: quote?.evidenceSha256 ?? null,
    fileName: quote?.fileName ?? null,
  });
  const [lines, setLines] = useState<readonly QuoteLineDraft[]>(() =>
    quote ? quoteLinesOf(quote) : [emptyLine(0)],
  );
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readQuoteLines(lines, date);
    if (!read.ok) {
      setProblems(read.problems);
      return;
    }
    const { vendor, number, notes } = words;
    const input = {
      ...{ id: quote?.id ?? null, vendor, number, ...file, expiryDate: expiry, lines: read.value.lines },
      ...{ date: read.value.date, notes: notes.trim() === '' ? null : notes },
    };
    const answer = await write('quote-save', { quote: input }, { ownProblems: true, done: 'Quote saved.' });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };

  const changeLine = (key: number, part: Partial<QuoteLineDraft>): void =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  return (
    <Modal
      opened
      onClose={onClose}
      title={quote ? 'Change a quote' : 'Add a quote'}
      size={860}
      closeOnClickOutside={false}
    >
      <form onSubmit={save}>
        <Stack>
          <SimpleGrid cols={4} spacing="sm">
            <TextInput
              label="Vendor"
              value={words.vendor}
              onChange={(event) => setWords({ ...words, vendor: event.currentTarget.value })}
              required
              data-autofocus
            />
            <TextInput
              label="Quote number"
              value={words.number}
              onChange={(event) => setWords({ ...words, number: event.currentTarget.value })}
              required
            />
            <DateField label="Date" value={date} onChange={setDate} />
            <DateField
              label="Last day"
              value={expiry}
              onChange={setExpiry}
              clearable
              placeholder="None printed"
            />
          </SimpleGrid>
          <FileField file={file} onChange={setFile} />
          <Text size="sm" fw={600}>
            Items, in US dollars
          </Text>
          {lines.map((line) => (
            <QuoteLineFields
              key={line.key}
              line={line}
              items={items}
              onChange={(part) => changeLine(line.key, part)}
              onRemove={
                lines.length === 1 ? null : () => setLines(lines.filter(({ key }) => key !== line.key))
              }
            />
          ))}
          <Group>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPlus size={14} />}
              onClick={() => setLines([...lines, emptyLine(Math.max(...lines.map(({ key }) => key)) + 1)])}
            >
              Another item
            </Button>
            <LinesFromFile
              onRead={(read) => setLines(quoteLinesOf({ lines: read }))}
              onProblems={setProblems}
            />
          </Group>
          <Textarea
            label="Notes"
            value={words.notes}
            onChange={(event) => setWords({ ...words, notes: event.currentTarget.value })}
            autosize
          />
          <FormEnd problems={problems} busy={busy} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}

interface LinesFromFileProps {
  readonly onRead: (lines: readonly QuoteLine[]) => void;
  readonly onProblems: (problems: readonly Problem[]) => void;
}

/** A long quote as a table: item, unit_price, description, discount, tiers. */
function LinesFromFile({ onRead, onProblems }: LinesFromFileProps) {
  const { bridge } = useDesktop();
  const engine = useEngine();
  const choose = async (): Promise<void> => {
    const [path] = await bridge('dialog', { kind: 'import-files' });
    if (path === undefined) return;
    const answer = await engine.call('quote-lines-read', { path });
    onProblems(answer.kind === 'problems' ? answer.problems : []);
    if (answer.kind === 'value') onRead(answer.value);
    announceAnswer(answer, { ownProblems: true });
  };
  return (
    <Button variant="subtle" size="xs" leftSection={<IconFileImport size={14} />} onClick={choose}>
      Read items from a table…
    </Button>
  );
}

type QuoteFile = Pick<Quote, 'evidenceSha256' | 'fileName'>;

/** The quote itself goes among the evidence of the workspace and is known by its content. */
function FileField({ file, onChange }: { file: QuoteFile; onChange: (file: QuoteFile) => void }) {
  const { bridge } = useDesktop();
  const { write, busy } = useWrite();
  const attach = async (): Promise<void> => {
    const [path] = await bridge('dialog', { kind: 'evidence-files' });
    if (path === undefined) return;
    const answer = await write('evidence-attach', { paths: [path], kind: 'quote' });
    const [attached] = answer.kind === 'value' ? answer.value : [];
    if (attached) onChange({ evidenceSha256: attached.sha256, fileName: attached.name });
  };
  return (
    <Group gap="sm">
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPaperclip size={14} />}
        loading={busy}
        onClick={attach}
      >
        {file.evidenceSha256 === null ? 'Attach the quote…' : 'Attach another file…'}
      </Button>
      <Text size="sm" c="dimmed">
        {file.evidenceSha256 === null
          ? `${file.fileName ? `${file.fileName} is named, but not attached.` : 'No file attached.'}`
          : file.fileName}
      </Text>
    </Group>
  );
}
