import type { CostedLine } from '../../core/document/run-result';
import { type Cents, cents, sumCents } from '../../core/money/cents';
import { costCategories } from '../../core/plan/plan-line';
import type { CallInput, CallOutput } from '../api';
import { cashStage } from '../run/cash-stage';
import { planStage } from '../run/plan-stage';
import { stampOf } from '../run/stamp';
import { timelineStage } from '../run/timeline-stage';
import type { Session } from '../session';
import type { Watch } from '../watch';

export async function planView(
  session: Session,
  input: CallInput<'plan'>,
  watch: Watch,
): Promise<CallOutput<'plan'>> {
  const stage = await planStage(session, input, watch);
  return {
    stamp: stampOf(session, stage),
    lines: stage.lines,
    gaps: stage.plan.gaps,
    ...(stage.plan.leftOut === undefined ? {} : { leftOut: stage.plan.leftOut }),
    totalCents: sumCents(stage.lines, (line) => line.pointCents),
    byCategory: sumBy(stage.lines, (line) => line.category).map(({ key, ...sums }) => ({
      category: key,
      label: costCategories.find((category) => category.id === key)?.label ?? key,
      ...sums,
    })),
    bySite: sumBy(stage.lines, (line) => line.site).map(({ key, ...sums }) => ({ site: key, ...sums })),
  };
}

interface Sum {
  readonly key: string;
  readonly pointCents: Cents;
  readonly lines: number;
}

/** Largest first. */
function sumBy(lines: readonly CostedLine[], keyOf: (line: CostedLine) => string): Sum[] {
  const sums = new Map<string, Sum>();
  for (const line of lines) {
    const key = keyOf(line);
    const sum = sums.get(key) ?? { key, pointCents: cents(0), lines: 0 };
    sums.set(key, { key, pointCents: cents(sum.pointCents + line.pointCents), lines: sum.lines + 1 });
  }
  return [...sums.values()].sort((a, b) => b.pointCents - a.pointCents || (a.key < b.key ? -1 : 1));
}

export async function timelineView(
  session: Session,
  input: CallInput<'timeline'>,
  watch: Watch,
): Promise<CallOutput<'timeline'>> {
  const { stamp, timeline } = await timelineStage(session, input, watch);
  return { stamp, timeline };
}

export async function timelineTrials(
  session: Session,
  input: CallInput<'timeline-trials'>,
  watch: Watch,
): Promise<CallOutput<'timeline-trials'>> {
  const { finishDays, estimate } = await timelineStage(session, input, watch);
  const totals = estimate.trials.totals.subarray(0, finishDays.length);
  return { finishDays: Array.from(finishDays), totalsCents: Array.from(totals, Math.round) };
}

export async function fundingView(
  session: Session,
  input: CallInput<'funding'>,
  watch: Watch,
): Promise<CallOutput<'funding'>> {
  const { stamp, estimate, funding, outlook } = await cashStage(session, input, watch);
  const { pointCents, meanCents, percentilesCents } = estimate.result;
  const percentile = (p: string): Cents => percentilesCents[p] ?? meanCents;
  return {
    stamp,
    grossCents: { point: pointCents, mean: meanCents, p50: percentile('50'), p80: percentile('80') },
    funding,
    outlook,
  };
}
