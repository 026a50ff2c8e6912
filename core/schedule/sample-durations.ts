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

/** Whole days of the trials from `from` up to, not including, `to`: `[(trial - from) * tasks.length + task]`. */
export type DurationSampler = (from: number, to: number) => Uint16Array;

/** Any stretch of trials can be drawn, those of an earlier one again too; stretches in ascending order cost least. */
export function createDurationSampler(input: SampleInput): DurationSampler {
  const { tasks, seed } = input;
  const overall = input.overall ?? overallOf(input);
  const [shared, own] = [Math.sqrt(input.correlation), Math.sqrt(1 - input.correlation)];
  const tableOf = tables();
  const quantiles = tasks.map((task) => tableOf(task.days));
  const streams = tasks.map(({ id }) => streamOf(seed, `duration:${id}`));
  return (from, to) => {
    const days = new Uint16Array(tasks.length * (to - from));
    const [words, scores] = [new Uint32Array(to - from), new Float64Array(to - from)];
    for (let task = 0; task < tasks.length; task += 1) {
      streams[task]?.(from, words, scores);
      for (let t = 0; t < scores.length; t += 1)
        scores[t] = shared * (overall[from + t] ?? 0) + own * (scores[t] ?? 0);
      throughTable(quantiles[task] ?? new Float64Array(), scores);
      for (let t = 0; t < scores.length; t += 1) {
        days[t * tasks.length + task] = Math.min(LONGEST_DAYS, wholeDays(scores[t] ?? 0));
      }
    }
    return days;
  };
}

function overallOf({ seed, trials }: SampleInput): Float64Array {
  const scores = new Float64Array(trials);
  streamOf(seed, 'timeline:overall')(0, new Uint32Array(trials), scores);
  return scores;
}

/** Whole days, trial by trial: `[trial * tasks.length + task]`. */
export function sampleDurations(input: SampleInput): Uint16Array {
  return createDurationSampler(input)(0, input.trials);
}

/** Whole likely days: the deterministic schedule. */
export function likelyDurations(tasks: readonly SiteTask[]): Uint16Array {
  return Uint16Array.from(tasks, ({ days }) => Math.min(LONGEST_DAYS, wholeDays(days.likely)));
}

/** A named stream of standard normals: fills `scores` from any trial on; `words` is working memory as long. */
type NormalStream = (from: number, words: Uint32Array, scores: Float64Array) => void;

function streamOf(seed: number, name: string): NormalStream {
  const held = { generator: createGenerator(seed, name), next: 0 };
  return (from, words, scores) => {
    if (from < held.next) Object.assign(held, { generator: createGenerator(seed, name), next: 0 });
    if (from > held.next) held.generator.fill(new Uint32Array(from - held.next));
    held.next = from + scores.length;
    held.generator.fill(words);
    for (let i = 0; i < scores.length; i += 1) scores[i] = ((words[i] ?? 0) + 0.5) / 4_294_967_296;
    toNormals(scores);
  };
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
