import { ActionIcon, Group } from '@mantine/core';
import { IconChecks, IconChevronLeft, IconChevronRight, IconFlagOff } from '@tabler/icons-react';
import type { FlaggedAsset } from '../../../core/document/run-result';
import { formatCount } from '../../format/count';
import { EmptyState } from '../../parts/empty-state';
import { RunView } from '../../parts/run-view';
import { VerdictBadge } from '../../parts/verdict-badge';
import classes from './flags.module.css';
import { type FlagPage, pageSize } from './use-flag-page';

export function FlagList({ page, isReview }: { page: FlagPage; isReview: boolean }) {
  const { run, offset, chosen } = page;
  return (
    <section className={classes.pane} aria-label="Assets">
      <RunView run={run} doing="Reading verdicts">
        {({ rows, total }) => (
          <div>
            {rows.map((row, index) => (
              <FlagRow
                key={row.asset.id}
                row={row}
                isChosen={row.asset.id === chosen}
                onChoose={() => page.choose(offset + index, row.asset.id)}
              />
            ))}
            {total === 0 && <NothingHere isReview={isReview} />}
            {total > pageSize && <Pager offset={offset} total={total} onOffset={page.moveTo} />}
          </div>
        )}
      </RunView>
    </section>
  );
}

function NothingHere({ isReview }: { isReview: boolean }) {
  if (isReview) {
    return (
      <EmptyState icon={IconChecks} title="Nothing to review">
        Every asset here has a verdict. What a person decided stands in History.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={IconFlagOff} title="No asset here">
      Choose another verdict or another group on the left.
    </EmptyState>
  );
}

interface FlagRowProps {
  readonly row: FlaggedAsset;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function FlagRow({ row, isChosen, onChoose }: FlagRowProps) {
  const { asset, verdict } = row;
  return (
    <button
      type="button"
      className={classes.row}
      aria-current={isChosen ? 'true' : undefined}
      ref={isChosen ? keepInView : undefined}
      onClick={onChoose}
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
        {verdict.overrideIsStale && ', evidence has changed since'}
      </div>
    </button>
  );
}

/** Moving by keys keeps the row of the asset that is shown in sight. */
function keepInView(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: 'nearest' });
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
