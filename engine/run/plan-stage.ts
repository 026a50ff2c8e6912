// Plan and schedule with likely durations, and from both the costed lines: each with the date on which it is spent,
// its escalation and its point estimate. The later stages only read these.

import type { CalendarDate } from '../../core/calendar/date';
import { quarterOf } from '../../core/calendar/quarter';
import type { CostedLine, Flags } from '../../core/document/run-result';
import { escalationFactor } from '../../core/estimate/escalation';
import type { CostLine } from '../../core/estimate/estimate';
import { linePointCents } from '../../core/estimate/line-model';
import type { Site } from '../../core/inventory/site';
import { assetsInPlan } from '../../core/plan/alternative';
import { rulesInForce } from '../../core/plan/own-rules';
import { planReplacement } from '../../core/plan/plan';
import type { Plan, PlanLine } from '../../core/plan/plan-line';
import type { ReplacementRules } from '../../core/plan/rules';
import { spendDates } from '../../core/plan/spend-date';
import { UserProblem } from '../../core/problem';
import type { PlanningSettings } from '../../core/scenario/settings';
import { deterministicSchedule } from '../../core/schedule/assign-crews';
import { checkCrews } from '../../core/schedule/check-crews';
import { rankedTasks } from '../../core/schedule/ranked-tasks';
import { schedulerInput } from '../../core/schedule/serial-schedule';
import { buildSiteTasks } from '../../core/schedule/site-tasks';
import type { ScheduledTask, SiteTask } from '../../core/schedule/timeline';
import { ranksByRisk } from '../../core/spares/site-ranks';
import { readPins } from '../../db/pins';
import { readQuotes } from '../../db/quotes';
import { readOwnRules } from '../../db/rules';
import { readSites } from '../../db/sites';
import type { RunInput } from '../api';
import type { Session } from '../session';
import { breathe, type Watch } from '../watch';
import { catalogInForce } from './catalog-in-force';
import { flagAll } from './flag-stage';
import { type ResolvedRun, resolveRun } from './resolve-run';
import { shareRun } from './share-run';
import { type PoolSource, sparePools } from './spare-pools';

export interface PlanStage {
  readonly run: ResolvedRun;
  readonly flags: Flags;
  readonly sites: readonly Site[];
  readonly plan: Plan;
  readonly tasks: readonly SiteTask[];
  readonly lines: readonly CostedLine[];
  /** Last day of work with likely durations; null where nothing is to be done. */
  readonly finishDate: CalendarDate | null;
}

export function planStage(session: Session, input: RunInput, watch: Watch): Promise<PlanStage> {
  const run = resolveRun(session, input);
  return shareRun(session, `plan ${run.key}`, watch, () => computePlan(session, run, watch));
}

export async function planOf(session: Session, input: RunInput, watch: Watch): Promise<Plan> {
  return (await planStage(session, input, watch)).plan;
}

export async function costedLinesOf(
  session: Session,
  input: RunInput,
  watch: Watch,
): Promise<readonly CostedLine[]> {
  return (await planStage(session, input, watch)).lines;
}

async function computePlan(session: Session, run: ResolvedRun, watch: Watch): Promise<PlanStage> {
  const flags = await flagAll(session, run.listsDate, watch);
  await breathe(watch, { fraction: null, message: 'Planning' });
  const rules = rulesInForce(session.rules().replacement, readOwnRules(session.workspace()));
  return planWith(session, { run, flags }, rules);
}

/** The plan of a run under these rules: those in force, or others to see what they would do. */
export function planWith(
  session: Session,
  { run, flags }: Pick<PlanStage, 'run' | 'flags'>,
  rules: ReplacementRules,
): PlanStage {
  const sites = readSites(session.workspace());
  const { includeReview, alternatives } = run.settings;
  const plan = planReplacement({
    flagged: flags.assets,
    rules,
    catalog: catalogInForce(session),
    catalogVersion: session.reference().asOf,
    pins: readPins(session.workspace()),
    includeReview,
    quoting: { quotes: readQuotes(session.workspace()), asOf: run.asOf },
    alternatives,
  });
  const assets = assetsInPlan(flags.assets, includeReview, alternatives);
  const planned = buildSiteTasks({ assets, sites, templates: session.rules().templates });
  const tasks =
    run.settings.replacementOrder === 'spares at risk'
      ? rankedTasks(planned, ranksByRisk(sparePools(session, poolSource(assets, flags, run)), planned))
      : planned;
  const schedule = likelySchedule(tasks, run);
  const lines = costLines(plan.lines, schedule, run);
  return { run, flags, sites, plan, tasks, lines, finishDate: lastDay(schedule) };
}

/** Pools without a schedule: what the order of the sites is made from. */
function poolSource(assets: PoolSource['assets'], flags: Flags, { asOf, settings }: ResolvedRun): PoolSource {
  return { assets, flags, tasks: [], asOf, unitOnly: settings.unitOnlyCategories };
}

/** Of the work; null for none. */
export function lastDay(schedule: readonly ScheduledTask[]): CalendarDate | null {
  return schedule.reduce<CalendarDate | null>(
    (last, task) => (last === null || task.finish > last ? task.finish : last),
    null,
  );
}

function likelySchedule(tasks: readonly SiteTask[], run: ResolvedRun): ScheduledTask[] {
  const problems = checkCrews(tasks, run.settings.crews);
  if (problems.length > 0) throw new UserProblem(problems);
  return deterministicSchedule(schedulerInput(tasks, run.startDate, run.settings.crews));
}

function costLines(
  lines: readonly PlanLine[],
  tasks: readonly ScheduledTask[],
  run: ResolvedRun,
): CostedLine[] {
  const dates = spendDates(lines, tasks, run.startDate);
  return lines.map((line) => {
    const spendDate = dates.get(line.lineId) ?? run.startDate;
    const factor = factorOf(line, run.settings, spendDate);
    const pointCents = linePointCents(asCostLine({ ...line, escalationFactor: factor }));
    return { ...line, spendDate, escalationFactor: factor, pointCents };
  });
}

function factorOf(line: PlanLine, settings: PlanningSettings, spendDate: CostedLine['spendDate']): number {
  return escalationFactor(settings.escalation[line.group], line.priceYear, quarterOf(spendDate));
}

/** The part of a line that the estimate reads. */
export function asCostLine(line: PlanLine & { readonly escalationFactor: number }): CostLine {
  return {
    lineId: line.lineId,
    label: `${line.replacement}, ${line.site}`,
    group: line.group,
    quantity: line.quantity,
    lowCents: line.lowCents,
    likelyCents: line.likelyCents,
    highCents: line.highCents,
    distribution: line.distribution,
    escalationFactor: line.escalationFactor,
  };
}
