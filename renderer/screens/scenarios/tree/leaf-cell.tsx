import type { ScenarioOutcome } from '../../../../engine/api';
import { formatShare } from '../../../format/count';
import { Amount } from '../../../parts/amount';
import classes from './tree.module.css';

/** The end of a path: what this scenario comes to. */
export function LeafCell({ outcome }: { outcome: ScenarioOutcome | null }) {
  if (outcome === null) return <div className={classes.leaf}>not run yet</div>;
  const chance =
    outcome.pDeadlineMet === null ? 'no deadline known' : `${formatShare(outcome.pDeadlineMet)} in time`;
  return (
    <div className={classes.leaf}>
      <b>
        <Amount cents={outcome.netMeanCents} short />
      </b>
      <div className="dimmed">
        P80 <Amount cents={outcome.netP80Cents} short />, {chance}
      </div>
    </div>
  );
}
