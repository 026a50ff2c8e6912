// Times the trials of method 3 at two sizes. numpy-estimate.py times the same model beside it.

import type { CostLine } from '../../core/estimate/estimate';
import { estimateSteps } from '../../core/estimate/run-estimate';
import { mixedLines, plainSettings } from '../core/estimate/lines';

export interface EstimateTiming {
  readonly name: string;
  readonly lines: number;
  readonly trials: number;
  readonly sampling: 'lhs' | 'mc';
  /** Best of `rounds`. */
  readonly milliseconds: number;
  /** Longest time between two steps: how long a cancel would wait. */
  readonly longestStepMilliseconds: number;
  readonly meanCents: number;
  readonly sdCents: number;
}

const SIZES = [
  { lines: 500, trials: 10_000 },
  { lines: 5_000, trials: 10_000 },
];

/** @param now milliseconds, e.g. `performance.now` */
export function benchEstimate(now: () => number, rounds = 3): EstimateTiming[] {
  return SIZES.flatMap(({ lines, trials }) =>
    (['lhs', 'mc'] as const).map((sampling) => {
      const priced = mixedLines(lines);
      const timings = Array.from({ length: rounds }, () => timeOnce(priced, { trials, sampling, now }));
      const [best] = timings.sort((a, b) => a.milliseconds - b.milliseconds);
      if (!best) throw new RangeError('at least one round is needed');
      return { name: `estimate ${trials} x ${lines}, ${sampling}`, lines, trials, sampling, ...best };
    }),
  );
}

function timeOnce(
  lines: readonly CostLine[],
  { trials, sampling, now }: { trials: number; sampling: 'lhs' | 'mc'; now: () => number },
): Pick<EstimateTiming, 'milliseconds' | 'longestStepMilliseconds' | 'meanCents' | 'sdCents'> {
  const start = now();
  const steps = estimateSteps(lines, [], { ...plainSettings, trials, sampling }, { inputHash: '' });
  let [before, longest] = [start, 0];
  for (;;) {
    const step = steps.next();
    const after = now();
    longest = Math.max(longest, after - before);
    before = after;
    if (!step.done) continue;
    const { meanCents, sdCents } = step.value.result;
    return { milliseconds: after - start, longestStepMilliseconds: longest, meanCents, sdCents };
  }
}
