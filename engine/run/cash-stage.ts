// When the money moves, from the trials of the estimate: drawn again month by month, on the same luck.

import { fraction } from '../../core/fraction';
import { type CashOutlook, cashOutlook, type OutlookInput } from '../../core/funding/cash-outlook';
import { type ClaimTimingRow, claimChoices, claimTiming } from '../../core/funding/claim-timing';
import { eligibleWeights } from '../../core/funding/eligible-weights';
import { lagTrials } from '../../core/funding/lag-trials';
import { earliestPaymentOf } from '../../core/funding/program-of-form';
import { type SpendBucket, spendBuckets, spendMonths } from '../../core/funding/spend-buckets';
import { cents } from '../../core/money/cents';
import type { RunInput } from '../api';
import type { Session } from '../session';
import { partOf, type Watch } from '../watch';
import { drawTrials } from './draw-trials';
import { decisionsOf } from './eligibility-decisions';
import { costInputs, type EstimateStage } from './estimate-stage';
import { estimateSettings } from './resolve-run';
import { type FundingStage, fundingStage, lagDaysOf } from './run-stage';
import { shareRun } from './share-run';
import { timelineStage } from './timeline-stage';

/** Money is followed month by month, so more trials than this would not fit in memory; then they are drawn apart. */
const mostCashTrials = 20_000;

/** Up to six months each, on petition (programs.json, term); for programs that ship. */
const extensionMonths = 6;

export interface CashStage extends FundingStage {
  readonly outlook: CashOutlook;
}

export async function cashStage(session: Session, input: RunInput, watch: Watch): Promise<CashStage> {
  const stage = await fundingStage(session, input, partOf(watch, 0, 0.6));
  const part = partOf(watch, 0.6, 1);
  const outlook = await shareRun(session, `cash ${stage.run.key}`, watch, async () =>
    cashOutlook(await outlookInput(session, stage, part)),
  );
  return { ...stage, outlook };
}

export async function claimTimingOf(
  session: Session,
  input: RunInput,
  watch: Watch,
): Promise<{ readonly stage: CashStage; readonly rows: readonly ClaimTimingRow[] }> {
  const stage = await cashStage(session, input, partOf(watch, 0, 0.5));
  const { finishDays } = await timelineStage(session, input, partOf(watch, 0.5, 0.9));
  const rows = await shareRun(session, `claim timing ${stage.run.key}`, watch, async () => {
    const given = await outlookInput(session, stage, partOf(watch, 0.9, 1));
    return claimTiming({
      ...given,
      choices: choicesOf(given.buckets, stage),
      finishDays,
      termMonths: stage.program?.termMonths ?? null,
      extensionMonths: stage.program?.own === undefined ? extensionMonths : null,
    });
  });
  return { stage, rows };
}

function choicesOf(buckets: readonly SpendBucket[], { run }: CashStage) {
  const [first, last] = [buckets[0]?.date ?? run.startDate, buckets.at(-1)?.date ?? run.startDate];
  const choices = claimChoices(first, last);
  const own = run.settings.firstClaimDate;
  if (own === null || choices.includes(own)) return choices;
  return [...choices, own].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
}

async function outlookInput(session: Session, stage: FundingStage, watch: Watch): Promise<OutlookInput> {
  const { settings, startDate } = stage.run;
  return {
    buckets: await bucketsOf(session, stage, watch),
    lagDays: lagTrials(lagDaysOf(stage), Math.min(settings.trials, mostCashTrials), settings.seed),
    terms: {
      allocationCents: stage.funding?.supportCents ?? cents(0),
      costShare: stage.program?.costShare ?? fraction(1),
      initialShare: stage.program?.own?.initialShare ?? settings.initialShare,
      startDate,
      firstClaimDate: settings.firstClaimDate,
      earliestPaymentDate: stage.program === null ? null : earliestPaymentOf(stage.program),
      claimPayment: settings.claimPayment,
    },
    bridgeRate: settings.bridgeRate,
  };
}

function bucketsOf(session: Session, stage: EstimateStage, watch: Watch): Promise<SpendBucket[]> {
  const { run, lines, assetsById } = stage;
  return shareRun(session, `spending ${run.key}`, watch, async () => {
    const decisions = decisionsOf(session, stage, stage);
    const months = spendMonths(lines, eligibleWeights(decisions, lines));
    const trials = Math.min(run.settings.trials, mostCashTrials);
    const job = {
      lines: costInputs(session, stage, assetsById).lines,
      // Their cost is in the totals, and spread over the months from there.
      risks: [],
      settings: { ...estimateSettings(run.settings), trials },
      subsets: months.subsets,
    };
    const drawn = await drawTrials(session, job, watch);
    const totals = trials === run.settings.trials ? stage.estimate.trials.totals : null;
    return spendBuckets(months, drawn, totals);
  });
}
