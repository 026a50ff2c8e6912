import { ActionIcon, Button, Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type AssetCategory, categoryLabel } from '../../../core/inventory/category';
import type { BundlePart } from '../../../core/plan/rules';
import type { RuleDraft } from './rule-draft';

interface BundleFieldsProps {
  readonly draft: RuleDraft;
  readonly change: (part: Partial<RuleDraft>) => void;
}

/** Units that stand for one bundle at a site: 1 baseband unit and 3 radio units = one three-sector site. */
export function BundleFields({ draft: { bundle, categories }, change }: BundleFieldsProps) {
  const changePart = (place: number, part: Partial<BundlePart>): void =>
    change({ bundle: bundle.map((one, index) => (index === place ? { ...one, ...part } : one)) });
  const free = categories.find((category) => !bundle.some((part) => part.category === category));
  return (
    <Stack gap={6}>
      <Group gap="sm">
        <Text size="sm">
          {bundle.length === 0
            ? 'Fits at every site.'
            : 'Fits only where a site has at least these units, which make one bundle:'}
        </Text>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          disabled={free === undefined}
          onClick={() => free && change({ bundle: [...bundle, { category: free, units: 1 }] })}
        >
          {bundle.length === 0 ? 'Bundle units of a site' : 'Another kind of unit'}
        </Button>
      </Group>
      {bundle.map((part, place) => (
        <Group key={part.category} gap="sm">
          <NumberInput
            aria-label={`Units of ${categoryLabel(part.category)} in a bundle`}
            value={part.units}
            onChange={(next) => changePart(place, { units: Number(next) })}
            min={1}
            hideControls
            w={80}
          />
          <Select
            aria-label="Category in the bundle"
            data={categories.map((id) => ({ value: id, label: categoryLabel(id) }))}
            value={part.category}
            onChange={(next) => next && changePart(place, { category: next as AssetCategory })}
            allowDeselect={false}
            w={260}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Take ${categoryLabel(part.category)} out of the bundle`}
            onClick={() => change({ bundle: bundle.filter((_, index) => index !== place) })}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
    </Stack>
  );
}
