import { Text } from '@mantine/core';
import { type Evidence, evidenceKinds } from '../../core/flagging/verdict';
import { formatShare } from '../format/count';
import { usDates } from '../format/prose';
import classes from './evidence-list.module.css';
import { SourceNote } from './source-note';

/** Every rule that fired: what it matched, why that matters, how sure it is, where that is written. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  if (evidence.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        No rule fired: nothing in this asset points to a listed vendor.
      </Text>
    );
  }
  return (
    <ul className={classes.list}>
      {evidence.map((entry) => (
        <li key={`${entry.kind} ${entry.matched} ${entry.maker}`} className={classes.entry}>
          <div className={classes.top}>
            <span>
              <span className={classes.kind}>{labelOf(entry.kind)}</span>{' '}
              <span className={classes.matched}>{entry.matched}</span>
            </span>
            <span className="figure dimmed">{formatShare(entry.strength)} sure</span>
          </div>
          <Text size="sm" my={2}>
            {usDates(entry.detail)}
          </Text>
          <SourceNote source={entry.source} confidence={entry.confidence} />
        </li>
      ))}
    </ul>
  );
}

function labelOf(kind: Evidence['kind']): string {
  return evidenceKinds.find((entry) => entry.id === kind)?.label ?? kind;
}
