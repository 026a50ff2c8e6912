// A thread that draws blocks of trials for cost-pool.ts. The threads take blocks off one counter in shared memory, so that
// none waits for another; which thread drew a block changes nothing (core/estimate/cost-trials.ts).

import { parentPort } from 'node:worker_threads';
import { createCostTrials } from '../../core/estimate/cost-trials';
import { type CostOrder, type CostReport, isStopped, nextBlock } from './cost-order';

parentPort?.on('message', ({ id, job, counter }: CostOrder) => {
  const trials = createCostTrials(job);
  for (;;) {
    const block = Atomics.add(counter, nextBlock, 1);
    if (block >= trials.blockCount || Atomics.load(counter, isStopped) === 1) break;
    const sums = trials.draw(block);
    const buffers = [sums.total, ...sums.subsets].map((column) => column.buffer as ArrayBuffer);
    parentPort?.postMessage({ id, kind: 'block', block, sums } satisfies CostReport, buffers);
  }
  parentPort?.postMessage({ id, kind: 'done' } satisfies CostReport);
});
