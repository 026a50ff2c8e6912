import { Drawer, Group, Tabs, Text } from '@mantine/core';
import type { AssetFields, AssetId } from '../../../core/inventory/asset';
import type { Problem } from '../../../core/problem';
import type { AssetDetail } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { EvidenceFiles } from '../../parts/evidence-files/evidence-files';
import { RunView } from '../../parts/run-view';
import { VerdictBadge } from '../../parts/verdict-badge';
import { VerdictCard } from '../flags/verdict-card';
import { HistoryList } from '../history/history-list';
import { AssetForm } from './asset-form';
import { AssetLines } from './asset-lines';
import { AssetOrigin } from './asset-origin';

/** One asset with everything that hangs on it. */
export function AssetDrawer({ assetId, onClose }: { assetId: AssetId | null; onClose: () => void }) {
  return (
    <Drawer
      opened={assetId !== null}
      onClose={onClose}
      position="right"
      size={720}
      title={assetId === null ? '' : `Asset #${assetId}`}
    >
      {assetId !== null && <AssetContent key={assetId} assetId={assetId} />}
    </Drawer>
  );
}

function AssetContent({ assetId }: { assetId: AssetId }) {
  const detail = useRun('asset-detail', { assetId });
  return (
    <RunView run={detail} doing="Reading the asset">
      {(value) => <AssetTabs detail={value} />}
    </RunView>
  );
}

function AssetTabs({ detail }: { detail: AssetDetail }) {
  const { asset, verdict, lines, history } = detail;
  const { write } = useWrite();
  const save = async (fields: Partial<AssetFields>): Promise<readonly Problem[]> => {
    const input = { assetIds: [asset.id], fields };
    const answer = await write('asset-change', input, { ownProblems: true, done: 'Asset saved.' });
    return answer.kind === 'problems' ? answer.problems : [];
  };
  return (
    <>
      <Group justify="space-between" mb="sm" wrap="nowrap">
        <Text fw={600} size="lg">
          {[asset.manufacturer ?? 'Unknown manufacturer', asset.model].filter(Boolean).join(' ')}
        </Text>
        <VerdictBadge verdict={verdict.verdict} overridden={verdict.override !== null} />
      </Group>
      <Tabs defaultValue="verdict" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="verdict">Verdict</Tabs.Tab>
          <Tabs.Tab value="fields">Fields</Tabs.Tab>
          <Tabs.Tab value="evidence">Evidence files</Tabs.Tab>
          <Tabs.Tab value="lines">Plan lines ({lines.length})</Tabs.Tab>
          <Tabs.Tab value="origin">Origin</Tabs.Tab>
          <Tabs.Tab value="history">History ({history.length})</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="verdict">
          <VerdictCard assetId={asset.id} verdict={verdict} />
        </Tabs.Panel>
        <Tabs.Panel value="fields">
          <AssetForm fields={asset} action="Save changes" onSave={save} />
        </Tabs.Panel>
        <Tabs.Panel value="evidence">
          <EvidenceFiles target={{ assetId: asset.id }} />
        </Tabs.Panel>
        <Tabs.Panel value="lines">
          <AssetLines lines={lines} />
        </Tabs.Panel>
        <Tabs.Panel value="origin">
          <AssetOrigin detail={detail} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <HistoryList entries={history} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
