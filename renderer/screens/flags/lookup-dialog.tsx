import { Button, Divider, Group, Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CalendarDate } from '../../../core/calendar/date';
import type { Verdict } from '../../../core/flagging/verdict';
import type { Problem } from '../../../core/problem';
import type { LookupInput } from '../../../engine/api';
import { announceAnswer } from '../../app/announce';
import { useEngine } from '../../app/desktop-context';
import { DateField } from '../../parts/date-field';
import { ProblemList } from '../../parts/problem-list';
import { VerdictCard } from './verdict-card';

const fields = [
  { name: 'name', label: 'Manufacturer', placeholder: 'for example Hikvision' },
  { name: 'model', label: 'Model', placeholder: 'for example DS-2CD2143G0-I' },
  { name: 'mac', label: 'MAC address', placeholder: 'for example 44:19:B6:01:02:03' },
  { name: 'oid', label: 'SNMP object id', placeholder: 'for example 1.3.6.1.4.1.2011.2.23' },
] as const;

interface LookupDialogProps {
  /** The date of the workspace; null where none is open: today, or one that is chosen here. */
  readonly asOf: CalendarDate | null;
  readonly onClose: () => void;
}

/** The verdict on a product that is in no inventory: before buying, or on the phone. */
export function LookupDialog({ asOf, onClose }: LookupDialogProps) {
  const engine = useEngine();
  const [chosen, setChosen] = useState<CalendarDate | null>(null);
  const [typed, setTyped] = useState<LookupInput>({});
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const isEmpty = fields.every((field) => !typed[field.name]?.trim()) && !typed.description?.trim();

  const look = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const filled = Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== ''));
    const date = asOf ?? chosen;
    const answer = await engine.call('item-lookup', { ...filled, ...(date === null ? {} : { asOf: date }) });
    setProblems(answer.kind === 'problems' ? answer.problems : []);
    setVerdict(answer.kind === 'value' ? answer.value : null);
    announceAnswer(answer, { ownProblems: true });
  };

  return (
    <Modal opened onClose={onClose} title="Look up a product" size="lg">
      <Stack>
        <Text size="sm" c="dimmed">
          Anything you know: one field is enough.{asOf && ' The answer is as of the date in the top bar.'}
        </Text>
        <form onSubmit={look}>
          <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
            {fields.map((field, index) => (
              <TextInput
                key={field.name}
                label={field.label}
                placeholder={field.placeholder}
                value={typed[field.name] ?? ''}
                data-autofocus={index === 0 || undefined}
                onChange={(event) => setTyped({ ...typed, [field.name]: event.currentTarget.value })}
              />
            ))}
          </SimpleGrid>
          <TextInput
            mt="xs"
            label="Description or banner"
            value={typed.description ?? ''}
            onChange={(event) => setTyped({ ...typed, description: event.currentTarget.value })}
          />
          {asOf === null && (
            <DateField label="As of" placeholder="today" value={chosen} onChange={setChosen} clearable />
          )}
          <Group justify="flex-end" mt="md">
            <Button type="submit" disabled={isEmpty}>
              Look up
            </Button>
          </Group>
        </form>
        <ProblemList problems={problems} title="This cannot be looked up" />
        {verdict && (
          <>
            <Divider />
            <VerdictCard assetId={null} verdict={verdict} />
          </>
        )}
      </Stack>
    </Modal>
  );
}
