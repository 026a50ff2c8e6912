import { Modal, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Problem } from '../../../core/problem';
import type { FailureRateView } from '../../../engine/api';
import { useWrite } from '../../app/use-write';
import { FormEnd } from '../../parts/form-end';

const fields = [
  { key: 'low', label: 'Low' },
  { key: 'likely', label: 'Likely' },
  { key: 'high', label: 'High' },
] as const;
type Typed = Readonly<Record<(typeof fields)[number]['key'], string | number>>;

/** A failure rate of one's own, typed as failures of a hundred units in a year. */
export function RateForm({ rate, onClose }: { rate: FailureRateView; onClose: () => void }) {
  const { write, busy } = useWrite();
  const [typed, setTyped] = useState<Typed>(percentOf(rate));
  const [source, setSource] = useState(rate.isOwn ? rate.source : '');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const isWhole = fields.every(({ key }) => typed[key] !== '') && source.trim() !== '';
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const perYear = {
      low: Number(typed.low) / 100,
      likely: Number(typed.likely) / 100,
      high: Number(typed.high) / 100,
    };
    const input = { category: rate.category, perYear, source: source.trim() };
    const answer = await write('failure-rate-save', input, {
      ownProblems: true,
      done: 'Failure rate saved.',
    });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };
  return (
    <Modal opened onClose={onClose} title={`Failure rate: ${rate.label}`} size="lg">
      <form onSubmit={save}>
        <Stack>
          <SimpleGrid cols={3} spacing="sm">
            {fields.map(({ key, label }) => (
              <NumberInput
                key={key}
                label={label}
                description="Of 100 units in a year"
                value={typed[key]}
                onChange={(next) => setTyped({ ...typed, [key]: next })}
                min={0}
                decimalScale={3}
                required
                hideControls
                data-autofocus={key === 'low' || undefined}
              />
            ))}
          </SimpleGrid>
          <TextInput
            label="Source"
            description="Your repair record with its years, or a document"
            value={source}
            onChange={(event) => setSource(event.currentTarget.value)}
            required
          />
          <FormEnd problems={problems} busy={busy} isIncomplete={!isWhole} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}

function percentOf({ perYear }: FailureRateView): Typed {
  const of = (value: number): number => Number((value * 100).toFixed(3));
  return { low: of(perYear.low), likely: of(perYear.likely), high: of(perYear.high) };
}
