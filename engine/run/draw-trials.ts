// Where trials are drawn: on the calling thread where that takes no longer than a blink or there is one processor, else on
// threads. Threads that cannot be had (no bundle beside this one, no memory) are no reason to fail.

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { CostJob } from '../../core/estimate/cost-trials';
import type { TrialSet } from '../../core/estimate/estimate';
import { constantCents, lineModels } from '../../core/estimate/line-model';
import type { PriceJob, PricePoint } from '../../core/schedule/deadline-price';
import type { FinishDays, TimelineJob } from '../../core/schedule/timeline-trials';
import type { Session } from '../session';
import { drain, type Watch } from '../watch';
import { createTrialPool, PoolFailure, type TrialPool } from './trial-pool';
import { type Blocks, type JobOf, type OutcomeOf, trialWork, type WorkName } from './trial-work';

/** Lines that vary x trials; about a quarter of a second on one thread. */
const fewestDraws = 20_000_000;
/** Tasks x trials; about as long. */
const fewestPlacements = 2_000_000;
const mostThreads = 4;

const pools = new WeakMap<Session['options'], TrialPool | null>();

export function drawTrials(session: Session, job: CostJob, watch: Watch): Promise<TrialSet> {
  const varying = lineModels(job.lines).filter((model) => constantCents(model) === null).length;
  const isLarge = varying * job.settings.trials >= fewestDraws;
  return isLarge ? drawOnThreads(session, 'costs', job, watch) : drawHere('costs', job, watch);
}

/** @throws RangeError for crews of zero where a trade has work (see `checkCrews`) */
export function drawFinishDays(session: Session, job: TimelineJob, watch: Watch): Promise<FinishDays> {
  const isLarge = job.tasks.length * job.trials >= fewestPlacements;
  return isLarge ? drawOnThreads(session, 'schedule', job, watch) : drawHere('schedule', job, watch);
}

/** The points of the price of a deadline, each plan of it a simulation of its own. */
export function drawPrices(session: Session, job: PriceJob, watch: Watch): Promise<PricePoint[]> {
  const isLarge = job.tasks.length * job.trials * job.plans.length >= fewestPlacements;
  return isLarge ? drawOnThreads(session, 'prices', job, watch) : drawHere('prices', job, watch);
}

async function drawOnThreads<Name extends WorkName>(
  session: Session,
  work: Name,
  job: JobOf<Name>,
  watch: Watch,
): Promise<OutcomeOf<Name>> {
  const pool = poolOf(session);
  if (pool === null) return drawHere(work, job, watch);
  try {
    return await pool.draw(work, job, watch);
  } catch (error) {
    if (!(error instanceof PoolFailure)) throw error;
    session.options.log(`Trials are drawn on one thread: ${error.message}`);
    pools.set(session.options, null);
    return drawHere(work, job, watch);
  }
}

function drawHere<Name extends WorkName>(
  work: Name,
  job: JobOf<Name>,
  watch: Watch,
): Promise<OutcomeOf<Name>> {
  const { open, message } = trialWork[work];
  return drain(blockSteps(open(job)), watch, message);
}

function* blockSteps<Part, Outcome>(
  blocks: Blocks<Part, Outcome>,
): Generator<{ done: number; total: number }, Outcome> {
  for (let block = 0; block < blocks.blockCount; block += 1) yield blocks.add(block, blocks.draw(block));
  return blocks.finish();
}

/** null where this machine or this build has no use for threads. */
function poolOf(session: Session): TrialPool | null {
  const known = pools.get(session.options);
  if (known !== undefined) return known;
  const threads = Math.min(availableParallelism(), mostThreads);
  const file = workerFile();
  const pool = threads < 2 || file === null ? null : createTrialPool({ file, threads });
  pools.set(session.options, pool);
  return pool;
}

/** Beside the engine's bundle, or from the command line's in the folder next to it. */
function workerFile(): string | null {
  const places = [join(__dirname, 'trial-worker.cjs'), join(__dirname, '..', 'engine', 'trial-worker.cjs')];
  return places.find((place) => existsSync(place)) ?? null;
}
