// A thread that draws blocks of trials for trial-pool.ts. The threads take blocks off one counter in shared memory, so that
// none waits for another; which thread drew a block changes nothing (trial-work.ts).

import { parentPort } from 'node:worker_threads';
import { isStopped, nextBlock, type TrialOrder, type TrialReport } from './trial-order';
import { trialWork, type WorkName } from './trial-work';

parentPort?.on('message', (order: TrialOrder<WorkName>) => drawBlocks(order));

function drawBlocks<Name extends WorkName>({ id, work, job, counter }: TrialOrder<Name>): void {
  const { open, columns } = trialWork[work];
  const blocks = open(job);
  const report = (value: TrialReport<Name>, buffers: ArrayBuffer[] = []): void =>
    parentPort?.postMessage(value, buffers);
  for (;;) {
    const block = Atomics.add(counter, nextBlock, 1);
    if (block >= blocks.blockCount || Atomics.load(counter, isStopped) === 1) break;
    const part = blocks.draw(block);
    const buffers = columns(part).map((column) => column.buffer as ArrayBuffer);
    report({ id, kind: 'block', block, part }, buffers);
  }
  report({ id, kind: 'done' });
}
