import type { FundingView } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useRunInput, useWorkspace } from '../../app/workspace-context';
import { shortAmount } from '../../format/amount';
import { usDates } from '../../format/prose';
import { type Answer, AnswerCard } from './answer-card';

export function WhoPaysCard() {
  const funding = useRun('funding', useRunInput());
  const { customers } = useWorkspace();
  return (
    <AnswerCard
      question="Who pays?"
      link="Funding"
      screen="funding"
      run={funding}
      answerOf={(view) => answerOf(view, customers)}
    />
  );
}

function answerOf({ funding, grossCents }: FundingView, customers: number | null): Answer {
  if (!funding) {
    return {
      answer: `You: ${shortAmount(grossCents.p50)} to ${shortAmount(grossCents.p80)}`,
      beside: 'No program is chosen, so all of it is your own money.',
      doubt: 'Look whether a program pays a part.',
    };
  }
  const { netCents, supportCents, peakAdvanceCents, programName } = funding;
  const net = `${shortAmount(netCents.p50)} to ${shortAmount(netCents.p80)}`;
  if (!funding.inForce) {
    return {
      answer: `You: ${shortAmount(grossCents.p50)} to ${shortAmount(grossCents.p80)}`,
      beside: `If ${programName} came into force it would pay ${shortAmount(supportCents)} and leave you ${net}.`,
      doubt: doubtOf(funding, customers),
    };
  }
  return {
    answer: `You: ${net}`,
    beside: `${programName} pays ${shortAmount(supportCents)}. At most ${shortAmount(peakAdvanceCents)} is advanced before it is reimbursed.`,
    doubt: doubtOf(funding, customers),
  };
}

function doubtOf(funding: NonNullable<FundingView['funding']>, customers: number | null): string | null {
  if (!funding.inForce) return usDates(`Not in force: ${funding.statusAsOf}.`);
  if (!funding.openToNewApplicants)
    return 'Closed to new applicants: true only if you were approved in time.';
  return customers === null
    ? 'The number of customers is not known; it decides the tier.'
    : usDates(funding.remarks[0] ?? '') || null;
}
