import { Button, Group, SegmentedControl, Stack, Tabs, TextInput } from '@mantine/core';
import { IconListDetails, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { CostedLine } from '../../../core/document/run-result';
import type { PlanView } from '../../../engine/api';
import { useNavigation } from '../../app/navigation';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { countOf } from '../../format/count';
import { Amount } from '../../parts/amount';
import { EmptyState } from '../../parts/empty-state';
import { Notice } from '../../parts/notice';
import { Page, Section } from '../../parts/page';
import { RunView } from '../../parts/run-view';
import { TextLink } from '../../parts/text-link';
import { AlternativesTab } from './alternatives-tab';
import { type GroupKey, groupLines } from './group-lines';
import { LeftOutNotice } from './left-out-notice';
import { LineDrawer } from './line-drawer';
import { PlanChecksTab } from './plan-checks';
import { PlanGaps } from './plan-gaps';
import { PlanTable } from './plan-table';
import { SaveLines } from './save-lines';
import { visibleLines } from './visible-lines';

export function PlanScreen() {
  const plan = useRun('plan', useRunInput());
  return (
    <Page
      title="Plan"
      lead="What replaces each flagged asset, with the whole cost of the change. Each line can be opened down to its source, and pinned by hand."
    >
      <Tabs defaultValue="lines" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="lines">Lines</Tabs.Tab>
          <Tabs.Tab value="alternatives">Alternatives</Tabs.Tab>
          <Tabs.Tab value="checks">Before you apply</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="lines">
          <RunView run={plan} doing="Planning the replacement">
            {(view) => (
              <Stack gap="md">
                <PlanContent view={view} />
              </Stack>
            )}
          </RunView>
        </Tabs.Panel>
        <Tabs.Panel value="alternatives">
          <AlternativesTab />
        </Tabs.Panel>
        <Tabs.Panel value="checks">
          <PlanChecksTab />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function PlanContent({ view }: { view: PlanView }) {
  const { place, go } = useNavigation();
  const narrowed = place.screen === 'plan' ? place : null;
  const [text, setText] = useState('');
  const [by, setBy] = useState<GroupKey>('site');
  const [opened, setOpened] = useState<CostedLine | null>(null);
  const lines = useMemo(() => visibleLines(view.lines, { ...narrowed, text }), [view.lines, narrowed, text]);
  const groups = useMemo(() => groupLines(lines, by), [lines, by]);
  const current = opened && (view.lines.find((line) => line.lineId === opened.lineId) ?? opened);

  if (view.lines.length === 0 && view.gaps.length === 0) return <NoPlan />;
  return (
    <>
      <PlanGaps gaps={view.gaps} />
      <LeftOutNotice leftOut={view.leftOut ?? []} />
      {narrowed?.heading && (
        <Notice kind="plain" title={`Only the lines of: ${narrowed.heading}`}>
          <TextLink onClick={() => go({ screen: 'plan' })}>Show the whole plan</TextLink>
        </Notice>
      )}
      <Group justify="space-between">
        <Group gap="xs">
          <TextInput
            aria-label="Filter lines"
            placeholder="Filter lines"
            leftSection={<IconSearch size={15} stroke={1.7} />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            w={220}
          />
          <SegmentedControl
            aria-label="Group lines"
            value={by}
            onChange={(next) => setBy(next as GroupKey)}
            data={[
              { value: 'site', label: 'By site' },
              { value: 'category', label: 'By cost category' },
              { value: 'phase', label: 'By phase' },
            ]}
          />
        </Group>
        <Group gap="sm">
          <div className="dimmed">
            {countOf(lines.length, 'line')}, point estimate{' '}
            <b>
              <Amount cents={groups.totalCents} />
            </b>{' '}
            before contingency
          </div>
          {lines.length > 0 && <SaveLines lines={lines} />}
        </Group>
      </Group>
      <Section flush>
        {lines.length === 0 ? (
          <EmptyState
            icon={IconSearch}
            title="No line matches"
            action={
              <Button variant="default" onClick={() => setText('')}>
                Clear the filter
              </Button>
            }
          />
        ) : (
          <PlanTable groups={groups.groups} onOpen={setOpened} />
        )}
      </Section>
      {current && <LineDrawer line={current} onClose={() => setOpened(null)} />}
    </>
  );
}

function NoPlan() {
  const { go } = useNavigation();
  return (
    <EmptyState
      icon={IconListDetails}
      title="Nothing to replace"
      action={
        <Button variant="default" mt="xs" onClick={() => go({ screen: 'flags' })}>
          See the verdicts
        </Button>
      }
    >
      No asset is listed as of the date, so there is nothing to plan. Assets to review are planned only if the
      settings of the scenario say so.
    </EmptyState>
  );
}
