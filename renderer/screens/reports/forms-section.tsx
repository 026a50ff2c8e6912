import { Badge, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import {
  type FormId,
  type FormRow,
  type FormState,
  formStateWords,
} from '../../../core/document/form-answer';
import type { Problem } from '../../../core/problem';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { DataTable } from '../../parts/data-table';
import { FormEnd } from '../../parts/form-end';
import { Section } from '../../parts/page';

const forms: readonly { readonly id: FormId; readonly name: string }[] = [
  { id: '5640-K', name: 'Status report' },
  { id: '5640-M', name: 'Final certification' },
];

/** Answers to the status report and the final certification, beside what the workspace shows. */
export function FormsSection({ scenario }: { scenario: string | null }) {
  const rows = useRun('form-list', scenario === null ? {} : { scenario }).value ?? [];
  const [editing, setEditing] = useState<FormRow | null>(null);
  return (
    <>
      {forms.map(({ id, name }) => (
        <Section
          key={id}
          title={name}
          note={`Laid out for form ${id.slice(0, 4)}, part ${id.slice(-1)}. The workbook prints these answers; it is not the form.`}
          flush
        >
          <DataTable
            caption={`${name}: fields and answers`}
            rows={rows.filter(({ form }) => form === id)}
            rowKey={(row) => row.id}
            empty="The fields appear when the figures are ready."
            onOpen={setEditing}
            columns={[
              { header: 'Item', cell: (row) => row.name, width: '26%' },
              { header: 'State', cell: (row) => <StateBadge row={row} />, width: 130 },
              { header: 'Answer', cell: (row) => row.answer || <span className="dimmed">none yet</span> },
              {
                header: 'What the workspace shows',
                cell: (row) => row.finding ?? <span className="dimmed">only a person knows</span>,
                width: '30%',
              },
            ]}
          />
        </Section>
      ))}
      {editing !== null && <AnswerForm row={editing} onClose={() => setEditing(null)} />}
    </>
  );
}

function StateBadge({ row }: { row: FormRow }) {
  const words = formStateWords(row);
  const color = words === 'to be answered' ? 'gray' : words === 'in process' ? 'blue' : 'teal';
  return (
    <Badge variant="light" color={color} tt="none">
      {words}
    </Badge>
  );
}

function AnswerForm({ row, onClose }: { row: FormRow; onClose: () => void }) {
  const { write, busy } = useWrite();
  const [state, setState] = useState<FormState | null>(row.state);
  const [answer, setAnswer] = useState(row.answer);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const saved = await write(
      'form-answer',
      { answer: { fieldId: row.id, state, answer } },
      { ownProblems: true, done: 'Answer saved.' },
    );
    if (saved.kind === 'problems') setProblems(saved.problems);
    if (saved.kind === 'value') onClose();
  };
  return (
    <Modal opened onClose={onClose} title={row.name} size="lg">
      <form onSubmit={save}>
        <Stack>
          {row.finding !== null && (
            <Text size="sm" c="dimmed">
              The workspace shows: {row.finding}.
            </Text>
          )}
          {row.hasState && (
            <Select
              label="State"
              placeholder="to be answered"
              data={['complied', 'in process']}
              value={state}
              clearable
              onChange={(next) => setState(next === 'complied' || next === 'in process' ? next : null)}
            />
          )}
          <Textarea
            label="Answer"
            autosize
            minRows={4}
            maxRows={12}
            data-autofocus
            value={answer}
            onChange={(event) => setAnswer(event.currentTarget.value)}
          />
          <FormEnd problems={problems} busy={busy} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
