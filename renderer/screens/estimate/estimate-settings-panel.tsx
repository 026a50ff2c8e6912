import { Button, Group, NumberInput, SegmentedControl, SimpleGrid, Text } from '@mantine/core';
import { useState } from 'react';
import { type Fraction, fraction } from '../../../core/fraction';
import type { PlanningSettings, SettingsPatch } from '../../../core/scenario/settings';
import { useWrite } from '../../app/use-write';
import { useWorkspace } from '../../app/workspace-context';
import { Section } from '../../parts/page';

/** What the estimate assumes. Every value is an input of the user's; the defaults are the method's. */
export function EstimateSettingsPanel() {
  const { settings } = useWorkspace();
  const { write, busy } = useWrite();
  const [patch, setPatch] = useState<SettingsPatch>({});
  const shown: PlanningSettings = { ...settings, ...patch };
  const change = (part: SettingsPatch): void => setPatch({ ...patch, ...part });
  const apply = async (): Promise<void> => {
    const answer = await write('settings-change', { patch });
    if (answer.kind === 'value') setPatch({});
  };

  return (
    <Section
      title="How it is estimated"
      note="Escalation of equipment and labor is 0 until you set it: no published rate was found."
    >
      <SimpleGrid cols={{ base: 3, lg: 5 }} spacing="md">
        <WholeNumber label="Trials" value={shown.trials} onChange={(trials) => change({ trials })} />
        <WholeNumber label="Seed" value={shown.seed} onChange={(seed) => change({ seed })} />
        <Percent
          label="Correlation within a group"
          value={shown.rhoWithin}
          onChange={(rhoWithin) => change({ rhoWithin })}
        />
        <Percent
          label="Correlation between groups"
          value={shown.rhoBetween}
          onChange={(rhoBetween) => change({ rhoBetween })}
        />
        <WholeNumber
          label="Contingency percentile"
          value={shown.contingencyPercentile}
          onChange={(contingencyPercentile) => change({ contingencyPercentile })}
        />
        {(['equipment', 'labor', 'construction'] as const).map((group) => (
          <Percent
            key={group}
            label={`Escalation, ${group}, yearly`}
            value={shown.escalation[group]}
            onChange={(rate) => change({ escalation: { ...shown.escalation, [group]: rate } })}
          />
        ))}
        <div>
          <Text size="sm" fw={500}>
            Sampling
          </Text>
          <SegmentedControl
            fullWidth
            aria-label="Sampling"
            value={shown.sampling}
            onChange={(next) => change({ sampling: next === 'mc' ? 'mc' : 'lhs' })}
            data={[
              { value: 'lhs', label: 'Latin hypercube' },
              { value: 'mc', label: 'Plain' },
            ]}
          />
        </div>
      </SimpleGrid>
      {Object.keys(patch).length > 0 && (
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={() => setPatch({})}>
            Discard
          </Button>
          <Button onClick={apply} loading={busy}>
            Estimate again
          </Button>
        </Group>
      )}
    </Section>
  );
}

interface NumberFieldProps<T> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function WholeNumber({ label, value, onChange }: NumberFieldProps<number>) {
  return (
    <NumberInput
      label={label}
      value={value}
      onChange={(next) => next !== '' && onChange(Number(next))}
      thousandSeparator=","
      allowDecimal={false}
      min={0}
      hideControls
    />
  );
}

function Percent({ label, value, onChange }: NumberFieldProps<Fraction>) {
  return (
    <NumberInput
      label={label}
      value={Math.round(value * 10_000) / 100}
      onChange={(next) => next !== '' && onChange(fraction(Number(next) / 100))}
      suffix="%"
      decimalScale={2}
      hideControls
    />
  );
}
