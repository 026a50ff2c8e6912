import { Modal, NumberInput, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CountRange } from '../../../core/estimate/count-range';
import { type AssetCategory, assetCategories } from '../../../core/inventory/category';
import type { Problem } from '../../../core/problem';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { useWorkspace } from '../../app/workspace-context';
import { FormEnd } from '../../parts/form-end';

/** Adds or changes an uncertain count; `null` = a new one. */
export function CountForm({ range, onClose }: { range: CountRange | null; onClose: () => void }) {
  const { settings } = useWorkspace();
  const sites = useRun('site-list', {}).value ?? [];
  const { write, busy } = useWrite();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [words, setWords] = useState({ label: range?.label ?? '', source: range?.source ?? '' });
  const [category, setCategory] = useState<AssetCategory | null>(range?.category ?? null);
  const [site, setSite] = useState<string | null>(range?.site ?? null);
  const [low, setLow] = useState<number | string>(range ? range.lowShare * 100 : 100);
  const [high, setHigh] = useState<number | string>(range ? range.highShare * 100 : '');
  const isWhole =
    words.label.trim() !== '' && words.source.trim() !== '' && category !== null && low !== '' && high !== '';

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (category === null) return;
    const next: CountRange = {
      ...words,
      category,
      site,
      lowShare: Number(low) / 100,
      highShare: Number(high) / 100,
    };
    const countRanges = range
      ? settings.countRanges.map((other) => (other.label === range.label ? next : other))
      : [...settings.countRanges, next];
    const answer = await write('settings-change', { patch: { countRanges } }, { ownProblems: true });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={range ? 'Change an uncertain count' : 'Add an uncertain count'}
      size="lg"
    >
      <form onSubmit={save}>
        <Stack>
          <TextInput
            label="Name"
            placeholder="e.g. cameras nobody has counted"
            value={words.label}
            onChange={(event) => setWords({ ...words, label: event.currentTarget.value })}
            required
            data-autofocus
          />
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
            <NumberInput
              label="At least"
              description="Of what the inventory says"
              value={low}
              onChange={setLow}
              suffix="%"
              min={0}
              hideControls
            />
            <NumberInput
              label="At most"
              description="Of what the inventory says"
              value={high}
              onChange={setHigh}
              suffix="%"
              min={0}
              hideControls
              required
            />
          </SimpleGrid>
          <TextInput
            label="Source"
            placeholder="who says so, and why"
            value={words.source}
            onChange={(event) => setWords({ ...words, source: event.currentTarget.value })}
            required
          />
          <Text size="xs" c="dimmed">
            Every amount between the two is as likely as another. Lines that the rules count by the unit
            follow, all together; what is bought once a site, or as a share of the equipment, stays. The point
            estimate stays at the inventory&apos;s count.
          </Text>
          <FormEnd problems={problems} busy={busy} isIncomplete={!isWhole} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
