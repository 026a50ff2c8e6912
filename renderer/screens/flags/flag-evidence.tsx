import { Group, Text, Title } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import type { AssetId } from '../../../core/inventory/asset';
import { useNavigation } from '../../app/navigation';
import { useRun } from '../../app/run/use-run';
import { EmptyState } from '../../parts/empty-state';
import { RunView } from '../../parts/run-view';
import { TextLink } from '../../parts/text-link';
import classes from './flags.module.css';
import { VerdictCard } from './verdict-card';

export function FlagEvidence({ assetId }: { assetId: AssetId | null }) {
  if (assetId === null) {
    return (
      <EmptyState icon={IconFlag} title="Choose an asset">
        Its evidence, the listings in force and what follows from them stand here.
      </EmptyState>
    );
  }
  return <Evidence assetId={assetId} />;
}

function Evidence({ assetId }: { assetId: AssetId }) {
  const detail = useRun('asset-detail', { assetId });
  const { go } = useNavigation();
  return (
    <div className={classes.evidence}>
      <RunView run={detail} doing="Reading the evidence">
        {({ asset, verdict }) => (
          <>
            <Group justify="space-between" align="flex-start" wrap="nowrap">
              <div>
                <Title order={2}>
                  {[asset.manufacturer ?? 'Unknown manufacturer', asset.model].filter(Boolean).join(' ')}
                </Title>
                <Text size="sm" c="dimmed">
                  Asset #{asset.id}, {asset.site ?? 'no site'}
                </Text>
              </div>
              <TextLink onClick={() => go({ screen: 'inventory', assetId: asset.id })}>
                Open in Inventory
              </TextLink>
            </Group>
            <VerdictCard key={asset.id} assetId={asset.id} verdict={verdict} />
          </>
        )}
      </RunView>
    </div>
  );
}
