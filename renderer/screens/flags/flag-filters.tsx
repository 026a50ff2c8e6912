import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { VerdictValue } from '../../../core/flagging/verdict';
import type { FlagSummary, MoneyByKey } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { shortAmount } from '../../format/amount';
import { formatCount } from '../../format/count';
import { VerdictBadge } from '../../parts/verdict-badge';
import { chooseGroup, type FlagGroup, groupLabels, groupsOf, isChosen, kindOf, moneyOf } from './flag-groups';
import type { FlagFilter } from './flags';
import classes from './flags.module.css';

interface FlagFiltersProps {
  readonly summary: FlagSummary;
  readonly filter: FlagFilter;
  readonly onFilter: (filter: FlagFilter) => void;
}

const verdicts: readonly VerdictValue[] = ['listed', 'review', 'clear'];

export function FlagFilters({ summary, filter, onFilter }: FlagFiltersProps) {
  const [kind, setKind] = useState(() => kindOf(filter));
  const money = useRun('flag-money', {});
  const amounts = money.value ? moneyOf(kind, money.value) : [];
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
          aria-label="Group by"
          value={kind}
          onChange={(next) => setKind(groupLabels.find(({ value }) => value === next)?.value ?? kind)}
          data={[...groupLabels]}
        />
      </div>
      {groupsOf(kind, summary).map((group) => (
        <GroupButton
          key={group.key}
          group={group}
          amount={amounts.find(({ key }) => key === group.key)}
          filter={filter}
          onFilter={onFilter}
        />
      ))}
      <p className={classes.aside}>{moneyWords(kind, money.status)}</p>
    </>
  );
}

interface GroupButtonProps extends Pick<FlagFiltersProps, 'filter' | 'onFilter'> {
  readonly group: FlagGroup;
  readonly amount: MoneyByKey | undefined;
}

/** A group with what is listed in it, what waits for a person, and what its replacement costs. */
function GroupButton({ group, amount, filter, onFilter }: GroupButtonProps) {
  const { label, counts } = group;
  return (
    <button
      type="button"
      className={classes.pick}
      disabled={group.filter === null}
      aria-pressed={group.filter !== null && isChosen(filter, group.filter)}
      onClick={() => group.filter && onFilter(chooseGroup(filter, group.filter))}
    >
      <span className={classes.pickLabel} title={label}>
        {label}
        <span className={classes.pickCounts}>{counts}</span>
      </span>
      {amount && <span className="figure">{shortAmount(amount.pointCents)}</span>}
    </button>
  );
}

function moneyWords(kind: string, status: string): string {
  if (status === 'running') return 'Working out what each costs…';
  if (status !== 'value') return 'What each costs cannot be said before there is a plan.';
  const overlap =
    kind === 'list' || kind === 'duty' ? ' An asset counts in every one that it falls under.' : '';
  return `Amounts: point estimates of the plan lines for these assets; project-wide work is not in them.${overlap}`;
}
