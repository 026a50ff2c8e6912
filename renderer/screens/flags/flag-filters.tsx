import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { VerdictValue } from '../../../core/flagging/verdict';
import type { FlagSummary } from '../../../engine/api';
import { formatCount } from '../../format/count';
import { VerdictBadge } from '../../parts/verdict-badge';
import type { FlagFilter } from './flags';
import classes from './flags.module.css';

interface FlagFiltersProps {
  readonly summary: FlagSummary;
  readonly filter: FlagFilter;
  readonly onFilter: (filter: FlagFilter) => void;
}

const verdicts: readonly VerdictValue[] = ['listed', 'review', 'clear'];

export function FlagFilters({ summary, filter, onFilter }: FlagFiltersProps) {
  const [by, setBy] = useState<'vendor' | 'site'>(filter.site ? 'site' : 'vendor');
  return (
    <>
      <div className={classes.heading}>Assets by verdict</div>
      {verdicts.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className={classes.pick}
          aria-pressed={filter.verdict === verdict}
          onClick={() => onFilter({ ...filter, verdict: filter.verdict === verdict ? undefined : verdict })}
        >
          <VerdictBadge verdict={verdict} />
          <span className="figure">{formatCount(summary.counts[verdict])}</span>
        </button>
      ))}
      <div className={classes.heading}>
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label="Group by vendor or site"
          value={by}
          onChange={(next) => setBy(next === 'site' ? 'site' : 'vendor')}
          data={[
            { value: 'vendor', label: 'By vendor' },
            { value: 'site', label: 'By site' },
          ]}
        />
      </div>
      {by === 'vendor' ? (
        <Vendors summary={summary} filter={filter} onFilter={onFilter} />
      ) : (
        <Sites summary={summary} filter={filter} onFilter={onFilter} />
      )}
    </>
  );
}

function Vendors({ summary, filter, onFilter }: FlagFiltersProps) {
  return summary.byEntity.map((entity) => (
    <button
      key={entity.entityId ?? 'none'}
      type="button"
      className={classes.pick}
      disabled={entity.entityId === null}
      aria-pressed={entity.entityId !== null && filter.entityId === entity.entityId}
      onClick={() => {
        const isOn = filter.entityId === entity.entityId;
        onFilter({ ...filter, entityId: isOn ? undefined : (entity.entityId ?? undefined) });
      }}
    >
      <Named name={entity.entity} listed={entity.listed} review={entity.review} />
    </button>
  ));
}

function Sites({ summary, filter, onFilter }: FlagFiltersProps) {
  return summary.bySite.map((site) => (
    <button
      key={site.site}
      type="button"
      className={classes.pick}
      aria-pressed={filter.site === site.site}
      onClick={() => onFilter({ ...filter, site: filter.site === site.site ? undefined : site.site })}
    >
      <Named name={site.site} listed={site.listed} review={site.review} />
    </button>
  ));
}

interface NamedProps {
  readonly name: string;
  readonly listed: number;
  readonly review: number;
}

/** A vendor or site with what is listed there, and what waits for a person, each with its word. */
function Named({ name, listed, review }: NamedProps) {
  const parts = [
    listed > 0 ? `${formatCount(listed)} listed` : '',
    review > 0 ? `${formatCount(review)} to review` : '',
  ];
  return (
    <span className={classes.pickLabel} title={name}>
      {name}
      <span className={classes.pickCounts}>{parts.filter(Boolean).join(', ') || 'nothing flagged'}</span>
    </span>
  );
}
