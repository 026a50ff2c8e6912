import {
  Button,
  Group,
  NumberInput,
  Paper,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Cents } from '../../../core/money/cents';
import { type Basis, bases } from '../../../core/plan/plan-line';
import { type Problem, problem } from '../../../core/problem';
import { useWrite } from '../../app/use-write';
import { DollarInput } from '../../parts/dollar-input';
import { ProblemList } from '../../parts/problem-list';

/** What is pinned: a line of the plan, or the line that would close a gap and has no price yet. */
export interface PinSubject {
  readonly lineId: string;
  readonly unit: string;
  readonly quantity: number | null;
  readonly lowCents: Cents | null;
  readonly likelyCents: Cents | null;
  readonly highCents: Cents | null;
  /** The basis of a line that is pinned already. */
  readonly pinnedBasis: Basis | null;
}

/** A line by hand: quantity and costs with their basis, a source and a reason. */
export function PinForm({ line, onClose }: { line: PinSubject; onClose: () => void }) {
  const { write, busy } = useWrite();
  const [quantity, setQuantity] = useState<number | string>(line.quantity ?? '');
  const [low, setLow] = useState<Cents | null>(line.lowCents);
  const [likely, setLikely] = useState<Cents | null>(line.likelyCents);
  const [high, setHigh] = useState<Cents | null>(line.highCents);
  const [basis, setBasis] = useState<Basis>(line.pinnedBasis ?? 'quote');
  const [source, setSource] = useState('');
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (low === null || likely === null || high === null || quantity === '') {
      setProblems([problem('A quantity or cost is missing', 'Fill in the quantity and all three costs')]);
      return;
    }
    if (low > likely || likely > high) {
      setProblems([
        problem('The three costs are out of order', 'Give low, most likely and high in this order'),
      ]);
      return;
    }
    const costs = { lowCents: low, likelyCents: likely, highCents: high };
    const input = { lineId: line.lineId, quantity: Number(quantity), ...costs, basis, source, reason };
    const answer = await write('plan-line-pin', input, { ownProblems: true, done: 'Line pinned.' });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };

  return (
    <Paper withBorder p="md" radius="md" component="form" onSubmit={save} aria-label="Pin this line by hand">
      <Stack gap="sm">
        <SimpleGrid cols={3} spacing="xs">
          <DollarInput label="Low, each" value={low} onCommit={setLow} exact />
          <DollarInput label="Most likely, each" value={likely} onCommit={setLikely} exact />
          <DollarInput label="High, each" value={high} onCommit={setHigh} exact />
        </SimpleGrid>
        <SimpleGrid cols={2} spacing="xs">
          <NumberInput label={`Quantity (${line.unit})`} value={quantity} onChange={setQuantity} min={0} />
          <Select
            label="Basis"
            data={[...bases]}
            value={basis}
            onChange={(next) => next && setBasis(next as Basis)}
            allowDeselect={false}
          />
        </SimpleGrid>
        <TextInput
          label="Source"
          description="The quote, invoice or letter, with its date"
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
          required
        />
        <Textarea
          label="Reason"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          required
          autosize
          minRows={2}
        />
        <ProblemList problems={problems} title="Not pinned" />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy} disabled={source.trim() === '' || reason.trim() === ''}>
            Pin line
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
