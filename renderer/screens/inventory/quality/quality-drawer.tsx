import { Drawer, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { QualityGapId } from '../../../../core/inventory/quality-gap';
import type { QualityRow, QualityView } from '../../../../engine/api';
import { useRun } from '../../../app/run/use-run';
import { countOf, formatCount, formatShare } from '../../../format/count';
import { Amount } from '../../../parts/amount';
import { DataTable } from '../../../parts/data-table';
import { EmptyState } from '../../../parts/empty-state';
import { RunView } from '../../../parts/run-view';
import { ShareBar } from '../../../parts/share-bar';
import classes from './quality.module.css';

interface QualityDrawerProps {
  readonly onClose: () => void;
  /** Shows the assets of which this is missing. */
  readonly onGap: (gap: QualityGapId) => void;
}

/** What is missing, why it matters, and how much of the plan hangs on it. */
export function QualityDrawer({ onClose, onGap }: QualityDrawerProps) {
  const quality = useRun('quality-panel', {});
  return (
    <Drawer opened onClose={onClose} position="right" size={860} title="What is missing">
      <RunView run={quality} doing="Looking for gaps">
        {(value) => <QualityContent quality={value} onGap={onGap} />}
      </RunView>
    </Drawer>
  );
}

function QualityContent({ quality, onGap }: { quality: QualityView; onGap: QualityDrawerProps['onGap'] }) {
  const { gaps, assets, flagged, planCents, completeFraction, flaggedCompleteFraction } = quality;
  if (assets === 0 || gaps.length === 0) {
    return (
      <EmptyState icon={IconCircleCheck} title={assets === 0 ? 'No assets yet' : 'Nothing is missing'}>
        {assets === 0
          ? 'Import an inventory first.'
          : 'Every asset has what flagging, planning and an application ask for.'}
      </EmptyState>
    );
  }
  return (
    <Stack gap="md">
      <div className={classes.bars}>
        <CompletenessBar label={`All ${countOf(assets, 'asset')}`} share={completeFraction} />
        <CompletenessBar
          label={`Listed or in review: ${formatCount(flagged)}`}
          share={flaggedCompleteFraction}
        />
      </div>
      <Text size="sm" c="dimmed">
        Sorted by the part of the plan (<Amount cents={planCents} /> for assets, point estimate) that hangs on
        assets with the gap. An asset can lack several things, so the amounts overlap. Click a row to see its
        assets.
      </Text>
      <DataTable
        caption="What is missing"
        rows={gaps}
        rowKey={(gap) => gap.id}
        onOpen={(gap) => onGap(gap.id)}
        columns={[
          { header: 'Missing', width: 200, cell: (gap) => gap.label },
          { header: 'Why it matters', cell: (gap) => <Reason gap={gap} /> },
          { header: 'Assets', right: true, cell: (gap) => formatCount(gap.assets) },
          { header: 'Flagged', right: true, cell: (gap) => formatCount(gap.flagged) },
          { header: 'Money', right: true, cell: (gap) => <Amount cents={gap.pointCents} /> },
        ]}
      />
    </Stack>
  );
}

function Reason({ gap }: { gap: QualityRow }) {
  return (
    <>
      <div>{gap.why}.</div>
      <div className={classes.item}>
        {stepWords[gap.step]}
        {gap.item &&
          `: ${gap.item.form === 'known defect' ? '' : `Form ${gap.item.form}, `}“${gap.item.name}” (${gap.item.confidence})`}
      </div>
    </>
  );
}

const stepWords: Readonly<Record<QualityRow['step'], string>> = {
  flagging: 'Flagging',
  planning: 'Planning',
  timeline: 'Timeline',
  application: 'Application',
  records: 'Records',
};

function CompletenessBar({ label, share }: { label: string; share: number }) {
  return (
    <div>
      <div className={classes.barHead}>
        <span>{label}</span>
        <span className="figure">{formatShare(share)} complete</span>
      </div>
      <ShareBar share={share} />
    </div>
  );
}
