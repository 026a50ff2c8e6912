import type { Progress } from './api';

/** How a caller follows a long job and stops it. */
export interface Watch {
  onProgress(progress: Progress): void;
  isCanceled(): boolean;
}

export const noWatch: Watch = { onProgress: () => undefined, isCanceled: () => false };

/** Thrown inside the engine only; the door turns it into the answer `canceled`. */
export class Canceled extends Error {}

/**
 * Reports progress, lets other calls in, and stops the job when it was canceled meanwhile.
 * Long computations call it between blocks of work.
 */
export async function breathe(watch: Watch, progress: Progress): Promise<void> {
  watch.onProgress(progress);
  await new Promise((resolve) => setImmediate(resolve));
  if (watch.isCanceled()) throw new Canceled();
}

/** Part of a longer job: progress 0 to 1 of the part becomes `from` to `to` of the whole. */
export function partOf(watch: Watch, from: number, to: number): Watch {
  return {
    onProgress: (progress) =>
      watch.onProgress({
        message: progress.message,
        fraction: progress.fraction === null ? null : from + progress.fraction * (to - from),
      }),
    isCanceled: () => watch.isCanceled(),
  };
}

/** Runs a computation that yields after each block of work, breathing now and then. */
export async function drain<T>(
  steps: Generator<{ done: number; total: number }, T>,
  watch: Watch,
  message: string,
): Promise<T> {
  let step = steps.next();
  let reported = -1;
  while (!step.done) {
    const { done, total } = step.value;
    const percent = total > 0 ? Math.floor((done / total) * 100) : 0;
    if (percent !== reported) await breathe(watch, { fraction: percent / 100, message });
    reported = percent;
    step = steps.next();
  }
  return step.value;
}
