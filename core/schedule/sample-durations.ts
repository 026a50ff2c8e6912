// Sampled durations (method 4): each task's days are beta-PERT on low / likely / high, drawn at
// z = sqrt(c) O + sqrt(1 - c) e, with O the overall factor of the cost trials and e the task's own standard normal.
// So a trial that is expensive tends to be a slow one, and the marginal of every task is kept exactly. The task's
// own draws hang on its id: another task in the plan does not change them. Days are whole: nearest day, at least 1.

import { createGenerator } from '../chance/generator';
import { marginalOf, tabulate } from '../chance/marginal';
import { toNormals } from '../chance/normal-table';
import { createPertTables } from '../chance/pert-table';
import { throughTable } from '../chance/quantile-grid';
import { wholeDays } from './task-network';
import type { SiteTask, ThreePoint } from './timeline';

const LONGEST_DAYS = 65_535;

export interface SampleInput {
  readonly tasks: readonly SiteTask[];
  readonly trials: number;
  readonly seed: number;
  /** c, 0 to 1. */
  readonly correlation: number;
  /** O, at least one a trial; null = drawn here, where there is no estimate to follow. */
  readonly overall: Float64Array | null;
}

/** Whole days, trial by trial: `[trial * tasks.length + task]`. */
export function sampleDurations(input: SampleInput): Uint16Array {
  const { tasks, trials, seed } = input;
  const overall = input.overall ?? normals(seed, 'timeline:overall', trials);
  const [shared, own] = [Math.sqrt(input.correlation), Math.sqrt(1 - input.correlation)];
  const tableOf = tables();
  const days = new Uint16Array(tasks.length * trials);
  tasks.forEach((task, index) => {
    const scores = normals(seed, `duration:${task.id}`, trials);
    for (let t = 0; t < trials; t += 1) scores[t] = shared * (overall[t] ?? 0) + own * (scores[t] ?? 0);
    throughTable(tableOf(task.days), scores);
    for (let t = 0; t < trials; t += 1) {
      days[t * tasks.length + index] = Math.min(LONGEST_DAYS, wholeDays(scores[t] ?? 0));
    }
  });
  return days;
}

/** Whole likely days: the deterministic schedule. */
export function likelyDurations(tasks: readonly SiteTask[]): Uint16Array {
  return Uint16Array.from(tasks, ({ days }) => Math.min(LONGEST_DAYS, wholeDays(days.likely)));
}

function normals(seed: number, stream: string, count: number): Float64Array {
  const words = new Uint32Array(count);
  createGenerator(seed, stream).fill(words);
  const values = Float64Array.from(words, (word) => (word + 0.5) / 4_294_967_296);
  toNormals(values);
  return values;
}

function tables(): (days: ThreePoint) => Float64Array {
  const pertTables = createPertTables();
  const known = new Map<string, Float64Array>();
  return (days) => {
    const key = `${days.low}/${days.likely}/${days.high}`;
    const table = known.get(key) ?? tabulate(marginalOf({ ...days, distribution: 'pert' }), pertTables);
    known.set(key, table);
    return table;
  };
}
