import { Modal, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Problem } from '../../../core/problem';
import type { PoolOutcome } from '../../../core/spares/running-on';
import { neededWords } from '../../../core/spares/running-on-sentence';
import { useWrite } from '../../app/use-write';
import { formatShare } from '../../format/count';
import { usDates } from '../../format/prose';
import { FormEnd } from '../../parts/form-end';

/** One model: why it may still be bought, and how many spares are on hand. */
export function RunningOnStock({ pool, onClose }: { pool: PoolOutcome; onClose: () => void }) {
  const { write, busy } = useWrite();
  const [quantity, setQuantity] = useState<string | number>(pool.onHand);
  const [source, setSource] = useState(pool.onHandSource ?? '');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const stock = { poolId: pool.poolId, quantity: Number(quantity), source: source.trim() };
    const answer = await write('spare-stock-save', stock, {
      ownProblems: true,
      done: 'Spares on hand saved.',
    });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };
  return (
    <Modal opened onClose={onClose} title={pool.label} size="lg">
      <form onSubmit={save}>
        <Stack>
          <Text size="sm">{findingWords(pool)}</Text>
          <Text size="sm">{supplyWords(pool)}</Text>
          <SimpleGrid cols={2} spacing="sm">
            <NumberInput
              label="Spares on hand"
              description="Whole units that work"
              value={quantity}
              onChange={setQuantity}
              min={0}
              max={100_000}
              allowDecimal={false}
              required
              data-autofocus
            />
            <TextInput
              label="Source"
              description="Who counted, and when"
              value={source}
              onChange={(event) => setSource(event.currentTarget.value)}
              required
            />
          </SimpleGrid>
          <FormEnd
            problems={problems}
            busy={busy}
            isIncomplete={quantity === '' || source.trim() === ''}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

function findingWords(pool: PoolOutcome): string {
  const { units, expectedFailures, salvageUnits, pEverDown, needUnits, buyUnits } = pool;
  const buy =
    needUnits === buyUnits
      ? `Buy ${buyUnits}.`
      : `${neededWords(pool)} are needed; ${buyUnits} may be bought.`;
  return `${units} in service, ${expectedFailures.toFixed(1)} failures expected after supply ends, ${salvageUnits} come free from finished sites. The chance to want one is ${formatShare(pEverDown)}. ${buy}`;
}

function supplyWords({ supply }: PoolOutcome): string {
  if (supply.kind === 'open') return `Can be bought at any time. ${usDates(supply.reason)}`;
  if (supply.kind === 'barred') return `Not allowed as of this date. ${usDates(supply.reason)}`;
  return `Allowed through ${usDates(supply.lastDay ?? '')}: ${usDates(supply.reason)}. What its scope covers is for you to check.`;
}
