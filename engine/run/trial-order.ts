// What trial-pool.ts and its threads tell each other.

import type { JobOf, PartOf, WorkName } from './trial-work';

export interface TrialOrder<Name extends WorkName> {
  readonly id: number;
  readonly work: Name;
  readonly job: JobOf<Name>;
  /** In shared memory: the next block to draw, and 1 where the job was canceled. */
  readonly counter: Int32Array;
}

export type TrialReport<Name extends WorkName> =
  | { readonly id: number; readonly kind: 'block'; readonly block: number; readonly part: PartOf<Name> }
  | { readonly id: number; readonly kind: 'done' };

/** Places in the counter. */
export const nextBlock = 0;
export const isStopped = 1;
