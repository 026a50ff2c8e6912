import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { DeadlineLetter } from '../../../core/schedule/deadline-letter';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { formatShare } from '../../format/count';
import { formatDate } from '../../format/date';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { Section } from '../../parts/page';
import { RowActions } from '../../parts/row-actions';
import { statusLabel } from './letter-draft';
import { LetterForm } from './letter-form';

/** The operator's letters about deadlines; each shows in the table of deadlines with its chance. */
export function Letters() {
  const letters = useRun('deadline-letter-list', {}).value ?? [];
  const [editing, setEditing] = useState<DeadlineLetter | 'new' | null>(null);
  return (
    <Section
      title="Your letters"
      note="A deadline that was set for you, and extensions requested, granted or denied. A letter dated after the as-of date is not used."
      flush={letters.length > 0}
    >
      {letters.length > 0 && (
        <DataTable
          caption="Your letters about deadlines"
          rows={letters}
          rowKey={({ id }) => id}
          columns={[
            { header: 'Letter of', cell: ({ letterDate }) => <DateText date={letterDate} /> },
            { header: 'What', cell: whatWords },
            { header: 'Date', right: true, cell: dateCell },
            { header: 'Source', cell: ({ source }) => source },
            { header: 'File', cell: ({ evidenceFile }) => evidenceFile ?? 'none named' },
            {
              header: <span className="visually-hidden">Change or delete</span>,
              isControl: true,
              right: true,
              width: 90,
              cell: (letter) => <LetterActions letter={letter} onEdit={() => setEditing(letter)} />,
            },
          ]}
        />
      )}
      <Group justify="space-between" px={letters.length > 0 ? 16 : 0} py="xs">
        <Text size="sm" c="dimmed">
          {letters.length === 0 ? 'None recorded.' : ''}
        </Text>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => setEditing('new')}
        >
          Add a letter…
        </Button>
      </Group>
      {editing !== null && (
        <LetterForm letter={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Section>
  );
}

function whatWords({ kind, status, extensionDays, probability }: DeadlineLetter): string {
  if (kind === 'deadline') return 'Deadline set';
  const days = extensionDays === null ? '' : ` of ${extensionDays} days`;
  const chance = probability === null ? '' : `, ${formatShare(probability)} likely`;
  return `Extension${days} ${statusLabel(status).toLowerCase()}${chance}`;
}

function dateCell({ deadlineDate }: DeadlineLetter) {
  return deadlineDate === null ? 'follows from the days' : <DateText date={deadlineDate} />;
}

function LetterActions({ letter, onEdit }: { letter: DeadlineLetter; onEdit: () => void }) {
  const { write, busy } = useWrite();
  const name = `the letter of ${formatDate(letter.letterDate)}`;
  return (
    <RowActions
      name={name}
      busy={busy}
      onChange={onEdit}
      onDelete={() => void write('deadline-letter-delete', { id: letter.id }, { done: 'Letter deleted.' })}
    />
  );
}
