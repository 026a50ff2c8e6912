import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { Section } from '../../parts/page';
import { DeadlinePriceCurve } from './deadline-price-curve';
import { DeadlinePriceRates } from './deadline-price-rates';

/** A search over many schedules: it runs when asked for, and says so before. */
export function DeadlinePriceSection() {
  const [confidence, setConfidence] = useState(0.8);
  const [wasAsked, setWasAsked] = useState(false);
  return (
    <>
      <Section
        title="Price of a deadline"
        note="What an earlier date costs by more crews, overtime and expediting, and so what an extension is worth to you."
      >
        <Group justify="space-between">
          <Group gap="xs">
            <Text size="sm">Met with a chance of</Text>
            <SegmentedControl
              size="xs"
              aria-label="Chance to meet the date"
              value={String(confidence)}
              onChange={(next) => setConfidence(Number(next))}
              data={[
                { value: '0.5', label: '50%' },
                { value: '0.8', label: '80%' },
                { value: '0.9', label: '90%' },
              ]}
            />
          </Group>
          {!wasAsked && (
            <Button variant="default" onClick={() => setWasAsked(true)}>
              Work it out
            </Button>
          )}
        </Group>
      </Section>
      {wasAsked && <DeadlinePriceCurve confidence={confidence} />}
      {wasAsked && <DeadlinePriceRates />}
    </>
  );
}
