// Where the trials of an estimate are drawn: on the calling thread where that takes no longer than a blink or there is one
// processor, else on threads. Threads that cannot be had (no bundle beside this one, no memory) are no reason to fail.

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { CostJob } from '../../core/estimate/cost-trials';
import type { TrialSet } from '../../core/estimate/estimate';
import { constantCents, lineModels } from '../../core/estimate/line-model';
import { simulateSteps } from '../../core/estimate/simulate';
import type { Session } from '../session';
import { drain, type Watch } from '../watch';
import { type CostPool, createCostPool, PoolFailure } from './cost-pool';

/** Lines that vary x trials; about a quarter of a second on one thread. */
const fewestDraws = 20_000_000;
const mostThreads = 4;

const pools = new WeakMap<Session['cache'], CostPool | null>();

export async function drawTrials(session: Session, job: CostJob, watch: Watch): Promise<TrialSet> {
  const pool = isLarge(job) ? poolOf(session) : null;
  if (pool === null) return drawHere(job, watch);
  try {
    return await pool.draw(job, watch);
  } catch (error) {
    if (!(error instanceof PoolFailure)) throw error;
    session.options.log(`Trials are drawn on one thread: ${error.message}`);
    pools.set(session.cache, null);
    return drawHere(job, watch);
  }
}

function drawHere({ lines, risks, settings, subsets }: CostJob, watch: Watch): Promise<TrialSet> {
  return drain(simulateSteps(lines, risks, settings, { subsets }), watch, 'Simulating costs');
}

function isLarge({ lines, settings }: CostJob): boolean {
  const varying = lineModels(lines).filter((model) => constantCents(model) === null).length;
  return varying * settings.trials >= fewestDraws;
}

/** null where this machine or this build has no use for threads. */
function poolOf(session: Session): CostPool | null {
  const known = pools.get(session.cache);
  if (known !== undefined) return known;
  const threads = Math.min(availableParallelism(), mostThreads);
  const file = workerFile();
  const pool = threads < 2 || file === null ? null : createCostPool({ file, threads });
  pools.set(session.cache, pool);
  return pool;
}

/** Beside the engine's bundle, or from the command line's in the folder next to it. */
function workerFile(): string | null {
  const places = [join(__dirname, 'cost-worker.cjs'), join(__dirname, '..', 'engine', 'cost-worker.cjs')];
  return places.find((place) => existsSync(place)) ?? null;
}
