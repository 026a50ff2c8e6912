import { ActionIcon, Group, NumberInput, Select, SimpleGrid, Stack, TextInput, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { costCategories, type Phase } from '../../../core/plan/plan-line';
import { groupingWords } from '../../../core/plan/rule-words';
import { groupings, type RuleLine } from '../../../core/plan/rules';
import type { Confidence } from '../../../core/source';
import type { CatalogRow } from '../../../engine/api';
import classes from './catalog.module.css';
import type { RuleLineDraft } from './rule-draft';

interface RuleLineFieldsProps {
  readonly line: RuleLineDraft;
  readonly items: readonly CatalogRow[];
  readonly hasBundle: boolean;
  readonly onChange: (part: Partial<RuleLineDraft>) => void;
  readonly onRemove: () => void;
}

const phases: readonly Phase[] = ['removal', 'replacement', 'disposal'];
const confidences: readonly Confidence[] = ['sourced', 'recalled', 'uncertain'];

export function RuleLineFields({ line, items, hasBundle, onChange, onRemove }: RuleLineFieldsProps) {
  const hasStep = line.per === 'units' || line.per === 'project-sites';
  return (
    <Stack gap="xs" className={classes.part}>
      <Group gap="sm" align="flex-end" wrap="nowrap">
        <Select
          label="Catalog item"
          data={items.map(({ itemId, inForce }) => ({
            value: itemId,
            label: `${inForce.item} (${inForce.unit})`,
          }))}
          value={line.catalogItemIds[0] ?? null}
          onChange={(next) => onChange({ catalogItemIds: next === null ? [] : [next] })}
          searchable
          placeholder="Choose what takes its place"
          limit={60}
          style={{ flex: 1 }}
        />
        <NumberInput
          label="Quantity"
          value={line.quantity}
          onChange={(next) => onChange({ quantity: Number(next) })}
          min={0}
          hideControls
          w={90}
        />
        <Select
          label="Counted"
          data={groupings
            .filter((per) => per !== 'bundle' || hasBundle || line.per === 'bundle')
            .map((per) => ({ value: per, label: groupingWords[per] }))}
          value={line.per}
          onChange={(next) => next && onChange({ per: next as RuleLine['per'] })}
          allowDeselect={false}
          w={290}
        />
        {hasStep && (
          <NumberInput
            label="Group of"
            value={line.unitsPerStep ?? ''}
            onChange={(next) => onChange({ unitsPerStep: next === '' ? null : Number(next) })}
            min={1}
            hideControls
            w={80}
          />
        )}
        <Tooltip label="Take this line away">
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label="Take this line away"
            onClick={onRemove}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Tooltip>
      </Group>
      <SimpleGrid cols={3} spacing="sm">
        <Select
          label="Cost category"
          data={costCategories.map(({ id, label }) => ({ value: id, label }))}
          value={line.category}
          onChange={(next) => next && onChange({ category: next as RuleLine['category'] })}
          allowDeselect={false}
          searchable
        />
        <Select
          label="Phase"
          data={[...phases]}
          value={line.phase}
          onChange={(next) => next && onChange({ phase: next as Phase })}
          allowDeselect={false}
        />
        <Select
          label="Confidence of the quantity"
          data={[...confidences]}
          value={line.confidence}
          onChange={(next) => next && onChange({ confidence: next as Confidence })}
          allowDeselect={false}
        />
      </SimpleGrid>
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          label="Why"
          value={line.reason}
          onChange={(event) => onChange({ reason: event.currentTarget.value })}
          required
        />
        <TextInput
          label="How the quantity is known"
          value={line.basis}
          onChange={(event) => onChange({ basis: event.currentTarget.value })}
          required
        />
      </SimpleGrid>
    </Stack>
  );
}
