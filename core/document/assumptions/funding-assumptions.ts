import type { FundingResult } from '../../funding/funding';
import { defaultSettings } from '../../scenario/settings';
import type { RunResult } from '../run-result';
import { percentWords, sentence } from '../words';
import { AS_STATED, type Assumption, originOf } from './assumption';

/** Who pays how much and when (method 5). */
export function fundingAssumptions(run: RunResult): Assumption[] {
  const { funding } = run;
  if (funding === null) return [noProgram];
  return [factor(run, funding), customers(run), lag(run), ...funding.remarks.map(remark)];
}

const noProgram: Assumption = {
  topic: 'Funding',
  statement: 'No program pays',
  value: 'The whole cost is the operator’s own',
  source: 'Settings of the workspace',
  confidence: 'entered by the operator',
  effect: 'Support would lower the net cost; compare a scenario with a program',
};

function factor({ settings }: RunResult, funding: FundingResult): Assumption {
  const typed = [settings.availableCents, settings.administrationCents, settings.demandCents];
  const isOwn = typed.some((amount) => amount !== null);
  // Without a known demand the factor is an upper bound, however well the program is known.
  const published = funding.proration.demandCents === null ? 'uncertain' : 'sourced';
  return {
    topic: 'Funding',
    statement: 'Share of the eligible cost that the program pays',
    value: percentWords(funding.proration.factor, 1),
    source: funding.programName,
    confidence: isOwn ? 'entered by the operator' : published,
    effect: 'Each point less is one percent of the eligible cost that stays with the operator',
  };
}

function customers({ customers: count }: RunResult): Assumption {
  return {
    topic: 'Funding',
    statement: 'Customers of the applicant with its affiliates',
    value: count === null ? 'Unknown' : count.toLocaleString('en-US'),
    source: 'Settings of the workspace',
    confidence: count === null ? 'uncertain' : 'entered by the operator',
    effect: 'The number decides the tier and whether the program is open at all',
  };
}

function lag({ settings }: RunResult): Assumption {
  const { low, likely, high } = settings.reimbursementLagDays;
  const own = defaultSettings.reimbursementLagDays;
  return {
    topic: 'Funding',
    statement: 'Days from spending to reimbursement: low, likely, high',
    value: `${low}, ${likely}, ${high}`,
    ...originOf(low === own.low && likely === own.likely && high === own.high),
    effect: 'Slower payment raises the money advanced and the need for bridge finance',
  };
}

function remark(text: string): Assumption {
  return {
    topic: 'Funding',
    statement: sentence(text).replace(/\.$/, ''),
    value: AS_STATED,
    source: 'Rules of the program, as of the date',
    confidence: 'uncertain',
    effect: 'It changes what counts or what is paid',
  };
}
