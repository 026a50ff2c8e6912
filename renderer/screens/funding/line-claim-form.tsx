import { Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CostedLine } from '../../../core/document/run-result';
import { type LaborKind, laborKinds } from '../../../core/funding/line-claim';
import { type Cents, formatCents } from '../../../core/money/cents';
import type { Problem } from '../../../core/problem';
import { useWrite } from '../../app/use-write';
import { DollarInput } from '../../parts/dollar-input';
import { FormEnd } from '../../parts/form-end';

interface LineClaimFormProps {
  readonly lines: readonly CostedLine[];
  readonly onClose: () => void;
}

const outside = 'outside';

export function LineClaimForm({ lines, onClose }: LineClaimFormProps) {
  const { write, busy } = useWrite();
  const [lineId, setLineId] = useState<string | null>(null);
  const [comparable, setComparable] = useState<Cents | null>(null);
  const [labor, setLabor] = useState<LaborKind | null>(null);
  const [note, setNote] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const line = lines.find((one) => one.lineId === lineId);
  const isWhole = line !== undefined && note.trim() !== '' && (comparable !== null || labor !== null);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (lineId === null) return;
    const claim = { lineId, comparableUnitCents: comparable, internalLabor: labor, note: note.trim() };
    const answer = await write('line-claim-save', { claim }, { ownProblems: true, done: 'Noted.' });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };

  return (
    <Modal opened onClose={onClose} title="Note a line for the reviewer" size="lg">
      <form onSubmit={save}>
        <Stack>
          <Select
            label="Line"
            data={lines.map((one) => ({ value: one.lineId, label: `${one.replacement}, ${one.site}` }))}
            value={lineId}
            onChange={setLineId}
            searchable
            limit={50}
            required
          />
          {line && (
            <Text size="sm" c="dimmed">
              {line.quantity.toLocaleString('en-US')} {line.unit} at {formatCents(line.likelyCents)}, most
              likely.
            </Text>
          )}
          <DollarInput
            label="Price of a comparable replacement, a unit"
            description="What is above it is your own cost"
            placeholder="the line is no upgrade"
            value={comparable}
            onCommit={setComparable}
            exact
          />
          <Select
            label="Who does the work"
            data={[
              { value: outside, label: 'Outside firms' },
              ...laborKinds.map(({ id, label }) => ({ value: id, label })),
            ]}
            value={labor ?? outside}
            onChange={(next) => setLabor(laborKinds.find(({ id }) => id === next)?.id ?? null)}
            allowDeselect={false}
          />
          <Textarea
            label="Why, for the reviewer"
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            autosize
            minRows={2}
            required
          />
          <FormEnd problems={problems} busy={busy} isIncomplete={!isWhole} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
