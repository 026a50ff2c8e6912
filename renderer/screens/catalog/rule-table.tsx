import { ActionIcon, Group, Switch, Text, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { matchWords, ruleLineWords } from '../../../core/plan/rule-words';
import type { RuleRow } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { useRunInput } from '../../app/workspace-context';
import { countOf, formatCount } from '../../format/count';
import { Amount } from '../../parts/amount';
import { BasisBadge } from '../../parts/confidence-badge';
import { DataTable } from '../../parts/data-table';
import classes from './catalog.module.css';

interface RuleTableProps {
  readonly rows: readonly RuleRow[];
  /** All of them: the places that a rule moves to are places of the whole list. */
  readonly all: readonly RuleRow[];
  readonly onOpen: (row: RuleRow) => void;
}

export function RuleTable({ rows, all, onOpen }: RuleTableProps) {
  const items = useRun('catalog-entries', useRunInput()).value?.rows ?? [];
  const names = new Map(items.map(({ itemId, inForce }) => [itemId, inForce.item]));
  const nameOf = (itemId: string): string => names.get(itemId) ?? itemId;
  const placeOf = new Map(all.map((row, place) => [row.rule.id, place]));
  return (
    <DataTable
      caption="Replacement rules in their order"
      rows={rows}
      rowKey={({ rule }) => rule.id}
      onOpen={onOpen}
      columns={[
        {
          header: 'Rule',
          width: '30%',
          cell: (row) => <RuleName row={row} place={placeOf.get(row.rule.id) ?? 0} />,
        },
        { header: 'Makes', cell: ({ rule }) => <RuleLines rule={rule} nameOf={nameOf} /> },
        { header: 'From', width: 90, cell: ({ origin }) => <BasisBadge basis={origin} /> },
        { header: 'Takes', right: true, width: 100, cell: (row) => <Taken row={row} /> },
        { header: 'Lines', right: true, width: 60, cell: ({ lines }) => formatCount(lines) },
        {
          header: 'Point estimate',
          right: true,
          width: 120,
          cell: ({ pointCents }) => <Amount cents={pointCents} />,
        },
        {
          header: <span className="visually-hidden">On, order</span>,
          isControl: true,
          right: true,
          width: 160,
          cell: (row) => (
            <RuleActions row={row} place={placeOf.get(row.rule.id) ?? 0} last={all.length - 1} />
          ),
        },
      ]}
    />
  );
}

function RuleName({ row: { rule, isDisabled }, place }: { row: RuleRow; place: number }) {
  return (
    <>
      <span className={classes.item}>
        {place + 1}. {rule.label}
      </span>
      <Text span size="xs" c="dimmed" display="block">
        {isDisabled ? 'Switched off. ' : ''}
        {rule.claims ? 'Decides: ' : 'Work around: '}
        {matchWords(rule.when)}
      </Text>
    </>
  );
}

const linesShown = 3;

interface RuleLinesProps {
  readonly rule: RuleRow['rule'];
  readonly nameOf: (itemId: string) => string;
}

function RuleLines({ rule, nameOf }: RuleLinesProps) {
  if (rule.lines.length === 0) return <span className="dimmed">No line: {rule.gap?.reason}</span>;
  const more = rule.lines.length - linesShown;
  return (
    <>
      {rule.lines.slice(0, linesShown).map((line) => (
        <div key={line.catalogItemIds.join()}>{ruleLineWords(line, nameOf)}</div>
      ))}
      {more > 0 && <span className="dimmed">and {countOf(more, 'more line')}</span>}
    </>
  );
}

function Taken({ row: { assets, isDisabled } }: { row: RuleRow }) {
  if (isDisabled) return <span className="dimmed">off</span>;
  return assets === 0 ? <span className="dimmed">nothing</span> : countOf(assets, 'asset');
}

function RuleActions({ row, place, last }: { row: RuleRow; place: number; last: number }) {
  const { write, busy } = useWrite();
  const { rule, isDisabled, origin } = row;
  const move = (to: number) => write('rule-move', { ruleId: rule.id, place: to });
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap" onClick={(event) => event.stopPropagation()}>
      {origin !== 'shipped' && (
        <Tooltip label={origin === 'own' ? 'Delete this rule; undo brings it back' : 'Back to how it ships'}>
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={busy}
            aria-label={origin === 'own' ? `Delete ${rule.label}` : `Give ${rule.label} back as it ships`}
            onClick={() => write('rule-reset', { ruleId: rule.id }, { done: 'Undo takes it back.' })}
          >
            <IconArrowBackUp size={16} />
          </ActionIcon>
        </Tooltip>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`Move ${rule.label} up`}
        disabled={busy || place === 0}
        onClick={() => move(place - 1)}
      >
        <IconArrowUp size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`Move ${rule.label} down`}
        disabled={busy || place === last}
        onClick={() => move(place + 1)}
      >
        <IconArrowDown size={16} />
      </ActionIcon>
      <Switch
        size="xs"
        aria-label={`${rule.label} applies`}
        checked={!isDisabled}
        disabled={busy}
        onChange={() => write('rule-switch', { ruleId: rule.id, isDisabled: !isDisabled })}
      />
    </Group>
  );
}
