// Price of a deadline (method 4), by adding crews: from the crews of the settings, one crew at a time goes to the
// trade whose extra crew brings the finish forward most. Each step is one point: the date met at the wanted
// confidence, and the cost with the extra crews' mobilization. Overtime and expediting are not modeled yet, so the
// curve shows what crews alone can do.

import { type CalendarDate, fromDayNumber } from '../../core/calendar/date';
import { type Cents, cents } from '../../core/money/cents';
import type { CatalogItem } from '../../core/plan/plan-line';
import { simulateTimeline, timelineSteps } from '../../core/schedule/simulate-timeline';
import { type CrewCounts, type Trade, trades } from '../../core/schedule/timeline';
import type { CallInput, CallOutput, DeadlinePrice } from '../api';
import { type EstimateStage, estimateStage } from '../run/estimate-stage';
import type { Session } from '../session';
import { breathe, drain, partOf, type Watch } from '../watch';

/** Beyond this many extra crews the sites themselves are the limit. */
const mostExtraCrews = 12;
const pricingTrials = 400;
/** Catalog item that stands for bringing one more crew to the job. */
const mobilizationItemId = 'ran-transport';

export async function deadlinePrice(
  session: Session,
  input: CallInput<'deadline-price'>,
  watch: Watch,
): Promise<CallOutput<'deadline-price'>> {
  const stage = await estimateStage(session, input, partOf(watch, 0, 0.3));
  const mobilization = session.reference().catalog.find((item) => item.id === mobilizationItemId) ?? null;
  const curve: DeadlinePrice['curve'][number][] = [];
  let crews: CrewCounts | null = stage.run.settings.crews;
  for (let extra = 0; crews !== null && extra <= mostExtraCrews; extra += 1) {
    await breathe(watch, {
      fraction: 0.3 + (0.7 * extra) / (mostExtraCrews + 1),
      message: 'Trying more crews',
    });
    const date = await finishAt(stage, crews, input.confidence, watch);
    const known = curve.at(-1);
    if (!known || date < known.date) curve.push({ date, ...costWith(stage, extra, mobilization), crews });
    crews = withBestExtraCrew(stage, crews);
  }
  const asked = curve.filter(
    (point) => (!input.from || point.date >= input.from) && (!input.to || point.date <= input.to),
  );
  return { confidence: input.confidence, curve: asked.reverse(), remarks: remarksOf(mobilization) };
}

async function finishAt(
  stage: EstimateStage,
  crews: CrewCounts,
  confidence: number,
  watch: Watch,
): Promise<CalendarDate> {
  const quiet: Watch = { onProgress: () => undefined, isCanceled: () => watch.isCanceled() };
  const { trials } = await drain(timelineSteps(timelineInput(stage, crews, pricingTrials)), quiet, '');
  const sorted = trials.finishDay.slice().sort();
  return fromDayNumber(sorted[Math.min(sorted.length - 1, Math.ceil(confidence * sorted.length) - 1)] ?? 0);
}

function timelineInput(stage: EstimateStage, crews: CrewCounts, trials: number) {
  const { seed, durationCorrelation } = stage.run.settings;
  return {
    tasks: stage.tasks,
    settings: { startDate: stage.run.startDate, crews, trials, seed, durationCorrelation },
    deadlines: [],
    overall: stage.estimate.trials.overall,
    totals: null,
    budgetCents: null,
    assumptions: [],
  };
}

/** null when no extra crew of any trade ends the work earlier. */
function withBestExtraCrew(stage: EstimateStage, crews: CrewCounts): CrewCounts | null {
  const finish = (counts: CrewCounts): CalendarDate =>
    simulateTimeline(timelineInput(stage, counts, 1)).result.finish.deterministic;
  const present = finish(crews);
  const tried = trades.map(({ id }) => ({ crews: oneMore(crews, id), date: finish(oneMore(crews, id)) }));
  const best = tried.reduce((a, b) => (b.date < a.date ? b : a));
  return best.date < present ? best.crews : null;
}

function oneMore(crews: CrewCounts, trade: Trade): CrewCounts {
  return { ...crews, [trade]: crews[trade] + 1 };
}

function costWith(
  stage: EstimateStage,
  extra: number,
  mobilization: CatalogItem | null,
): { meanCents: Cents; p80Cents: Cents } {
  const { meanCents, percentilesCents } = stage.estimate.result;
  const each = mobilization?.likelyCents ?? cents(0);
  return {
    meanCents: cents(meanCents + extra * each),
    p80Cents: cents((percentilesCents['80'] ?? meanCents) + extra * each),
  };
}

function remarksOf(mobilization: CatalogItem | null): string[] {
  const price = mobilization?.likelyCents
    ? `Each extra crew costs its mobilization, taken as “${mobilization.item}” (${mobilization.id}, ${mobilization.confidence})`
    : 'No price for mobilizing a crew was found: extra crews are free in this curve';
  return [price, 'Only extra crews are tried: overtime and expediting are not modeled yet'];
}
