// Running on until then (method 4), under the order of the settings and the other one, from the likely schedule.

import { assetCategories } from '../../core/inventory/category';
import { assetsInPlan } from '../../core/plan/alternative';
import type { ReplacementOrder } from '../../core/scenario/settings';
import { deterministicSchedule } from '../../core/schedule/assign-crews';
import { rankedTasks } from '../../core/schedule/ranked-tasks';
import { schedulerInput } from '../../core/schedule/serial-schedule';
import { failureEffectOf } from '../../core/spares/failure-effect';
import { failureRateOf } from '../../core/spares/failure-rate';
import { runningOnSteps } from '../../core/spares/running-on';
import {
  assumedSalvage,
  assumedServiceLevel,
  runningOnAssumptions,
} from '../../core/spares/running-on-assumptions';
import { runningOnSentence } from '../../core/spares/running-on-sentence';
import { ranksByRisk } from '../../core/spares/site-ranks';
import { readFailureRates } from '../../db/spares';
import type { CallInput, CallOutput, FailureRateView, OrderRisk } from '../api';
import { lastDay, type PlanStage, planStage } from '../run/plan-stage';
import { shareRun } from '../run/share-run';
import { type PoolSource, sparePools } from '../run/spare-pools';
import type { Session } from '../session';
import { breathe, drain, partOf, type Watch } from '../watch';

export async function runningOnView(
  session: Session,
  input: CallInput<'running-on'>,
  watch: Watch,
): Promise<CallOutput<'running-on'>> {
  const { serviceLevel, salvageFraction, ...run } = input;
  const stage = await planStage(session, run, watch);
  const { settings } = stage.run;
  const limits = {
    serviceLevel: serviceLevel ?? settings.spareServiceLevel ?? assumedServiceLevel,
    salvageFraction: salvageFraction ?? settings.salvageFraction ?? assumedSalvage,
  };
  const key = `running on ${limits.serviceLevel} ${limits.salvageFraction} ${stage.run.key}`;
  return shareRun(session, key, watch, () => computeView(session, stage, limits, watch));
}

const message = 'Weighing spares against failures';

interface Limits {
  readonly serviceLevel: number;
  readonly salvageFraction: number;
}

async function computeView(
  session: Session,
  stage: PlanStage,
  limits: Limits,
  watch: Watch,
): Promise<CallOutput<'running-on'>> {
  const order = stage.run.settings.replacementOrder ?? 'longest chain';
  const other: ReplacementOrder = order === 'longest chain' ? 'spares at risk' : 'longest chain';
  const orders: OrderRisk[] = [];
  for (const tried of [order, other] as const) {
    const part = partOf(watch, orders.length / 2, (orders.length + 1) / 2);
    orders.push(await orderRisk(session, stage, { order: tried, ...limits }, part));
  }
  const [present] = orders;
  return {
    order,
    orders,
    failureRates: ratesOf(session, stage, present),
    sentence: present === undefined ? '' : runningOnSentence(present.risk),
    assumptions: runningOnAssumptions(limits.salvageFraction, stage.run.settings.unitOnlyCategories),
  };
}

/** Of the categories that have a pool, in the order of the categories. */
function ratesOf(session: Session, stage: PlanStage, present: OrderRisk | undefined): FailureRateView[] {
  const own = readFailureRates(session.workspace());
  const inUse = new Set(present?.risk.pools.map(({ category }) => category));
  const unitOnly = stage.run.settings.unitOnlyCategories;
  return assetCategories
    .filter(({ id }) => inUse.has(id))
    .map(({ id }) => ({ ...failureRateOf(id, own), effect: failureEffectOf(id, unitOnly) }));
}

async function orderRisk(
  session: Session,
  stage: PlanStage,
  { order, ...limits }: Limits & { readonly order: ReplacementOrder },
  watch: Watch,
): Promise<OrderRisk> {
  await breathe(watch, { fraction: 0, message });
  const { run, flags } = stage;
  const { includeReview, alternatives, crews, unitOnlyCategories } = run.settings;
  const assets = assetsInPlan(flags.assets, includeReview, alternatives);
  const source: PoolSource = { assets, flags, tasks: [], asOf: run.asOf, unitOnly: unitOnlyCategories };
  const plain = stage.tasks.map(({ siteRank: _, ...task }) => task);
  const ordered =
    order === 'spares at risk' ? rankedTasks(plain, ranksByRisk(sparePools(session, source), plain)) : plain;
  const tasks = deterministicSchedule(schedulerInput(ordered, run.startDate, crews));
  const pools = sparePools(session, { ...source, tasks });
  const risk = await drain(runningOnSteps({ asOf: run.asOf, pools, ...limits }), watch, message);
  return { order, finishDate: lastDay(tasks), risk };
}
