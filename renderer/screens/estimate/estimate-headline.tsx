import type { EstimateResult } from '../../../core/estimate/estimate';
import { type Cents, cents } from '../../../core/money/cents';
import { shortAmount } from '../../format/amount';
import { formatShare } from '../../format/count';
import { Amount } from '../../parts/amount';
import { DollarInput } from '../../parts/dollar-input';
import { Section } from '../../parts/page';
import { Stat } from '../../parts/stat';
import { chanceOf } from './chance-of';
import classes from './estimate.module.css';

interface EstimateHeadlineProps {
  readonly estimate: EstimateResult;
  /** As set, or as its line on the curve is being moved. */
  readonly budget: Cents | null;
  readonly onBudget: (budget: Cents | null) => void;
}

/** The range first; the point beside it, named for what it is. */
export function EstimateHeadline({ estimate, budget, onBudget }: EstimateHeadlineProps) {
  const low = estimate.percentilesCents['10'] ?? null;
  const p50 = estimate.percentilesCents['50'] ?? estimate.meanCents;
  const p80 = estimate.percentilesCents['80'] ?? estimate.meanCents;
  const high = estimate.percentilesCents['90'] ?? null;
  const chance =
    budget === estimate.budgetCents && estimate.pWithinBudget !== null
      ? estimate.pWithinBudget
      : budget === null
        ? null
        : chanceOf(estimate.sCurve, budget);
  const budgeted = cents(estimate.pointCents + estimate.contingencyCents);
  return (
    <Section>
      <div className={classes.headline}>
        <div>
          <div className="dimmed">Even odds to four chances in five</div>
          <div className={classes.range}>
            P50 {shortAmount(p50)} to P80 {shortAmount(p80)}
          </div>
          <div className="dimmed">
            {low !== null && high !== null && `P10 ${shortAmount(low)}, P90 ${shortAmount(high)}. `}
            Point estimate <Amount cents={estimate.pointCents} />, before contingency.
          </div>
        </div>
        <Stat
          label={`Contingency to P${estimate.contingencyPercentile}`}
          value={<Amount cents={estimate.contingencyCents} short />}
          note={`Together ${shortAmount(budgeted)}: P${estimate.contingencyPercentile} less the point estimate`}
        />
        <Stat
          label="Chance that the budget suffices"
          value={chance === null ? 'No budget yet' : formatShare(chance)}
          note={chance === null ? 'Give one to see its chance' : 'Share of trials at or under the budget'}
        />
        <DollarInput label="Budget" value={budget} placeholder="none" onCommit={onBudget} />
      </div>
    </Section>
  );
}
