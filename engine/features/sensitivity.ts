// One thing changed at a time, every variation a run of its own on the same luck.

import { programStanding } from '../../core/funding/program-status';
import { successorRemarks } from '../../core/funding/successor';
import { type Cents, cents } from '../../core/money/cents';
import { deadlineOfScenario } from '../../core/scenario/deadline-of-scenario';
import {
  movableMoney,
  rankBars,
  type SensitivityBar,
  type SensitivityEnd,
  type Variation,
  type VariationEnd,
  variationsOf,
} from '../../core/scenario/sensitivity';
import type { CallInput, CallOutput, RunInput } from '../api';
import { programsOf } from '../run/programs';
import { type FundingStage, fundingStage } from '../run/run-stage';
import { runTogether } from '../run/scenario-runs';
import { timelineStage } from '../run/timeline-stage';
import type { Session } from '../session';
import { partOf, type Watch } from '../watch';

/** Dates are a side question here: fewer trials of the schedule, the same for every end. */
const timelineTrials = 300;

export async function scenarioSensitivity(
  session: Session,
  input: CallInput<'scenario-sensitivity'>,
  watch: Watch,
): Promise<CallOutput<'scenario-sensitivity'>> {
  const stage = await fundingStage(session, input, partOf(watch, 0, 0.1));
  const base = await endOf(session, { input, label: 'as it is', scheduled: input }, partOf(watch, 0.1, 0.2));
  const ends = variations(session, stage).flatMap((variation) =>
    variation.ends.map((end) => ({ variation, end })),
  );
  const figures = await runTogether(ends, partOf(watch, 0.2, 1), async ({ variation, end }, part) => ({
    variation,
    figures: await endOf(session, variantOf(input, end), part),
  }));
  const bars = barsOf(figures);
  return {
    scenarioName: stage.run.scenario.name,
    base,
    bars: rankBars(base, [...bars, chanceBar(stage, base)]),
  };
}

interface Variant {
  readonly input: RunInput;
  readonly label: string;
  /** Run whose schedule holds for this one too: who pays and at what price moves no date. */
  readonly scheduled: RunInput;
}

const schedulingSettings = ['startDate', 'crews', 'includeReview'] as const;

function variantOf(input: RunInput, { label, patch }: VariationEnd): Variant {
  const { program, ...rest } = input;
  const isOther = patch.programId !== undefined;
  const changed = {
    ...rest,
    ...(program === undefined || isOther ? {} : { program }),
    patch: { ...input.patch, ...patch },
  };
  const isMoved = schedulingSettings.some((setting) => patch[setting] !== undefined);
  return { input: changed, label, scheduled: isMoved ? changed : input };
}

function variations(session: Session, { run, funding, program }: FundingStage): Variation[] {
  const programs = programsOf(session).filter(
    (one) =>
      one.vendorIds.length > 0 &&
      programStanding(one, run.asOf).canPay &&
      successorRemarks(one.id, run.asOf).length === 0,
  );
  return variationsOf({
    settings: run.settings,
    startDate: run.startDate,
    programs,
    ...movableMoney(program, funding?.proration ?? null),
  });
}

async function endOf(session: Session, variant: Variant, watch: Watch): Promise<SensitivityEnd> {
  const { funding, estimate, run } = await fundingStage(session, variant.input, partOf(watch, 0, 0.5));
  const { scheduled } = variant;
  const patch = { ...scheduled.patch, timelineTrials };
  const { timeline } = await timelineStage(session, { ...scheduled, patch }, partOf(watch, 0.5, 1));
  const { meanCents, percentilesCents } = estimate.result;
  const deadline = deadlineOfScenario(timeline.deadlines, run.settings.extensionsGranted);
  return {
    label: variant.label,
    netMeanCents: funding?.netCents.mean ?? meanCents,
    netP80Cents: funding?.netCents.p80 ?? percentilesCents['80'] ?? meanCents,
    pDeadlineMet: timeline.deadlines.find((row) => row.id === deadline?.id)?.pMet ?? null,
  };
}

type Unranked = Omit<SensitivityBar, 'swingCents'>;

function barsOf(
  figures: readonly { readonly variation: Variation; readonly figures: SensitivityEnd }[],
): Unranked[] {
  const bars = new Map<string, Unranked>();
  for (const { variation, figures: end } of figures) {
    const { id, label, kind } = variation;
    const bar = bars.get(id) ?? { id, label, kind, ends: [] };
    bars.set(id, { ...bar, ends: [...bar.ends, end] });
  }
  return [...bars.values()];
}

/** How far prices alone move the cost, for comparison: from the tenth to the ninetieth percentile of the trials. */
function chanceBar({ estimate, funding }: FundingStage, base: SensitivityEnd): Unranked {
  const { percentilesCents, meanCents } = estimate.result;
  const support = funding?.supportCents ?? cents(0);
  const end = (label: string, gross: Cents): SensitivityEnd => ({
    label,
    netMeanCents: cents(Math.max(0, gross - Math.min(support, gross))),
    netP80Cents: base.netP80Cents,
    pDeadlineMet: base.pDeadlineMet,
  });
  return {
    id: 'prices',
    label: 'Prices turn out low or high (P10 to P90)',
    kind: 'chance',
    ends: [end('P10', percentilesCents['10'] ?? meanCents), end('P90', percentilesCents['90'] ?? meanCents)],
  };
}
