// The kinds of work that can be cut into blocks and done on threads. Each opens a job given as plain data; a block depends
// on the job and its own number alone, and blocks are put together in the same way whoever drew them.

import { type CostJob, createCostTrials } from '../../core/estimate/cost-trials';
import type { TrialSet } from '../../core/estimate/estimate';
import type { BlockSums } from '../../core/estimate/simulate-block';
import { createPricePoints, type PriceJob, type PricePoint } from '../../core/schedule/deadline-price';
import { createTimelineTrials, type FinishDays, type TimelineJob } from '../../core/schedule/timeline-trials';

export interface Blocks<Part, Outcome> {
  readonly blockCount: number;
  draw(block: number): Part;
  /** Blocks may come in any order. */
  add(block: number, part: Part): { readonly done: number; readonly total: number };
  /** After all blocks. */
  finish(): Outcome;
}

export interface Kind<Job, Part, Outcome> {
  /** Shown with the progress. */
  readonly message: string;
  open(job: Job): Blocks<Part, Outcome>;
  /** What a part consists of: handed over to the other thread, not copied. */
  columns(part: Part): readonly (Float64Array | Int32Array)[];
}

interface Works {
  readonly costs: { readonly job: CostJob; readonly part: BlockSums; readonly outcome: TrialSet };
  readonly schedule: { readonly job: TimelineJob; readonly part: FinishDays; readonly outcome: FinishDays };
  readonly prices: { readonly job: PriceJob; readonly part: PricePoint; readonly outcome: PricePoint[] };
}

export type WorkName = keyof Works;
export type JobOf<Name extends WorkName> = Works[Name]['job'];
export type PartOf<Name extends WorkName> = Works[Name]['part'];
export type OutcomeOf<Name extends WorkName> = Works[Name]['outcome'];

export const trialWork: { readonly [Name in WorkName]: Kind<JobOf<Name>, PartOf<Name>, OutcomeOf<Name>> } = {
  costs: {
    message: 'Simulating costs',
    open: createCostTrials,
    columns: ({ total, subsets }) => [total, ...subsets],
  },
  schedule: {
    message: 'Simulating the schedule',
    open: createTimelineTrials,
    columns: ({ finishDay, undelayedFinishDay, siteFinishDays }) => [
      finishDay,
      undelayedFinishDay,
      siteFinishDays,
    ],
  },
  prices: {
    message: 'Trying crews, overtime and expediting',
    open: createPricePoints,
    columns: () => [],
  },
};
