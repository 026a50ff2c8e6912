// The largest estimate of estimate-bench.ts on one thread and on two warm ones, in turns, so that both meet the same
// machine; and a check that the bytes are the same.

import type { CostJob } from '../../core/estimate/cost-trials';
import { simulateCosts } from '../../core/estimate/simulate';
import { createTrialPool } from '../../engine/run/trial-pool';
import { noWatch } from '../../engine/watch';
import { mixedLines, plainSettings } from '../core/estimate/lines';

export interface ThreadTiming {
  readonly oneMilliseconds: number;
  readonly twoMilliseconds: number;
}

/** @param file the bundled trial-worker; @param now milliseconds; best of `rounds` */
export async function benchThreads(file: string, now: () => number, rounds = 3): Promise<ThreadTiming> {
  const job: CostJob = {
    lines: mixedLines(5_000),
    risks: [],
    settings: { ...plainSettings, trials: 10_000 },
    subsets: {},
  };
  const pool = createTrialPool({ file, threads: 2 });
  const best = { one: Number.POSITIVE_INFINITY, two: Number.POSITIVE_INFINITY };
  try {
    await pool.draw('costs', job, noWatch);
    for (let round = 0; round < rounds; round += 1) {
      const start = now();
      const here = simulateCosts(job.lines, [], job.settings);
      const between = now();
      const there = await pool.draw('costs', job, noWatch);
      best.one = Math.min(best.one, between - start);
      best.two = Math.min(best.two, now() - between);
      if (!here.totals.every((total, t) => total === there.totals[t]))
        throw new Error('two threads drew other trials than one');
    }
  } finally {
    pool.close();
  }
  return { oneMilliseconds: best.one, twoMilliseconds: best.two };
}
