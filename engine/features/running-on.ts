// Running on until then (method 4), under the order of the settings and the other one, from the likely schedule.

import type { CalendarDate } from '../../core/calendar/date';
import { assetsInPlan } from '../../core/plan/alternative';
import type { ReplacementOrder } from '../../core/scenario/settings';
import { deterministicSchedule } from '../../core/schedule/assign-crews';
import { rankedTasks } from '../../core/schedule/ranked-tasks';
import { schedulerInput } from '../../core/schedule/serial-schedule';
import type { ScheduledTask } from '../../core/schedule/timeline';
import { failureRateOf } from '../../core/spares/failure-rate';
import { ranksByRisk, runningOn } from '../../core/spares/running-on';
import { runningOnSentence } from '../../core/spares/running-on-sentence';
import { readFailureRates } from '../../db/spares';
import type { CallInput, CallOutput, OrderRisk } from '../api';
import { type PlanStage, planStage } from '../run/plan-stage';
import { sparePools } from '../run/spare-pools';
import type { Session } from '../session';
import { breathe, type Watch } from '../watch';

/** Planning assumptions, no published figure found; inputs of the call. */
const assumedSalvage = 0.7;
const assumedServiceLevel = 0.95;

export async function runningOnView(
  session: Session,
  input: CallInput<'running-on'>,
  watch: Watch,
): Promise<CallOutput<'running-on'>> {
  const { serviceLevel = assumedServiceLevel, salvageFraction = assumedSalvage, ...run } = input;
  const stage = await planStage(session, run, watch);
  const order = stage.run.settings.replacementOrder ?? 'longest chain';
  const other: ReplacementOrder = order === 'longest chain' ? 'spares at risk' : 'longest chain';
  const orders: OrderRisk[] = [];
  for (const tried of [order, other] as const) {
    await breathe(watch, { fraction: orders.length / 2, message: 'Weighing spares against failures' });
    orders.push(orderRisk(session, stage, { order: tried, serviceLevel, salvageFraction }));
  }
  const own = readFailureRates(session.workspace());
  const [present] = orders;
  const categories = [...new Set(present?.risk.pools.map(({ category }) => category) ?? [])].sort();
  return {
    order,
    orders,
    failureRates: categories.map((category) => failureRateOf(category, own)),
    sentence: present === undefined ? '' : runningOnSentence(present.risk),
    assumptions: assumptionsOf(salvageFraction),
  };
}

function orderRisk(
  session: Session,
  stage: PlanStage,
  { order, ...limits }: { order: ReplacementOrder; serviceLevel: number; salvageFraction: number },
): OrderRisk {
  const { run, flags } = stage;
  const { includeReview, alternatives, crews } = run.settings;
  const assets = assetsInPlan(flags.assets, includeReview, alternatives);
  const plain = stage.tasks.map(({ siteRank: _, ...task }) => task);
  const ranked = (): typeof plain =>
    rankedTasks(plain, ranksByRisk(sparePools(session, { assets, flags, tasks: [] })));
  const ordered = order === 'spares at risk' ? ranked() : plain;
  const tasks = deterministicSchedule(schedulerInput(ordered, run.startDate, crews));
  const pools = sparePools(session, { assets, flags, tasks });
  return { order, finishDate: lastDay(tasks), risk: runningOn({ asOf: run.asOf, pools, ...limits }) };
}

function lastDay(tasks: readonly ScheduledTask[]): CalendarDate | null {
  return tasks.reduce<CalendarDate | null>(
    (last, { finish }) => (last === null || finish > last ? finish : last),
    null,
  );
}

function assumptionsOf(salvageFraction: number): string[] {
  return [
    `${Math.round(salvageFraction * 100)} % of removed units work and may be used again: planning assumption, no published figure found (uncertain)`,
    'A spare serves units of the same maker and model only; a failed unit is not repaired',
    'Dates of cutover and removal are those of the likely schedule',
    'Spares may be bought while a license for the maker is in force; where none is, only stock and salvage count',
  ];
}
