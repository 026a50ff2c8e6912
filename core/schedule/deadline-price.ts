// Price of a deadline (method 4). Four ways of working (overtime or not, expediting or not) each start from the crews that
// there are and give one crew at a time to the trade whose extra crew ends the likely schedule earliest. Each plan has
// the date that it meets in the wanted share of trials and what it costs more: mobilization of the extra crews, crew days
// lost because crews get in each other's way (crew drag), overtime premium, expediting surcharge. The curve keeps of all plans
// the cheapest for each date, so a later deadline never costs more. Which plans there are is found first; each is then simulated on its own.

import { type CalendarDate, fromDayNumber } from '../calendar/date';
import { type Cents, cents } from '../money/cents';
import type { DeadlineRates } from './deadline-rate';
import { finishQuantile } from './finish-quantile';
import { createDelayer, type RiskDelays } from './risk-delay';
import { likelyDurations, sampleDurations } from './sample-durations';
import { createScheduler, lastFinish, type SchedulerInput, schedulerInput } from './serial-schedule';
import { type CrewCounts, type SiteTask, type Trade, trades } from './timeline';

export interface PriceInput {
  readonly tasks: readonly SiteTask[];
  readonly startDate: CalendarDate;
  readonly crews: CrewCounts;
  readonly rates: DeadlineRates;
  readonly cost: { readonly meanCents: Cents; readonly p80Cents: Cents; readonly equipmentCents: Cents };
  /** 0 to 1. */
  readonly confidence: number;
  readonly trials: number;
  readonly seed: number;
  readonly durationCorrelation: number;
  /** The estimate's overall factor, one a trial; null = drawn here. */
  readonly overall: Float64Array | null;
  /** Days by which risk events delay the work, one a trial; absent = none does. */
  readonly riskDelays?: RiskDelays;
}

export interface PricePoint {
  readonly date: CalendarDate;
  readonly meanCents: Cents;
  readonly p80Cents: Cents;
  readonly crews: CrewCounts;
  readonly overtime: boolean;
  readonly expedite: boolean;
  /** Over the plan as it stands; the sum of the parts. */
  readonly extraCents: Cents;
  readonly mobilizationCents: Cents;
  readonly dragCents: Cents;
  readonly overtimeCents: Cents;
  readonly expediteCents: Cents;
}

/** How the work is done: with so many crews, in overtime or not, with deliveries expedited or not. */
export interface PricePlan {
  readonly crews: CrewCounts;
  readonly overtime: boolean;
  readonly expedite: boolean;
}

/** Beyond this many extra crews the sites themselves are the limit. */
export const mostExtraCrews = 12;
const waysOfWorking = [
  { overtime: false, expedite: false },
  { overtime: true, expedite: false },
  { overtime: false, expedite: true },
  { overtime: true, expedite: true },
] as const;

/** Resumable; the points are the cheapest for their dates, the earliest first. */
export function* deadlinePriceSteps(
  input: PriceInput,
): Generator<{ done: number; total: number }, PricePoint[]> {
  const points = createPricePoints({ ...input, plans: yield* pricePlanSteps(input) });
  for (let block = 0; block < points.blockCount; block += 1) yield points.add(block, points.draw(block));
  return points.finish();
}

/** Resumable: the plans to be priced, way by way. They follow from likely schedules alone, each from the one before it. */
export function* pricePlanSteps(input: PriceInput): Generator<{ done: number; total: number }, PricePlan[]> {
  const base = schedulerInput(input.tasks, input.startDate, input.crews);
  const total = waysOfWorking.length * (mostExtraCrews + 1);
  const plans: PricePlan[] = [];
  for (const [index, way] of waysOfWorking.entries()) {
    let crews: CrewCounts | null = input.crews;
    for (let extra = 0; crews !== null && extra <= mostExtraCrews; extra += 1) {
      const plan: PricePlan = { ...way, crews };
      plans.push(plan);
      crews = extra < mostExtraCrews ? withBestExtraCrew(input, base, plan) : null;
      yield { done: index * (mostExtraCrews + 1) + extra + 1, total };
    }
  }
  return plans;
}

/** Plain data: it can be sent to another thread. */
export interface PriceJob extends PriceInput {
  readonly plans: readonly PricePlan[];
}

/** The points of the plans, in any order and on any thread: a plan's trials hang on the seed, the tasks and the plan alone. */
export interface PricePoints {
  /** One block a plan. */
  readonly blockCount: number;
  draw(block: number): PricePoint;
  add(block: number, point: PricePoint): { readonly done: number; readonly total: number };
  /** After all blocks: the cheapest for their dates, the earliest first. */
  finish(): PricePoint[];
}

export function createPricePoints(job: PriceJob): PricePoints {
  const base = schedulerInput(job.tasks, job.startDate, job.crews);
  // Durations are drawn with the first plan: who only gathers points needs none.
  const held: { sampled: Uint16Array | null } = { sampled: null };
  const sample = (): Uint16Array =>
    sampleDurations({ ...job, tasks: base.network.tasks, correlation: job.durationCorrelation });
  const points = new Map<number, PricePoint>();
  return {
    blockCount: job.plans.length,
    draw: (block) => {
      const plan = job.plans[block];
      if (plan === undefined) throw new RangeError(`there is no plan ${block}`);
      held.sampled ??= sample();
      return { date: dateMet(job, base, held.sampled, plan), ...priceOf(job, plan) };
    },
    add: (block, point) => {
      points.set(block, point);
      return { done: points.size, total: job.plans.length };
    },
    finish: () => cheapestByDate(job.plans.flatMap((_, block) => points.get(block) ?? [])),
  };
}

