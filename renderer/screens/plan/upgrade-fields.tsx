import { NumberInput, Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { isShareUnit } from '../../../core/plan/own-price';
import type { PlannedGroup } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import type { AlternativeDraft } from './alternative-draft';

interface UpgradeFieldsProps {
  readonly draft: AlternativeDraft;
  readonly items: PlannedGroup['comparableItems'];
  readonly change: (part: Partial<AlternativeDraft>) => void;
}

const labels = ['Low', 'Most likely', 'High'] as const;

/** How the upgrade is priced: an item of the catalog for each comparable one, else a premium on its likely price. */
export function UpgradeFields({ draft, items, change }: UpgradeFieldsProps) {
  const catalog = useRun('catalog-entries', useRunInput()).value?.rows ?? [];
  const choices = catalog
    .filter(({ inForce }) => inForce.likelyCents !== null && !isShareUnit(inForce.unit))
    .map(({ itemId, inForce }) => ({ value: itemId, label: `${inForce.item} (${inForce.unit})` }));
  const premium = (place: number, percent: number | string): AlternativeDraft['premium'] => {
    const [low, likely, high] = draft.premium.map((share, at) =>
      at === place ? (percent === '' ? null : Number(percent) / 100) : share,
    );
    return [low ?? null, likely ?? null, high ?? null];
  };
  const priceBy = (comparableItemId: string, upgradeItemId: string | null): void => {
    const others = draft.upgradeItems.filter((one) => one.comparableItemId !== comparableItemId);
    change({
      upgradeItems: upgradeItemId === null ? others : [...others, { comparableItemId, upgradeItemId }],
    });
  };
  return (
    <>
      <SimpleGrid cols={4} spacing="sm">
        {labels.map((label, place) => (
          <NumberInput
            key={label}
            label={`Upgrade costs more: ${label.toLowerCase()}`}
            value={
              draft.premium[place] === null ? '' : Number(((draft.premium[place] ?? 0) * 100).toFixed(2))
            }
            onChange={(next) => change({ premium: premium(place, next) })}
            suffix="%"
            min={0}
            max={1000}
            hideControls
          />
        ))}
        <TextInput
          label="Source of the premium"
          placeholder="Planning assumption"
          value={draft.source}
          onChange={(event) => change({ source: event.currentTarget.value })}
        />
      </SimpleGrid>
      {draft.source.trim() === '' && (
        <Text size="xs" c="dimmed">
          The premium is a planning assumption, no published figure found: it is marked uncertain until you
          name a source or price the upgrade by an item of the catalog.
        </Text>
      )}
      <SimpleGrid cols={3} spacing="sm">
        {items.map(({ itemId, item }) => (
          <Select
            key={itemId}
            label={`Upgrade of: ${item}`}
            placeholder="By the premium"
            data={choices.filter(({ value }) => value !== itemId)}
            value={draft.upgradeItems.find((one) => one.comparableItemId === itemId)?.upgradeItemId ?? null}
            onChange={(next) => priceBy(itemId, next)}
            clearable
            searchable
            limit={60}
          />
        ))}
      </SimpleGrid>
    </>
  );
}
