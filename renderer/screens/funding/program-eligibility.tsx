import { Checkbox, Group, MultiSelect, Select, SimpleGrid, Text } from '@mantine/core';
import { laborRules } from '../../../core/funding/own-program';
import { type CostCategory, costCategories } from '../../../core/plan/plan-line';
import { useRun } from '../../app/run/use-run';
import { CountInput } from '../../parts/count-input';
import { DateField } from '../../parts/date-field';
import { TextLink } from '../../parts/text-link';
import { FormPart } from './form-part';
import type { ProgramFields } from './program-fields';

/** Whose equipment, obtained when, which kinds of cost, who may apply. */
export function ProgramEligibility({ program, change, faultOf }: ProgramFields) {
  const entities = useRun('entity-list', {}).value ?? [];
  return (
    <FormPart title="What it pays for">
      <MultiSelect
        label="Vendors"
        description="Empty: every listed vendor"
        data={entities.map((entity) => ({ value: entity.id, label: entity.name }))}
        value={[...program.vendorIds]}
        onChange={(vendorIds) => change({ vendorIds })}
        searchable
        hidePickedOptions
        limit={50}
        error={faultOf('vendorIds')}
      />
      <SimpleGrid cols={2} spacing="sm">
        <DateField
          label="Obtained on or before"
          placeholder="any day"
          value={program.acquiredOnOrBefore}
          onChange={(acquiredOnOrBefore) => change({ acquiredOnOrBefore })}
          clearable
        />
        <DateField
          label="Costs from this day on"
          placeholder="any day"
          value={program.costIncurredOnOrAfter}
          onChange={(costIncurredOnOrAfter) => change({ costIncurredOnOrAfter })}
          clearable
        />
        <CountInput
          label="Largest number of customers"
          description="Affiliates counted"
          placeholder="no limit"
          value={program.maxCustomers}
          onChange={(maxCustomers) => change({ maxCustomers })}
          error={faultOf('maxCustomers')}
        />
        <Select
          label="Own staff"
          description="Pay of your own people"
          data={laborRules.map(({ id, label }) => ({ value: id, label }))}
          value={program.internalLabor}
          onChange={(rule) => rule && change({ internalLabor: rule as typeof program.internalLabor })}
          allowDeselect={false}
        />
      </SimpleGrid>
      <CostKinds program={program} change={change} faultOf={faultOf} />
      <Group gap="lg">
        <Checkbox
          label="Pays upgrades beyond a comparable replacement"
          checked={program.paysUpgrades}
          onChange={(event) => change({ paysUpgrades: event.currentTarget.checked })}
        />
        <Checkbox
          label="Open to new applicants"
          checked={program.newApplicants}
          onChange={(event) => change({ newApplicants: event.currentTarget.checked })}
        />
      </Group>
    </FormPart>
  );
}

function CostKinds({ program, change, faultOf }: ProgramFields) {
  const all = costCategories.map(({ id }) => id);
  const toggle = (id: CostCategory, on: boolean): void =>
    change({ costCategories: all.filter((one) => (one === id ? on : program.costCategories.includes(one))) });
  const fault = faultOf('costCategories');
  return (
    <div>
      <Group justify="space-between" mb={6}>
        <Text size="sm" fw={500}>
          Kinds of cost
        </Text>
        <Group gap="sm">
          <TextLink onClick={() => change({ costCategories: all })}>All</TextLink>
          <TextLink onClick={() => change({ costCategories: [] })}>None</TextLink>
        </Group>
      </Group>
      <SimpleGrid cols={3} spacing="xs" verticalSpacing={6}>
        {costCategories.map(({ id, label }) => (
          <Checkbox
            key={id}
            size="xs"
            label={label}
            checked={program.costCategories.includes(id)}
            onChange={(event) => toggle(id, event.currentTarget.checked)}
          />
        ))}
      </SimpleGrid>
      {fault && (
        <Text size="xs" c="red" mt={4}>
          {fault}
        </Text>
      )}
    </div>
  );
}
