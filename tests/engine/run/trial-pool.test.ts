import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CostJob } from '../../../core/estimate/cost-trials';
import { simulateCosts } from '../../../core/estimate/simulate';
import { finished } from '../../../core/finished';
import { dollars } from '../../../core/money/cents';
import {
  createPricePoints,
  deadlinePriceSteps,
  type PriceInput,
  type PriceJob,
  pricePlanSteps,
} from '../../../core/schedule/deadline-price';
import { assumedRates } from '../../../core/schedule/deadline-rate';
import { simulateTimeline, timelineFrom, timelineJob } from '../../../core/schedule/simulate-timeline';
import { createTimelineTrials, trialsPerBlock } from '../../../core/schedule/timeline-trials';
import { createTrialPool, PoolFailure, type TrialPool } from '../../../engine/run/trial-pool';
import { Canceled, noWatch } from '../../../engine/watch';
import { mixedLines, plainSettings, riskEvent } from '../../core/estimate/lines';
import { tasksFor, timeline, twoCrews } from '../../core/schedule/schedule-fixture';

const root = join(__dirname, '..', '..', '..');
const lines = mixedLines(130);
const job: CostJob = {
  lines,
  risks: [riskEvent('tower', 0.3, [100, 150, 300])],
  settings: plainSettings,
  subsets: { odd: Float64Array.from(lines, (_, i) => i % 2) },
};

// Twelve sites, half of them open from June to September only; the last block of trials is a short one.
const county = Array.from({ length: 12 }, (_, i) => ({
  name: `Site ${String(i + 1).padStart(2, '0')}`,
  season: i % 2 === 0 ? { firstMonth: 6, lastMonth: 9 } : null,
  assets: [['radio-unit', 3] as const, ['cell-site-router', 1] as const],
}));
const schedule = timeline(tasksFor(county), { trials: 4 * trialsPerBlock + 7, crews: twoCrews });

let folder: string;
const pools: TrialPool[] = [];
const poolOf = (threads: number, file = join(folder, 'trial-worker.cjs')): TrialPool => {
  const pool = createTrialPool({ file, threads });
  pools.push(pool);
  return pool;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'changeout-threads-'));
  const esbuild = join(root, 'node_modules', 'esbuild', 'bin', 'esbuild');
  const input = join(root, 'engine', 'run', 'trial-worker.ts');
  const outfile = join(folder, 'trial-worker.cjs');
  const args = [input, '--bundle', '--platform=node', '--format=cjs', `--outfile=${outfile}`];
  const built = spawnSync(process.execPath, [esbuild, ...args], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
});
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('Trials on threads', () => {
  test.each([1, 2, 3])('%d threads give the same bytes as the calling thread', async (threads) => {
    const here = simulateCosts(job.lines, job.risks, job.settings, { subsets: job.subsets });
    const pool = poolOf(threads);
    expect(await pool.draw('costs', job, noWatch)).toEqual(here);
    // Warm threads draw a second job as well as the first.
    const other = { ...job, settings: { ...plainSettings, seed: 5, sampling: 'mc' as const } };
    const { totals } = await pool.draw('costs', other, noWatch);
    expect(totals).toEqual(simulateCosts(lines, job.risks, other.settings).totals);
  });

  test('two jobs at once do not get into each other’s way', async () => {
    const pool = poolOf(2);
    const seeds = [1, 2, 3];
    const drawn = await Promise.all(
      seeds.map((seed) => pool.draw('costs', { ...job, settings: { ...plainSettings, seed } }, noWatch)),
    );
    drawn.forEach(({ totals }, i) => {
      const settings = { ...plainSettings, seed: seeds[i] ?? 0 };
      expect(totals).toEqual(simulateCosts(lines, job.risks, settings).totals);
    });
  });

  test('progress grows to one; a canceled job stops and the threads serve the next', async () => {
    const pool = poolOf(2);
    const seen: number[] = [];
    const onProgress = ({ fraction }: { fraction: number | null }) => seen.push(fraction ?? Number.NaN);
    await pool.draw('costs', job, { onProgress, isCanceled: () => false });
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
    await expect(pool.draw('costs', job, { onProgress, isCanceled: () => true })).rejects.toThrow(Canceled);
    expect((await pool.draw('costs', job, noWatch)).totals).toHaveLength(plainSettings.trials);
  });

  test('threads that cannot start are a failure that the caller can answer', async () => {
    const broken = join(folder, 'broken.cjs');
    writeFileSync(broken, 'throw new Error("no threads here");');
    await expect(poolOf(2, broken).draw('costs', job, noWatch)).rejects.toThrow(PoolFailure);
  });

  test('a plan without anything to draw is answered too', async () => {
    const { totals } = await poolOf(2).draw('costs', { ...job, lines: [], subsets: {} }, noWatch);
    expect(totals).toEqual(simulateCosts([], job.risks, plainSettings).totals);
  });
});

