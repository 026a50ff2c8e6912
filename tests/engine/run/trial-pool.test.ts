import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CostJob } from '../../../core/estimate/cost-trials';
import { simulateCosts } from '../../../core/estimate/simulate';
import { createTrialPool, PoolFailure, type TrialPool } from '../../../engine/run/trial-pool';
import { Canceled, noWatch } from '../../../engine/watch';
import { mixedLines, plainSettings, riskEvent } from '../../core/estimate/lines';

const root = join(__dirname, '..', '..', '..');
const lines = mixedLines(130);
const job: CostJob = {
  lines,
  risks: [riskEvent('tower', 0.3, [100, 150, 300])],
  settings: plainSettings,
  subsets: { odd: Float64Array.from(lines, (_, i) => i % 2) },
};

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
