import { ActionIcon, Button, Group, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { fraction } from '../../../core/fraction';
import { mostTiers } from '../../../core/funding/check-program';
import type { OwnTier } from '../../../core/funding/own-program';
import { cents } from '../../../core/money/cents';
import { type CostCategory, costCategories } from '../../../core/plan/plan-line';
import { CountInput } from '../../parts/count-input';
import { DollarInput } from '../../parts/dollar-input';
import { PercentInput } from '../../parts/percent-input';
import { FormPart } from './form-part';
import type { ProgramFields } from './program-fields';

/** How much there is, who is paid first, and what share of a cost. */
export function ProgramMoney(fields: ProgramFields) {
  const { program, change, faultOf } = fields;
  return (
    <FormPart title="How much money">
      <SimpleGrid cols={2} spacing="sm">
        <DollarInput
          label="Money available nationwide"
          placeholder="no amount named"
          value={program.availableCents}
          onCommit={(availableCents) => change({ availableCents })}
        />
        <DollarInput
          label="Administration, off the top"
          placeholder="not known"
          value={program.administrationCents}
          onCommit={(administrationCents) => change({ administrationCents })}
          error={faultOf('administrationCents')}
        />
        <PercentInput
          label="Share of the cost that it pays"
          value={program.costShare}
          onChange={(share) => change({ costShare: share ?? fraction(0) })}
          error={faultOf('costShare')}
        />
        <DollarInput
          label="Most that one applicant gets"
          placeholder="no limit"
          value={program.applicantCapCents}
          onCommit={(applicantCapCents) => change({ applicantCapCents })}
          error={faultOf('applicantCapCents')}
        />
        {program.tiers.length === 0 && (
          <DollarInput
            label="Demand of all applicants"
            placeholder="not known: paid in full"
            value={program.demandCents}
            onCommit={(demandCents) => change({ demandCents })}
          />
        )}
      </SimpleGrid>
      <Tiers {...fields} />
      <UnitCaps {...fields} />
    </FormPart>
  );
}

/** A tier is known by its place. */
const tierNames = ['Tier 1', 'Tier 2', 'Tier 3'] as const;

function Tiers({ program, change, faultOf }: ProgramFields) {
  const { tiers } = program;
  const replace = (index: number, part: Partial<OwnTier>): void =>
    change({ tiers: tiers.map((tier, at) => (at === index ? { ...tier, ...part } : tier)) });
  const add = (): void =>
    change({ tiers: [...tiers, { maxCustomers: null, applicants: 'any', demandCents: null }] });
  return (
    <Stack gap={6}>
      <Group justify="space-between">
        <Text size="sm" fw={500}>
          Who is paid first
        </Text>
        {tiers.length < mostTiers && (
          <Button variant="default" size="compact-xs" leftSection={<IconPlus size={12} />} onClick={add}>
            Add a tier
          </Button>
        )}
      </Group>
      {tiers.length === 0 && (
        <Text size="xs" c="dimmed">
          No tiers: all applicants share alike.
        </Text>
      )}
      {tiers.map((tier, index) => (
        <Group key={tierNames[index]} gap="xs" align="flex-end" wrap="nowrap">
          <Text size="sm" w={46} pb={8}>
            {tierNames[index]}
          </Text>
          <CountInput
            label="Up to, customers"
            placeholder="any size"
            value={tier.maxCustomers}
            onChange={(maxCustomers) => replace(index, { maxCustomers })}
          />
          <Select
            label="Applicants"
            data={[
              { value: 'any', label: 'Any' },
              { value: 'educational', label: 'Educational' },
            ]}
            value={tier.applicants}
            onChange={(who) => who && replace(index, { applicants: who as OwnTier['applicants'] })}
            allowDeselect={false}
          />
          <DollarInput
            label="Demand"
            placeholder="not known"
            value={tier.demandCents}
            onCommit={(demandCents) => replace(index, { demandCents })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            mb={4}
            aria-label={`Remove tier ${index + 1}`}
            onClick={() => change({ tiers: tiers.filter((_, at) => at !== index) })}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Fault text={faultOf('tiers')} />
    </Stack>
  );
}

function UnitCaps({ program, change, faultOf }: ProgramFields) {
  const { unitCaps } = program;
  const free = costCategories.filter(({ id }) => unitCaps.every(({ category }) => category !== id));
  const [next] = free;
  return (
    <Stack gap={6}>
      <Group justify="space-between">
        <Text size="sm" fw={500}>
          Ceilings for one unit
        </Text>
        {next && (
          <Button
            variant="default"
            size="compact-xs"
            leftSection={<IconPlus size={12} />}
            onClick={() => change({ unitCaps: [...unitCaps, { category: next.id, unitCents: cents(0) }] })}
          >
            Add a ceiling
          </Button>
        )}
      </Group>
      {unitCaps.length === 0 && (
        <Text size="xs" c="dimmed">
          None.
        </Text>
      )}
      {unitCaps.map((cap, index) => (
        <Group key={cap.category} gap="xs" align="flex-end" wrap="nowrap">
          <Select
            aria-label={`Kind of cost of ceiling ${index + 1}`}
            data={costCategories
              .filter(({ id }) => id === cap.category || free.some((one) => one.id === id))
              .map(({ id, label }) => ({ value: id, label }))}
            value={cap.category}
            onChange={(category) =>
              category &&
              change({
                unitCaps: unitCaps.map((one) =>
                  one === cap ? { ...one, category: category as CostCategory } : one,
                ),
              })
            }
            allowDeselect={false}
          />
          <DollarInput
            label="At most, a unit"
            value={cap.unitCents}
            onCommit={(amount) =>
              change({
                unitCaps: unitCaps.map((one) =>
                  one === cap ? { ...one, unitCents: amount ?? cents(0) } : one,
                ),
              })
            }
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            mb={4}
            aria-label={`Remove ceiling ${index + 1}`}
            onClick={() => change({ unitCaps: unitCaps.filter((one) => one !== cap) })}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Fault text={faultOf('unitCaps')} />
    </Stack>
  );
}

function Fault({ text }: { text: string | null }) {
  if (text === null) return null;
  return (
    <Text size="xs" c="red">
      {text}
    </Text>
  );
}