/** Points that no other one beats in both date and cost, the earliest first. */
export function cheapestByDate(points: readonly PricePoint[]): PricePoint[] {
  const sorted = [...points].sort(
    (a, b) => a.meanCents - b.meanCents || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0),
  );
  const kept: PricePoint[] = [];
  for (const point of sorted) {
    const cheaper = kept.at(-1);
    if (cheaper === undefined || point.date < cheaper.date) kept.push(point);
  }
  return kept.reverse();
}

/** The cheapest plan that is finished by the date; null where none is. */
export function priceBy(curve: readonly PricePoint[], date: CalendarDate): PricePoint | null {
  return curve.filter((point) => point.date <= date).at(-1) ?? null;
}

function dateMet(
  input: PriceInput,
  base: SchedulerInput,
  sampled: Uint16Array,
  way: PricePlan,
): CalendarDate {
  const { tasks } = base.network;
  const scheduler = createScheduler({ ...base, crews: way.crews });
  const factors = tasks.map((task) => durationFactor(input, task, way));
  const finish = new Int32Array(input.trials);
  const durations = new Uint16Array(tasks.length);
  const { firstDay } = base.calendars(1);
  const delayed = input.riskDelays === undefined ? null : createDelayer(base.network, input.riskDelays);
  for (let trial = 0; trial < input.trials; trial += 1) {
    const from = trial * tasks.length;
    for (let task = 0; task < tasks.length; task += 1) {
      durations[task] = scaled(sampled[from + task] ?? 1, factors[task] ?? 1);
    }
    const placement = scheduler.place(durations);
    finish[trial] = firstDay + lastFinish(delayed === null ? placement.finish : delayed(placement, trial));
  }
  return fromDayNumber(finishQuantile(finish.sort(), input.confidence));
}

/** Overtime and drag change crew work; expediting changes deliveries. */
function durationFactor({ crews, rates }: PriceInput, task: SiteTask, way: PricePlan): number {
  if (task.trade === null) return task.step === 'order' && way.expedite ? 1 - rates.leadTimeCutFraction : 1;
  const drag = 1 + rates.crewDragFraction * (way.crews[task.trade] - crews[task.trade]);
  return drag / (way.overtime ? 1 + rates.overtimeHoursFraction : 1);
}

function scaled(days: number, factor: number): number {
  return factor === 1 ? days : Math.min(65_535, Math.max(1, Math.round(days * factor)));
}

function priceOf(input: PriceInput, way: PricePlan): Omit<PricePoint, 'date'> {
  const { rates, cost } = input;
  const extraOf = (trade: Trade): number => way.crews[trade] - input.crews[trade];
  const extraCrews = trades.reduce((sum, { id }) => sum + extraOf(id), 0);
  const work = crewDays(input.tasks);
  const dragDays = trades.reduce((sum, { id }) => sum + work[id] * rates.crewDragFraction * extraOf(id), 0);
  const allDays = trades.reduce((sum, { id }) => sum + work[id], 0) + dragDays;
  const hours = rates.overtimeHoursFraction;
  const overtimeDays = way.overtime ? (allDays * hours) / (1 + hours) : 0;
  const parts = {
    mobilizationCents: cents(Math.round(extraCrews * rates.crewMobilizationCents)),
    dragCents: cents(Math.round(dragDays * rates.crewDayCents)),
    overtimeCents: cents(Math.round(overtimeDays * rates.overtimePremiumFraction * rates.crewDayCents)),
    expediteCents: cents(way.expedite ? Math.round(rates.expediteFraction * cost.equipmentCents) : 0),
  };
  const extraCents = cents(Object.values(parts).reduce<number>((sum, part) => sum + part, 0));
  return {
    ...way,
    ...parts,
    extraCents,
    meanCents: cents(cost.meanCents + extraCents),
    p80Cents: cents(cost.p80Cents + extraCents),
  };
}

/** Likely crew days by trade. */
function crewDays(tasks: readonly SiteTask[]): Record<Trade, number> {
  const days: Record<Trade, number> = { engineering: 0, tower: 0, field: 0, core: 0 };
  for (const { trade, days: range } of tasks) if (trade !== null) days[trade] += range.likely;
  return days;
}

/** null when no extra crew of any trade ends the likely schedule earlier. */
function withBestExtraCrew(input: PriceInput, base: SchedulerInput, way: PricePlan): CrewCounts | null {
  const likely = likelyDurations(base.network.tasks);
  const finish = (crews: CrewCounts): number => {
    const durations = base.network.tasks.map((task, index) =>
      scaled(likely[index] ?? 1, durationFactor(input, task, { ...way, crews })),
    );
    return lastFinish(createScheduler({ ...base, crews }).place(durations).finish);
  };
  const used = trades.filter(({ id }) => input.tasks.some(({ trade }) => trade === id));
  const tried = used.map(({ id }) => {
    const crews = { ...way.crews, [id]: way.crews[id] + 1 };
    return { crews, day: finish(crews) };
  });
  const best = tried.reduce<{ crews: CrewCounts | null; day: number }>((a, b) => (b.day < a.day ? b : a), {
    crews: null,
    day: finish(way.crews),
  });
  return best.crews;
}
