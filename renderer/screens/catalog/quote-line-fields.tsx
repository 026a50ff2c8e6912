import {
  ActionIcon,
  Button,
  Group,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { isShareUnit } from '../../../core/plan/own-price';
import type { CatalogRow } from '../../../engine/api';
import { DollarInput } from '../../parts/dollar-input';
import classes from './catalog.module.css';
import type { QuoteLineDraft, TierDraft } from './quote-draft';

interface QuoteLineFieldsProps {
  readonly line: QuoteLineDraft;
  readonly items: readonly CatalogRow[];
  readonly onChange: (part: Partial<QuoteLineDraft>) => void;
  /** null where it is the only one. */
  readonly onRemove: (() => void) | null;
}

export function QuoteLineFields({ line, items, onChange, onRemove }: QuoteLineFieldsProps) {
  const choices = items
    .filter(({ inForce }) => !isShareUnit(inForce.unit))
    .map(({ itemId, inForce }) => ({ value: itemId, label: `${inForce.item} (${inForce.unit})` }));
  const changeTier = (key: number, part: Partial<TierDraft>): void =>
    onChange({ tiers: line.tiers.map((tier) => (tier.key === key ? { ...tier, ...part } : tier)) });
  const addTier = (): void => {
    const key = Math.max(-1, ...line.tiers.map((tier) => tier.key)) + 1;
    onChange({ tiers: [...line.tiers, { key, from: '', unitPriceCents: null }] });
  };
  return (
    <Stack gap="xs" className={classes.part}>
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="Catalog item"
          data={choices}
          value={line.itemId}
          onChange={(itemId) => onChange({ itemId })}
          searchable
          placeholder="Choose what it prices"
          limit={60}
        />
        <TextInput
          label="The vendor's words"
          value={line.description}
          onChange={(event) => onChange({ description: event.currentTarget.value })}
        />
      </SimpleGrid>
      <Group gap="sm" align="flex-end">
        <DollarInput
          label="Unit price"
          value={line.unitPriceCents}
          onCommit={(unitPriceCents) => onChange({ unitPriceCents })}
          exact
          w={150}
        />
        <NumberInput
          label="Discount"
          value={line.discountPercent}
          onChange={(discountPercent) => onChange({ discountPercent })}
          suffix="%"
          min={0}
          max={100}
          decimalScale={2}
          hideControls
          w={100}
        />
        <Button variant="subtle" size="sm" leftSection={<IconPlus size={14} />} onClick={addTier}>
          Volume tier
        </Button>
        {onRemove && (
          <Tooltip label="Take this item away">
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              ml="auto"
              aria-label="Take this item away"
              onClick={onRemove}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Tooltip>
        )}
      </Group>
      {line.tiers.map((tier) => (
        <Group key={tier.key} gap="sm" align="flex-end">
          <NumberInput
            label="From quantity"
            value={tier.from}
            onChange={(from) => changeTier(tier.key, { from })}
            min={0}
            thousandSeparator=","
            hideControls
            w={150}
          />
          <DollarInput
            label="Unit price from there on"
            value={tier.unitPriceCents}
            onCommit={(unitPriceCents) => changeTier(tier.key, { unitPriceCents })}
            exact
            w={180}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label="Take this tier away"
            onClick={() => onChange({ tiers: line.tiers.filter(({ key }) => key !== tier.key) })}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
    </Stack>
  );
}
