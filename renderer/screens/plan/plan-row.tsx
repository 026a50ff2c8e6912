import { IconArrowNarrowRight } from '@tabler/icons-react';
import type { CostedLine } from '../../../core/document/run-result';
import { upgradeExcessCode } from '../../../core/plan/upgrade-lines';
import { formatCount } from '../../format/count';
import { Amount, AmountRange } from '../../parts/amount';
import { BasisBadge, ConfidenceBadge } from '../../parts/confidence-badge';
import classes from './plan.module.css';

export function PlanRow({ line, onOpen }: { line: CostedLine; onOpen: (line: CostedLine) => void }) {
  return (
    <tr className={classes.line} onClick={() => onOpen(line)}>
      <td>
        {line.existing && (
          <span className="dimmed">
            {line.existing} <IconArrowNarrowRight size={14} stroke={1.7} aria-label="is replaced by" />{' '}
          </span>
        )}
        <button
          type="button"
          className={classes.open}
          onClick={(event) => {
            event.stopPropagation();
            onOpen(line);
          }}
        >
          {line.replacement}
        </button>
      </td>
      <td className={classes.right}>
        <span className="figure">{formatCount(line.quantity)}</span>{' '}
        <span className="dimmed">{line.unit}</span>
      </td>
      <td className={classes.right}>
        <Amount cents={line.likelyCents} />
        <div className="dimmed">
          <AmountRange low={line.lowCents} high={line.highCents} />
        </div>
      </td>
      <td>
        <span className={classes.badges}>
          <BasisBadge basis={line.pinned ? `${line.basis}, pinned` : line.basis} />
          {line.confidence !== 'sourced' && <ConfidenceBadge confidence={line.confidence} />}
          {line.eligibilityCode === upgradeExcessCode && <BasisBadge basis="upgrade: own cost" />}
        </span>
      </td>
      <td className={classes.right}>
        <Amount cents={line.pointCents} />
      </td>
    </tr>
  );
}
