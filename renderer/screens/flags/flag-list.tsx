import { ActionIcon, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconFlagOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { FlaggedAsset } from '../../../core/document/run-result';
import type { AssetId } from '../../../core/inventory/asset';
import { useRun } from '../../app/run/use-run';
import { formatCount } from '../../format/count';
import { EmptyState } from '../../parts/empty-state';
import { RunView } from '../../parts/run-view';
import { VerdictBadge } from '../../parts/verdict-badge';
import type { FlagFilter } from './flags';
import classes from './flags.module.css';

interface FlagListProps {
  readonly filter: FlagFilter;
  readonly chosen: AssetId | null;
  readonly onChoose: (id: AssetId) => void;
}

const pageSize = 100;

export function FlagList({ filter, chosen, onChoose }: FlagListProps) {
  const [offset, setOffset] = useState(0);
  const page = useRun('verdict-page', { offset, limit: pageSize, ...filter });
  const first = page.value?.rows[0]?.asset.id ?? null;
  useEffect(() => {
    if (chosen === null && first !== null) onChoose(first);
  }, [chosen, first, onChoose]);
  return (
    <section className={classes.pane} aria-label="Assets">
      <RunView run={page} doing="Reading verdicts">
        {({ rows, total }) => (
          <div>
            {rows.map((row) => (
              <FlagRow key={row.asset.id} row={row} isChosen={row.asset.id === chosen} onChoose={onChoose} />
            ))}
            {total === 0 && (
              <EmptyState icon={IconFlagOff} title="No asset here">
                Choose another verdict, vendor or site on the left.
              </EmptyState>
            )}
            {total > pageSize && <Pager offset={offset} total={total} onOffset={setOffset} />}
          </div>
        )}
      </RunView>
    </section>
  );
}

interface FlagRowProps {
  readonly row: FlaggedAsset;
  readonly isChosen: boolean;
  readonly onChoose: (id: AssetId) => void;
}

function FlagRow({ row, isChosen, onChoose }: FlagRowProps) {
  const { asset, verdict } = row;
  return (
    <button
      type="button"
      className={classes.row}
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => onChoose(asset.id)}
    >
      <div className={classes.rowTop}>
        <span className={classes.rowTitle}>
          {[asset.manufacturer ?? 'Unknown manufacturer', asset.model].filter(Boolean).join(' ')}
        </span>
        <VerdictBadge verdict={verdict.verdict} overridden={verdict.override !== null} />
      </div>
      <div className={classes.rowBelow}>
        {asset.site ?? 'no site'}
        {asset.quantity !== 1 && `, ${formatCount(asset.quantity)} units`}
        {verdict.entity && `, ${verdict.entity}`}
      </div>
    </button>
  );
}

interface PagerProps {
  readonly offset: number;
  readonly total: number;
  readonly onOffset: (offset: number) => void;
}

function Pager({ offset, total, onOffset }: PagerProps) {
  const last = Math.min(offset + pageSize, total);
  return (
    <div className={classes.pager}>
      <span className="figure dimmed">
        {formatCount(offset + 1)} to {formatCount(last)} of {formatCount(total)}
      </span>
      <Group gap={4}>
        <ActionIcon
          variant="default"
          aria-label="Page before"
          disabled={offset === 0}
          onClick={() => onOffset(offset - pageSize)}
        >
          <IconChevronLeft size={16} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label="Next page"
          disabled={last >= total}
          onClick={() => onOffset(offset + pageSize)}
        >
          <IconChevronRight size={16} />
        </ActionIcon>
      </Group>
    </div>
  );
}
