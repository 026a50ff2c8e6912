import type { Watch } from '../watch';

/**
 * Runs a piece of work for each item at the same time, in one progress bar, the results in the order of the items. A
 * cancellation stops all of them.
 */
export function runTogether<Item, Result>(
  items: readonly Item[],
  watch: Watch,
  work: (item: Item, part: Watch) => Promise<Result>,
): Promise<Result[]> {
  const fractions = items.map(() => 0);
  const state = { finished: 0 };
  const partFor = (index: number): Watch => ({
    isCanceled: () => watch.isCanceled(),
    onProgress: ({ fraction, message }) => {
      fractions[index] = Math.max(fractions[index] ?? 0, fraction ?? 0);
      const done = fractions.reduce((sum, one) => sum + one, 0) / items.length;
      watch.onProgress({ fraction: done, message });
    },
  });
  return Promise.all(
    items.map(async (item, index) => {
      const part = partFor(index);
      const result = await work(item, part);
      state.finished += 1;
      part.onProgress({ fraction: 1, message: `${state.finished} of ${items.length} done` });
      return result;
    }),
  );
}
