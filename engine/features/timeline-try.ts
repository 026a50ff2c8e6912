// The likely schedule alone, without a simulation: fast enough to follow a crew count while it is dragged. The plan is shared
// with every other call; only the placing of its tasks is done again.

import { type CalendarDate, daysBetween, later } from '../../core/calendar/date';
import { UserProblem } from '../../core/problem';
import { scheduledTasks } from '../../core/schedule/assign-crews';
import { checkCrews } from '../../core/schedule/check-crews';
import { likelyDurations } from '../../core/schedule/sample-durations';
import { createScheduler, schedulerInput } from '../../core/schedule/serial-schedule';
import { siteCauses } from '../../core/schedule/site-cause';
import { startCauses } from '../../core/schedule/start-cause';
import type { CrewCounts } from '../../core/schedule/timeline';
import type { CallInput, CallOutput, ScheduleTry, TriedTask } from '../api';
import { type PlanStage, planStage } from '../run/plan-stage';
import { deadlinesOf } from '../run/timeline-stage';
import type { Session } from '../session';
import { Canceled, type Watch } from '../watch';

export async function timelineTry(
  session: Session,
  { crews, ...input }: CallInput<'timeline-try'>,
  watch: Watch,
): Promise<CallOutput<'timeline-try'>> {
  const stage = await planStage(session, input, watch);
  if (watch.isCanceled()) throw new Canceled();
  return {
    ...triedSchedule(stage, crews ?? stage.run.settings.crews),
    deadlines: deadlinesOf(session, stage),
  };
}

function triedSchedule(stage: PlanStage, crews: CrewCounts): Omit<ScheduleTry, 'deadlines'> {
  const { tasks, sites, run, finishDate } = stage;
  const problems = checkCrews(tasks, crews);
  if (problems.length > 0) throw new UserProblem(problems);
  const input = schedulerInput(tasks, run.startDate, crews);
  const placement = createScheduler(input).place(likelyDurations(input.network.tasks));
  const scheduled = scheduledTasks(input.network, placement);
  const causes = startCauses(input.network, placement);
  const finish = scheduled.reduce<CalendarDate>((last, task) => later(last, task.finish), run.startDate);
  const presentFinish = finishDate ?? run.startDate;
  const used = new Set(tasks.map(({ site }) => site));
  return {
    crews,
    presentCrews: run.settings.crews,
    finishDate: finish,
    presentFinishDate: presentFinish,
    daysEarlier: daysBetween(finish, presentFinish),
    tasks: scheduled.flatMap((task): TriedTask[] => {
      const startCause = causes.get(task.taskId);
      return startCause === undefined ? [] : [{ ...task, startCause }];
    }),
    siteCauses: siteCauses({ tasks, scheduled, causes }),
    seasons: sites.flatMap(({ name, season }) =>
      season === null || !used.has(name) ? [] : [{ site: name, season }],
    ),
  };
}