describe('Schedules on threads', () => {
  test.each([1, 2, 3])('%d threads give the same bytes as the calling thread', async (threads) => {
    const here = simulateTimeline(schedule);
    const days = await poolOf(threads).draw('schedule', timelineJob(schedule), noWatch);
    const there = timelineFrom(schedule, days);
    expect(there.trials.finishDay).toEqual(here.trials.finishDay);
    expect(JSON.stringify(there.result)).toBe(JSON.stringify(here.result));
    expect(new Set(here.trials.finishDay).size).toBeGreaterThan(10);
  });

  test.each([1, 3])('with the delay of risk events, too, on %d threads', async (threads) => {
    const risks = [
      { ...riskEvent('permit', 0.3, [1, 2, 3]), delayDays: { low: 5, likely: 20, high: 90 } },
      {
        ...riskEvent('tower', 0.4, [1, 2, 3]),
        delayDays: { low: 30, likely: 30, high: 30 },
        site: 'Site 07',
      },
    ];
    const { riskDelays } = simulateCosts(lines, risks, plainSettings);
    if (riskDelays === undefined) throw new Error('nothing is delayed');
    const late = { ...schedule, riskDelay: { events: ['permit', 'tower'], delays: riskDelays } };
    const here = simulateTimeline(late);
    const there = timelineFrom(late, await poolOf(threads).draw('schedule', timelineJob(late), noWatch));
    expect(there.trials.finishDay).toEqual(here.trials.finishDay);
    expect(JSON.stringify(there.result)).toBe(JSON.stringify(here.result));
    expect(here.trials.finishDay).not.toEqual(simulateTimeline(schedule).trials.finishDay);
    expect(here.result.riskDelay?.withoutDelay.p80).toBe(simulateTimeline(schedule).result.finish.p80);
  });

  test('blocks may come in any order', () => {
    const job = timelineJob(schedule);
    const [forward, backward] = [createTimelineTrials(job), createTimelineTrials(job)];
    for (let block = 0; block < forward.blockCount; block += 1) forward.add(block, forward.draw(block));
    for (let block = backward.blockCount - 1; block >= 0; block -= 1)
      backward.add(block, backward.draw(block));
    expect(backward.finish()).toEqual(forward.finish());
  });

  test('a canceled schedule stops, and the same threads serve the next one and an estimate', async () => {
    const pool = poolOf(2);
    const onProgress = (): void => undefined;
    const canceled = pool.draw('schedule', timelineJob(schedule), { onProgress, isCanceled: () => true });
    await expect(canceled).rejects.toThrow(Canceled);
    const [days, costs] = await Promise.all([
      pool.draw('schedule', timelineJob(schedule), noWatch),
      pool.draw('costs', job, noWatch),
    ]);
    expect(days.finishDay).toEqual(simulateTimeline(schedule).trials.finishDay);
    expect(costs.totals).toHaveLength(plainSettings.trials);
  });
});

describe('The price of a deadline on threads', () => {
  const { tasks, settings } = schedule;
  const input: PriceInput = {
    ...{ tasks, startDate: settings.startDate, crews: twoCrews, rates: assumedRates, confidence: 0.8 },
    cost: { meanCents: dollars(100_000), p80Cents: dollars(120_000), equipmentCents: dollars(40_000) },
    trials: 40,
    seed: 3,
    durationCorrelation: 0.3,
    overall: null,
  };
  const priceJob: PriceJob = { ...input, plans: finished(pricePlanSteps(input)) };

  test.each([1, 3])('%d threads give the same curve as the calling thread', async (threads) => {
    const here = finished(deadlinePriceSteps(input));
    expect(await poolOf(threads).draw('prices', priceJob, noWatch)).toEqual(here);
    expect(here.length).toBeGreaterThan(3);
  });

  test('plans may be priced in any order, and a canceled search stops', async () => {
    const points = createPricePoints(priceJob);
    for (let block = points.blockCount - 1; block >= 0; block -= 1) points.add(block, points.draw(block));
    expect(points.finish()).toEqual(finished(deadlinePriceSteps(input)));
    const canceled = { onProgress: (): void => undefined, isCanceled: () => true };
    await expect(poolOf(2).draw('prices', priceJob, canceled)).rejects.toThrow(Canceled);
  });
});
