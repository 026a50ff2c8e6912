import { Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Problem } from '../../../core/problem';
import type { DeadlineRate } from '../../../core/schedule/deadline-rate';
import { useWrite } from '../../app/use-write';
import { FormEnd } from '../../parts/form-end';

/** A rate of one's own, in dollars or percent, with its source. */
export function DeadlineRateForm({ rate, onClose }: { rate: DeadlineRate; onClose: () => void }) {
  const { write, busy } = useWrite();
  const isMoney = rate.unit === 'cents';
  const [typed, setTyped] = useState<string | number>(
    Number((rate.value / (isMoney ? 100 : 0.01)).toFixed(2)),
  );
  const [source, setSource] = useState(rate.isOwn ? rate.source : '');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const value = isMoney ? Math.round(Number(typed) * 100) : Number(typed) / 100;
    const input = { key: rate.key, value, source: source.trim() };
    const answer = await write('deadline-rate-save', input, { ownProblems: true, done: 'Rate saved.' });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };
  return (
    <Modal opened onClose={onClose} title={rate.label}>
      <form onSubmit={save}>
        <Stack>
          <NumberInput
            label="Value"
            value={typed}
            onChange={setTyped}
            {...(isMoney ? { prefix: '$', thousandSeparator: ',' } : { suffix: '%' })}
            min={0}
            decimalScale={2}
            hideControls
            required
            data-autofocus
          />
          <TextInput
            label="Source"
            description="The quote or contract that says it"
            value={source}
            onChange={(event) => setSource(event.currentTarget.value)}
            required
          />
          <FormEnd
            problems={problems}
            busy={busy}
            isIncomplete={typed === '' || source.trim() === ''}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
