import { Select, SimpleGrid, Text } from '@mantine/core';
import { useState } from 'react';
import type { CountRange } from '../../../core/estimate/count-range';
import { type Fraction, fraction } from '../../../core/fraction';
import { type AssetCategory, assetCategories } from '../../../core/inventory/category';
import type { SettingsPatch } from '../../../core/scenario/settings';
import { useRun } from '../../app/run/use-run';
import { useWorkspace } from '../../app/workspace-context';
import { PercentInput } from '../../parts/percent-input';
import { UncertaintyForm } from './uncertainty-form';

const ofTheCount = { description: 'Of what the inventory says', max: Number.POSITIVE_INFINITY };

/** Adds or changes an uncertain count; `null` = a new one. */
export function CountForm({ range, onClose }: { range: CountRange | null; onClose: () => void }) {
  const { settings } = useWorkspace();
  const sites = useRun('site-list', {}).value ?? [];
  const [words, setWords] = useState({ label: range?.label ?? '', source: range?.source ?? '' });
  const [category, setCategory] = useState<AssetCategory | null>(range?.category ?? null);
  const [site, setSite] = useState<string | null>(range?.site ?? null);
  const [low, setLow] = useState<Fraction | null>(fraction(range?.lowShare ?? 1));
  const [high, setHigh] = useState<Fraction | null>(range ? fraction(range.highShare) : null);
  const next =
    category === null || low === null || high === null
      ? null
      : { ...words, category, site, lowShare: low, highShare: high };

  return (
    <UncertaintyForm
      title={range ? 'Change an uncertain count' : 'Add an uncertain count'}
      nameLabel="Name"
      namePlaceholder="e.g. cameras nobody has counted"
      words={words}
      onWords={setWords}
      patch={withRange(settings.countRanges, range, next)}
      onClose={onClose}
      note={
        <Text size="xs" c="dimmed">
          Every amount between the two is as likely as another. Lines that the rules count by the unit follow,
          all together; what is bought once a site, or as a share of the equipment, stays. The point estimate
          stays at the inventory&apos;s count.
        </Text>
      }
    >
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="What is counted"
          data={assetCategories.map(({ id, label }) => ({ value: id, label }))}
          value={category}
          onChange={(value) => setCategory(assetCategories.find(({ id }) => id === value)?.id ?? null)}
          searchable
          required
        />
        <Select
          label="Where"
          placeholder="every site"
          data={sites.map(({ name }) => name)}
          value={site}
          onChange={setSite}
          searchable
          clearable
          limit={50}
        />
        <PercentInput label="At least" {...ofTheCount} value={low} onChange={setLow} />
        <PercentInput label="At most" {...ofTheCount} value={high} onChange={setHigh} required />
      </SimpleGrid>
    </UncertaintyForm>
  );
}

function withRange(
  ranges: readonly CountRange[],
  before: CountRange | null,
  next: CountRange | null,
): SettingsPatch | null {
  if (next === null) return null;
  if (before === null) return { countRanges: [...ranges, next] };
  return { countRanges: ranges.map((other) => (other.label === before.label ? next : other)) };
}
