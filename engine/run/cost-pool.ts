// Threads that draw trials. They start with the first large job, stay warm for the next, end when nothing was asked of
// them for a while, and never keep the process alive. What they give is the same bytes as on one thread.

import { Worker } from 'node:worker_threads';
import { type CostJob, createCostTrials } from '../../core/estimate/cost-trials';
import type { TrialSet } from '../../core/estimate/estimate';
import { Canceled, type Watch } from '../watch';
import { type CostOrder, type CostReport, isStopped } from './cost-order';

export interface CostPool {
  /** @throws Canceled; PoolFailure when a thread could not start or ended */
  draw(job: CostJob, watch: Watch): Promise<TrialSet>;
  close(): void;
}

export class PoolFailure extends Error {}

export interface CostPoolOptions {
  /** The bundled cost-worker. */
  readonly file: string;
  readonly threads: number;
}

const idleMilliseconds = 60_000;

export function createCostPool({ file, threads }: CostPoolOptions): CostPool {
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
    draw: async (job, watch) => {
      if (held.idle !== null) clearTimeout(held.idle);
      if (held.workers.length === 0) held.workers = startWorkers(file, threads);
      for (const worker of held.workers) worker.ref();
      held.busy += 1;
      held.jobs += 1;
      try {
        return await drawOn(held.workers, { id: held.jobs, job }, watch);
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

interface Order {
  readonly id: number;
  readonly job: CostJob;
}

function drawOn(workers: readonly Worker[], { id, job }: Order, watch: Watch): Promise<TrialSet> {
  const trials = createCostTrials(job);
  const counter = new Int32Array(new SharedArrayBuffer(8));
  return new Promise((resolve, reject) => {
    const open = { workers: workers.length };
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
    const onReport = (report: CostReport): void => {
      if (report.id !== id) return;
      if (watch.isCanceled()) Atomics.store(counter, isStopped, 1);
      if (report.kind === 'block') {
        const { done, total } = trials.add(report.block, report.sums);
        watch.onProgress({ fraction: total === 0 ? 1 : done / total, message: 'Simulating costs' });
        return;
      }
      open.workers -= 1;
      if (open.workers > 0) return;
      finish(() => (watch.isCanceled() ? reject(new Canceled()) : resolve(trials.finish())));
    };
    for (const worker of workers) {
      worker.on('message', onReport);
      worker.on('error', onFailure);
      worker.on('exit', onExit);
      worker.postMessage({ id, job, counter } satisfies CostOrder);
    }
  });
}
