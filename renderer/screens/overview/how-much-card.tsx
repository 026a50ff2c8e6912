import type { EstimateResult, GroupShare } from '../../../core/estimate/estimate';
import { formatCents } from '../../../core/money/cents';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { shortAmount } from '../../format/amount';
import { formatShare } from '../../format/count';
import { type Answer, AnswerCard } from './answer-card';

export function HowMuchCard() {
  const estimate = useRun('estimate', useRunInput());
  return (
    <AnswerCard
      question="What will it cost?"
      link="Estimate"
      screen="estimate"
      run={estimate}
      answerOf={(view) => answerOf(view.estimate)}
    />
  );
}

function answerOf(estimate: EstimateResult): Answer {
  const { percentilesCents, pointCents, groups, pWithinBudget } = estimate;
  const p50 = percentilesCents['50'] ?? estimate.meanCents;
  const p80 = percentilesCents['80'] ?? estimate.meanCents;
  const driver = [...groups].sort((a: GroupShare, b: GroupShare) => b.varianceShare - a.varianceShare)[0];
  const budget =
    pWithinBudget === null
      ? 'No budget is given yet.'
      : `The budget suffices with a chance of ${formatShare(pWithinBudget)}.`;
  return {
    answer: `${shortAmount(p50)} to ${shortAmount(p80)}`,
    beside: `P50 to P80. Point estimate ${formatCents(pointCents)}, before contingency. ${budget}`,
    doubt:
      driver && driver.varianceShare > 0
        ? `${formatShare(driver.varianceShare)} of the spread comes from ${driver.group}.`
        : null,
  };
}
