// What cost-pool.ts and its threads tell each other.

import type { CostJob } from '../../core/estimate/cost-trials';
import type { BlockSums } from '../../core/estimate/simulate-block';

export interface CostOrder {
  readonly id: number;
  readonly job: CostJob;
  /** In shared memory: the next block to draw, and 1 where the job was canceled. */
  readonly counter: Int32Array;
}

export type CostReport =
  | { readonly id: number; readonly kind: 'block'; readonly block: number; readonly sums: BlockSums }
  | { readonly id: number; readonly kind: 'done' };

/** Places in the counter. */
export const nextBlock = 0;
export const isStopped = 1;
