import { riskDelaySentences } from '../../../core/schedule/delay-summary';
import type { TimelineResult } from '../../../core/schedule/timeline';
import { trades } from '../../../core/schedule/timeline';
import { shortAmount } from '../../format/amount';
import { formatShare } from '../../format/count';
import { formatDate } from '../../format/date';
import { usDates } from '../../format/prose';
import { Section } from '../../parts/page';
import { Stat } from '../../parts/stat';
import classes from './timeline.module.css';

export function FinishHeadline({ timeline }: { timeline: TimelineResult }) {
  const { finish, joint, deadlines, bindingResource, riskDelay } = timeline;
  const next = deadlines.find((deadline) => deadline.granted) ?? deadlines[0];
  return (
    <Section>
      <div className={classes.headline}>
        <div>
          <div className="dimmed">Finished, even odds to four chances in five</div>
          <div className={classes.range}>
            {formatDate(finish.p50)} to {formatDate(finish.p80)}
          </div>
          <div className="dimmed">
            P10 {formatDate(finish.p10)}, P90 {formatDate(finish.p90)}. The plan as drawn:{' '}
            {formatDate(finish.deterministic)}.
          </div>
        </div>
        <Stat
          label={next ? `Chance to meet ${formatDate(next.date)}` : 'Deadline'}
          value={next ? formatShare(next.pMet) : 'None known'}
          note={next ? usDates(next.name) : 'Give the date of your own letter below'}
        />
        <Stat
          label="Within budget and in time"
          value={joint ? formatShare(joint.p) : 'Not known'}
          note={
            joint
              ? `At most ${shortAmount(joint.budgetCents)} and by ${formatDate(joint.date)}, in the same trials`
              : 'Needs a budget and a deadline'
          }
        />
        <Stat
          label="What holds the work up"
          value={bindingResource ? tradeLabel(bindingResource) : 'No crew'}
          note={bindingResource ? 'More of these would finish sooner' : 'Lead times and seasons decide'}
        />
      </div>
      {riskDelay && (
        <p className={`dimmed ${classes.riskDelay}`}>{riskDelaySentences(riskDelay, formatDate)}</p>
      )}
    </Section>
  );
}

export function tradeLabel(id: (typeof trades)[number]['id']): string {
  return trades.find((trade) => trade.id === id)?.label ?? id;
}
