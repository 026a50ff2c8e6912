// Threads that draw trials. They start with the first large job, stay warm for the next, end when nothing was asked of
// them for a while, and never keep the process alive. What they give is the same bytes as on one thread.

import { Worker } from 'node:worker_threads';
import { Canceled, type Watch } from '../watch';
import { isStopped, type TrialOrder, type TrialReport } from './trial-order';
import { type JobOf, type OutcomeOf, trialWork, type WorkName } from './trial-work';

export interface TrialPool {
  /** @throws Canceled; PoolFailure when a thread could not start or ended */
  draw<Name extends WorkName>(work: Name, job: JobOf<Name>, watch: Watch): Promise<OutcomeOf<Name>>;
  close(): void;
}

export class PoolFailure extends Error {}

export interface TrialPoolOptions {
  /** The bundled trial-worker. */
  readonly file: string;
  readonly threads: number;
}

const idleMilliseconds = 60_000;

export function createTrialPool({ file, threads }: TrialPoolOptions): TrialPool {
  const held: { workers: Worker[]; jobs: number; busy: number; idle: NodeJS.Timeout | null } = {
    workers: [],
    jobs: 0,
    busy: 0,
    idle: null,
  };
  const close = (): void => {
    for (const worker of held.workers) void worker.terminate();
    held.workers = [];
  };
  const rest = (): void => {
    held.busy -= 1;
    if (held.busy > 0) return;
    for (const worker of held.workers) worker.unref();
    held.idle = setTimeout(close, idleMilliseconds).unref();
  };
  return {
    close,
    draw: async (work, job, watch) => {
      if (held.idle !== null) clearTimeout(held.idle);
      if (held.workers.length === 0) held.workers = startWorkers(file, threads);
      for (const worker of held.workers) worker.ref();
      held.busy += 1;
      held.jobs += 1;
      try {
        return await drawOn(held.workers, { id: held.jobs, work, job }, watch);
      } catch (error) {
        if (error instanceof PoolFailure) close();
        throw error;
      } finally {
        rest();
      }
    },
  };
}

function startWorkers(file: string, threads: number): Worker[] {
  return Array.from({ length: threads }, () => {
    const worker = new Worker(file).setMaxListeners(100);
    // The job that is open hears of it; without any listener a thread's error would end the process.
    return worker.on('error', () => undefined);
  });
}

type Order<Name extends WorkName> = Omit<TrialOrder<Name>, 'counter'>;

function drawOn<Name extends WorkName>(
  workers: readonly Worker[],
  { id, work, job }: Order<Name>,
  watch: Watch,
): Promise<OutcomeOf<Name>> {
  const { open, message } = trialWork[work];
  const blocks = open(job);
  const counter = new Int32Array(new SharedArrayBuffer(8));
  return new Promise((resolve, reject) => {
    const busy = { workers: workers.length };
    const finish = (settle: () => void): void => {
      for (const worker of workers) {
        worker.off('message', onReport);
        worker.off('error', onFailure);
        worker.off('exit', onExit);
      }
      settle();
    };
    const onFailure = (error: Error): void => finish(() => reject(new PoolFailure(error.message)));
    const onExit = (code: number): void => onFailure(new Error(`exit code ${code}`));
    const onReport = (report: TrialReport<Name>): void => {
      if (report.id !== id) return;
      if (watch.isCanceled()) Atomics.store(counter, isStopped, 1);
      if (report.kind === 'block') {
        const { done, total } = blocks.add(report.block, report.part);
        watch.onProgress({ fraction: total === 0 ? 1 : done / total, message });
        return;
      }
      busy.workers -= 1;
      if (busy.workers > 0) return;
      finish(() => (watch.isCanceled() ? reject(new Canceled()) : resolve(blocks.finish())));
    };
    for (const worker of workers) {
      worker.on('message', onReport);
      worker.on('error', onFailure);
      worker.on('exit', onExit);
      worker.postMessage({ id, work, job, counter } satisfies TrialOrder<Name>);
    }
  });
}
