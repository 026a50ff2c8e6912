// Times the simulation of the schedule: on one thread beside the same serial rule in plain Python, and on one thread and two
// warm ones in turns. Python draws fewer trials, its time is scaled to ours in proportion and the row says so.

import { join } from 'node:path';
import { dayNumber, fromDayNumber, partsOf } from '../../core/calendar/date';
import { schedulerInput } from '../../core/schedule/serial-schedule';
import {
  simulateTimeline,
  type TimelineInput,
  timelineFrom,
  timelineJob,
} from '../../core/schedule/simulate-timeline';
import { trades } from '../../core/schedule/timeline';
import { createTrialPool } from '../../engine/run/trial-pool';
import { noWatch } from '../../engine/watch';
import { tasksFor, timeline } from '../core/schedule/schedule-fixture';
import { printRow, timeCommand, timeOnce } from './baseline';

const sites = 200;
const trials = 2_000;
const pythonTrials = 200;
const horizonDays = 24 * 366;

/** Two hundred radio sites of seven tasks, every third one open from May to October only. */
function county(): TimelineInput {
  const words = Array.from({ length: sites }, (_, i) => ({
    name: `Site ${String(i + 1).padStart(3, '0')}`,
    season: i % 3 === 0 ? { firstMonth: 5, lastMonth: 10 } : null,
    assets: [['radio-unit', 3] as const],
  }));
  return timeline(tasksFor(words), { trials, crews: { engineering: 2, tower: 2, field: 2, core: 1 } });
}

export async function benchTimeline(root: string): Promise<void> {
  const input = county();
  const what = `schedule of ${sites} sites x ${input.tasks.length / sites} tasks x ${trials} trials`;
  const { one, two, p80Date } = await benchThreads(input, join(root, 'out', 'engine', 'trial-worker.cjs'));
  const python = timePython(input, join(root, 'tests', 'bench', 'python-schedule.py'));
  const theirs = python === null ? null : (python.seconds * trials) / python.trials;
  const p80Day = python === null ? null : fromDayNumber(dayNumber(input.settings.startDate) + python.p80_day);
  printRow({
    what: `${what}, one thread`,
    ours: one,
    baseline: `the same rule in plain Python ${python?.python ?? ''}, one thread`,
    theirs,
    note: `Python: ${pythonTrials} trials, time x ${trials / pythonTrials}; P80 ${p80Date}, theirs ${p80Day}`,
  });
  printRow({ what: `${what}, two threads, same bytes`, ours: two, baseline: 'one thread', theirs: one });
}

interface ThreadSeconds {
  readonly one: number;
  readonly two: number;
  readonly p80Date: string;
}

/** Best of three; whole results, not the trials alone. */
async function benchThreads(input: TimelineInput, file: string): Promise<ThreadSeconds> {
  const pool = createTrialPool({ file, threads: 2 });
  const onThreads = async () =>
    timelineFrom(input, await pool.draw('schedule', timelineJob(input), noWatch)).result;
  const best = { one: Number.POSITIVE_INFINITY, two: Number.POSITIVE_INFINITY, p80Date: '' };
  try {
    await onThreads();
    for (let round = 0; round < 3; round += 1) {
      const here = await timeOnce(() => simulateTimeline(input).result);
      const there = await timeOnce(onThreads);
      if (JSON.stringify(here.value) !== JSON.stringify(there.value))
        throw new Error('two threads made another schedule than one');
      best.one = Math.min(best.one, here.seconds);
      best.two = Math.min(best.two, there.seconds);
      best.p80Date = here.value.finish.p80;
    }
  } finally {
    pool.close();
  }
  return best;
}

interface PythonTiming {
  readonly python: string;
  readonly trials: number;
  readonly seconds: number;
  readonly p80_day: number;
}

function timePython({ tasks, settings }: TimelineInput, script: string): PythonTiming | null {
  const { network, calendars, crews } = schedulerInput(tasks, settings.startDate, settings.crews);
  const { dayOf, workDayFrom, firstDay } = calendars(horizonDays);
  const plain = {
    tasks: network.tasks.map(({ days }, k) => ({
      trade: network.trade[k],
      season: network.season[k],
      before: [...network.predecessors.subarray(network.predecessorFrom[k], network.predecessorFrom[k + 1])],
      days: [days.low, days.likely, days.high],
    })),
    seasons: network.seasons.map(({ firstMonth, lastMonth }) => [firstMonth, lastMonth]),
    crews: trades.map(({ id }) => crews[id]),
    correlation: settings.durationCorrelation,
    dayOf: [...dayOf],
    workDayFrom: [...workDayFrom],
    months: [...dayOf].map((day) => partsOf(fromDayNumber(firstDay + day)).month),
  };
  const run = timeCommand('python3', [script, String(pythonTrials)], JSON.stringify(plain));
  return run === null ? null : (JSON.parse(run.out) as PythonTiming);
}
