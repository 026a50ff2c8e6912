import { IconChevronDown, IconChevronRight, IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import type { HistoryEntry } from '../../../engine/api';
import { countOf } from '../../format/count';
import { formatMoment } from '../../format/date';
import { EmptyState } from '../../parts/empty-state';
import { ChangeTable } from './change-table';
import classes from './history.module.css';

export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  if (entries.length === 0) {
    return (
      <EmptyState icon={IconHistory} title="No change yet">
        Imports, edits, overrides and settings will stand here.
      </EmptyState>
    );
  }
  return (
    <div>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </div>
  );
}

const stateWords: Readonly<Record<HistoryEntry['state'], string>> = {
  done: '',
  undone: ', undone',
  discarded: ', undone and replaced by a later change',
};

function Entry({ entry }: { entry: HistoryEntry }) {
  const [isOpen, setIsOpen] = useState(false);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes.entry}>
      <button
        type="button"
        className={classes.head}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Chevron size={14} aria-hidden />
        <span>
          <span className={entry.state === 'done' ? '' : classes.undone}>{entry.summary}</span>
          <span className="dimmed">
            {stateWords[entry.state]}
            {entry.changes > 1 && `, ${countOf(entry.changes, 'row')}`}
          </span>
        </span>
        <span className="figure dimmed">
          {entry.author}, {formatMoment(entry.at)}
        </span>
      </button>
      {isOpen && (
        <div className={classes.changes}>
          <ChangeTable entry={entry} />
        </div>
      )}
    </div>
  );
}
