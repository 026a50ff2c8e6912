import type { TimelineResult } from '../../../core/schedule/timeline';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { formatShare } from '../../format/count';
import { formatDate } from '../../format/date';
import { usDates } from '../../format/prose';
import { tradeLabel } from '../timeline/gantt-words';
import { type Answer, AnswerCard } from './answer-card';

export function WhenCard() {
  const timeline = useRun('timeline', useRunInput());
  return (
    <AnswerCard
      question="Can we finish in time?"
      link="Timeline"
      screen="timeline"
      run={timeline}
      answerOf={(view) => answerOf(view.timeline)}
    />
  );
}

function answerOf({ finish, deadlines, bindingResource }: TimelineResult): Answer {
  const deadline = deadlines.find((candidate) => candidate.granted) ?? deadlines[0];
  const range = `Finished between ${formatDate(finish.p50)} (P50) and ${formatDate(finish.p80)} (P80).`;
  const holdup = bindingResource ? `${tradeLabel(bindingResource)} holds the work up.` : null;
  if (!deadline) {
    return {
      answer: formatDate(finish.p80),
      beside: range,
      doubt: 'No deadline is known: give the date of your own letter.',
    };
  }
  return {
    answer: `${formatShare(deadline.pMet)} by ${formatDate(deadline.date)}`,
    beside: `${usDates(deadline.name)}. ${range}`,
    doubt:
      deadline.confidence === 'uncertain'
        ? 'The date itself is uncertain: check it against your own letter.'
        : holdup,
  };
}
