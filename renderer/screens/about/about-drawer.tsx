import { Drawer, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { isCalendarDate } from '../../../core/calendar/date';
import type { BridgeEnvironment, ThemeSource } from '../../../electron/bridge';
import { useThemeChoice } from '../../app/color-scheme';
import { useDesktop } from '../../app/desktop-context';
import { useTake } from '../../app/requests';
import { useRun } from '../../app/run/use-run';
import { useWorkspace } from '../../app/workspace-context';
import { formatCount } from '../../format/count';
import { formatDate } from '../../format/date';
import { DataTable } from '../../parts/data-table';
import { FieldList } from '../../parts/field-list';
import { RunView } from '../../parts/run-view';
import { Licenses } from './licenses';
import { WorkspaceBackups } from './workspace-backups';
import { WorkspaceCheck } from './workspace-check';

const themes: readonly { value: ThemeSource; label: string }[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

export function AboutDrawer() {
  const [opened, setOpened] = useState(false);
  useTake(
    'about',
    useCallback(() => setOpened(true), []),
  );
  return (
    <Drawer
      opened={opened}
      onClose={() => setOpened(false)}
      position="right"
      size={620}
      title="Settings and versions"
    >
      {opened && <AboutContent />}
    </Drawer>
  );
}

function AboutContent() {
  const theme = useThemeChoice();
  const workspace = useWorkspace();
  const overview = useRun('app-overview', { asOf: workspace.asOf });
  return (
    <Stack gap="xl">
      <div>
        <Title order={3} mb={6}>
          Appearance
        </Title>
        <SegmentedControl
          aria-label="Appearance"
          data={[...themes]}
          value={theme.source}
          onChange={(next) => theme.choose(next === 'light' || next === 'dark' ? next : 'system')}
        />
      </div>
      <RunView run={overview} doing="Reading versions">
        {(value) => (
          <>
            <div>
              <Title order={3} mb={6}>
                Lists in force on the as-of date
              </Title>
              <DataTable
                caption="Lists in force on the as-of date"
                rows={value.lists}
                rowKey={(list) => list.list}
                columns={[
                  { header: 'List', cell: (list) => list.list },
                  { header: 'Version', width: 110, cell: (list) => versionWords(list.version) },
                  { header: 'Entities', right: true, cell: (list) => formatCount(list.entities) },
                ]}
              />
            </div>
            <Versions version={value.version} node={value.node} sqlite={value.sqlite} />
          </>
        )}
      </RunView>
      <WorkspaceCheck />
      <WorkspaceBackups />
      <Licenses />
      <Text size="xs" c="dimmed">
        Changeout plans; it gives no legal advice. Facts of law carry their source and how sure it is.
      </Text>
    </Stack>
  );
}

/** Versions are dates, or `none` before the first. */
function versionWords(version: string): string {
  return isCalendarDate(version) ? formatDate(version) : version;
}

function Versions({ version, node, sqlite }: { version: string; node: string; sqlite: string }) {
  const { bridge } = useDesktop();
  const [environment, setEnvironment] = useState<BridgeEnvironment | null>(null);
  useEffect(() => {
    void bridge('environment', {}).then(setEnvironment);
  }, [bridge]);
  return (
    <div>
      <Title order={3} mb={6}>
        Versions
      </Title>
      <FieldList
        fields={[
          { label: 'Changeout', value: version },
          { label: 'Electron', value: environment?.electron ?? 'not known' },
          { label: 'Chromium', value: environment?.chrome ?? 'not known' },
          { label: 'Node', value: node },
          { label: 'SQLite', value: sqlite },
        ]}
      />
    </div>
  );
}
