import { Button, Group, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { categoryLabel } from '../../../core/inventory/category';
import type { AlternativeGroups } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { countOf, formatCount } from '../../format/count';
import { Section } from '../../parts/page';
import { RunView } from '../../parts/run-view';
import { AlternativeComparisonTable } from './alternative-comparison';
import { type AlternativeDraft, comparisonInput, firstDraft } from './alternative-draft';
import { ChoiceList } from './choice-list';
import { GroupAssets } from './group-assets';
import { UpgradeFields } from './upgrade-fields';

/** One group of assets, three ways: like for like, upgraded, left out. */
export function AlternativesTab() {
  const groups = useRun('alternative-groups', useRunInput());
  return (
    <RunView run={groups} doing="Reading the groups">
      {(found) => <AlternativesContent found={found} />}
    </RunView>
  );
}

function AlternativesContent({ found }: { found: AlternativeGroups }) {
  const [draft, setDraft] = useState<AlternativeDraft>(() => firstDraft(found));
  const [compared, setCompared] = useState<AlternativeDraft | null>(null);
  const change = (part: Partial<AlternativeDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const group = found.groups.find(({ category }) => category === draft.category);
  const input = comparisonInput(draft);
  return (
    <Stack gap="md">
      <ChoiceList choices={found.choices} />
      <Section
        title="Compare"
        note="Three runs of the whole plan that differ only in this group. Nothing changes until you choose."
      >
        <Stack gap="sm">
          <SimpleGrid cols={3} spacing="sm">
            <Select
              label="Category"
              data={found.groups.map(({ category, units }) => ({
                value: category,
                label: `${categoryLabel(category)} (${formatCount(units)})`,
              }))}
              value={draft.category}
              onChange={(next) =>
                next &&
                change({
                  category: next as AlternativeDraft['category'],
                  site: null,
                  assetIds: [],
                  upgradeItems: [],
                })
              }
              allowDeselect={false}
              searchable
            />
            <Select
              label="Site"
              placeholder="All sites"
              data={(group?.sites ?? []).map(({ site, units }) => ({
                value: site,
                label: `${site} (${formatCount(units)})`,
              }))}
              value={draft.site}
              onChange={(site) => change({ site, assetIds: [] })}
              clearable
              searchable
            />
            <GroupAssets draft={draft} change={change} />
          </SimpleGrid>
          <UpgradeFields draft={draft} items={group?.comparableItems ?? []} change={change} />
          <Group>
            <Button onClick={() => setCompared(draft)} disabled={input === null}>
              Compare
            </Button>
            {group && (
              <Text size="sm" c="dimmed">
                {countOf(group.assets, 'asset')} of this category at {countOf(group.sites.length, 'site')}
              </Text>
            )}
          </Group>
        </Stack>
      </Section>
      {compared !== null && <AlternativeComparisonTable draft={compared} />}
    </Stack>
  );
}
