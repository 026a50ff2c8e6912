import { Group, Text, Title } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import type { Asset, AssetId } from '../../../core/inventory/asset';
import { useNavigation } from '../../app/navigation';
import { useRun } from '../../app/run/use-run';
import { EmptyState } from '../../parts/empty-state';
import { RunView } from '../../parts/run-view';
import { TextLink } from '../../parts/text-link';
import classes from './flags.module.css';
import { ReviewBar } from './review-bar';
import { ReviewDecision } from './review-decision';
import type { ReviewQueue } from './use-review-queue';
import { VerdictCard } from './verdict-card';

interface FlagEvidenceProps {
  readonly assetId: AssetId | null;
  /** The queue that the asset is a part of; null outside of a review. */
  readonly queue: ReviewQueue | null;
}

export function FlagEvidence({ assetId, queue }: FlagEvidenceProps) {
  if (assetId === null) {
    return (
      <EmptyState icon={IconFlag} title="Choose an asset">
        Its evidence, the listings in force and what follows from them stand here.
      </EmptyState>
    );
  }
  return (
    <>
      {queue && <ReviewBar queue={queue} />}
      <Evidence assetId={assetId} queue={queue} />
    </>
  );
}

function Evidence({ assetId, queue }: { assetId: AssetId; queue: ReviewQueue | null }) {
  const detail = useRun('asset-detail', { assetId });
  return (
    <div className={classes.evidence}>
      <RunView run={detail} doing="Reading the evidence">
        {({ asset, verdict }) => (
          <>
            <AssetHead asset={asset} />
            {queue && asset.id === assetId && (
              <ReviewDecision key={asset.id} assetId={asset.id} verdict={verdict} queue={queue} />
            )}
            <VerdictCard
              key={`card ${asset.id}`}
              assetId={asset.id}
              verdict={verdict}
              isAskedAbove={queue !== null}
            />
          </>
        )}
      </RunView>
    </div>
  );
}

function AssetHead({ asset }: { asset: Asset }) {
  const { go } = useNavigation();
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap">
      <div>
        <Title order={2}>
          {[asset.manufacturer ?? 'Unknown manufacturer', asset.model].filter(Boolean).join(' ')}
        </Title>
        <Text size="sm" c="dimmed">
          Asset #{asset.id}, {asset.site ?? 'no site'}
        </Text>
      </div>
      <TextLink onClick={() => go({ screen: 'inventory', assetId: asset.id })}>Open in Inventory</TextLink>
    </Group>
  );
}
