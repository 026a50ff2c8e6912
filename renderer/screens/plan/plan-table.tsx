import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { CostedLine } from '../../../core/document/run-result';
import { countOf, formatCount } from '../../format/count';
import { Amount } from '../../parts/amount';
import type { LineGroup } from './group-lines';
import classes from './plan.module.css';
import { PlanRow } from './plan-row';

interface PlanTableProps {
  readonly groups: readonly LineGroup[];
  readonly onOpen: (line: CostedLine) => void;
}

/** A plan of a few sites is shown open; a large one starts with its sums and the costliest group. */
const mostOpenLines = 80;
const linesAtOnce = 100;

export function PlanTable({ groups, onOpen }: PlanTableProps) {
  const count = groups.reduce((sum, group) => sum + group.lines.length, 0);
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">Plan lines</caption>
      <thead>
        <tr>
          <th scope="col">Existing and replacement</th>
          <th scope="col" className={classes.right} style={{ width: 86 }}>
            Quantity
          </th>
          <th scope="col" className={classes.right} style={{ width: 190 }}>
            Unit cost, low to high
          </th>
          <th scope="col" style={{ width: 190 }}>
            Basis
          </th>
          <th scope="col" className={classes.right} style={{ width: 124 }}>
            Point estimate
          </th>
        </tr>
      </thead>
      {groups.map((group, index) => (
        <Group
          // A filter that leaves few lines opens them.
          key={`${group.label} ${count <= mostOpenLines}`}
          group={group}
          startsOpen={index === 0 || count <= mostOpenLines}
          onOpen={onOpen}
        />
      ))}
    </table>
  );
}

interface GroupProps {
  readonly group: LineGroup;
  readonly startsOpen: boolean;
  readonly onOpen: (line: CostedLine) => void;
}

function Group({ group, startsOpen, onOpen }: GroupProps) {
  const [isOpen, setIsOpen] = useState(startsOpen);
  const [shown, setShown] = useState(linesAtOnce);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <tbody>
      <tr className={classes.group}>
        <th colSpan={5} scope="rowgroup">
          <button
            type="button"
            className={classes.groupButton}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Chevron size={15} aria-hidden />
            {group.label}
            <span className="dimmed">{countOf(group.lines.length, 'line')}</span>
            <span className={classes.groupTotal}>
              <Amount cents={group.pointCents} />
            </span>
          </button>
        </th>
      </tr>
      {isOpen &&
        group.lines.slice(0, shown).map((line) => <PlanRow key={line.lineId} line={line} onOpen={onOpen} />)}
      {isOpen && group.lines.length > shown && (
        <tr>
          <td colSpan={5}>
            <span className="on-paper">
              The first {formatCount(shown)} of {countOf(group.lines.length, 'line')} stand here.
            </span>
            <Button size="compact-xs" variant="subtle" onClick={() => setShown(shown + linesAtOnce)}>
              Show more of {countOf(group.lines.length, 'line')}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}
