import { Button, Group, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ThreePoint } from '../../../core/schedule/timeline';
import { useWrite } from '../../app/use-write';
import { useWorkspace } from '../../app/workspace-context';
import { typedNumber } from '../../format/typed-number';
import { DollarInput } from '../../parts/dollar-input';
import { Section } from '../../parts/page';

/** Figures of the program that you know better; empty = the program's own. */
export function FundingInputs() {
  const { settings } = useWorkspace();
  const { write } = useWrite();
  const change = (patch: Parameters<typeof write<'settings-change'>>[1]['patch']): void =>
    void write('settings-change', { patch });
  return (
    <Section title="Your own figures" note="Empty: the program's own, where one is published">
      <Stack gap="xs">
        <DollarInput
          label="Money available nationwide"
          placeholder="as published"
          value={settings.availableCents}
          onCommit={(availableCents) => change({ availableCents })}
        />
        <DollarInput
          label="Administration, off the top"
          placeholder="as published or implied"
          value={settings.administrationCents}
          onCommit={(administrationCents) => change({ administrationCents })}
        />
        <DollarInput
          label="Demand nationwide"
          placeholder="as published"
          value={settings.demandCents}
          onCommit={(demandCents) => change({ demandCents })}
        />
        <Lag />
      </Stack>
    </Section>
  );
}

function Lag() {
  const { settings } = useWorkspace();
  const { write, busy } = useWrite();
  const [lag, setLag] = useState<ThreePoint>(settings.reimbursementLagDays);
  const isChanged = JSON.stringify(lag) !== JSON.stringify(settings.reimbursementLagDays);
  const isOrdered = lag.low <= lag.likely && lag.likely <= lag.high;
  return (
    <div>
      <Text size="sm" fw={500}>
        Days from spending to payment
      </Text>
      <Text size="xs" c="dimmed" mb={4}>
        No published figure: a planning assumption
      </Text>
      <SimpleGrid cols={3} spacing="xs">
        {(['low', 'likely', 'high'] as const).map((point) => (
          <NumberInput
            key={point}
            aria-label={`Days from spending to payment, ${point}`}
            value={lag[point]}
            min={0}
            allowDecimal={false}
            hideControls
            allowNegative={false}
            onChange={(next) => {
              const typed = typedNumber(next) ?? null;
              if (typed !== null) setLag({ ...lag, [point]: typed });
            }}
            error={!isOrdered}
          />
        ))}
      </SimpleGrid>
      {isChanged && (
        <Group justify="space-between" mt="xs">
          <Text size="xs" c={isOrdered ? 'dimmed' : 'red'}>
            {isOrdered ? 'Low, most likely, high' : 'Give low, most likely and high in this order'}
          </Text>
          <Button
            size="xs"
            loading={busy}
            disabled={!isOrdered}
            onClick={() => write('settings-change', { patch: { reimbursementLagDays: lag } })}
          >
            Apply
          </Button>
        </Group>
      )}
    </div>
  );
}
