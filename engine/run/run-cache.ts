// Results of the present revision, so that a screen which asks again gets the same answer at once. The key
// holds everything that a result depends on; a write changes the revision and so every key.

export interface RunCache {
  /** The value of this key, computed when it is not there yet; concurrent callers share one computation. */
  once<T>(key: string, compute: () => Promise<T>): Promise<T>;
  clear(): void;
}

/** Enough for the sixteen ends of a tree with all their stages. The one asked for longest ago goes first. */
const mostEntries = 160;

export function createRunCache(): RunCache {
  const entries = new Map<string, Promise<unknown>>();
  return {
    once: <T>(key: string, compute: () => Promise<T>): Promise<T> => {
      const known = entries.get(key) as Promise<T> | undefined;
      if (known) {
        // Asked for again: the last to go.
        entries.delete(key);
        entries.set(key, known);
        return known;
      }
      const computed = compute();
      entries.set(key, computed);
      // A canceled or failed computation must not be what the next caller gets.
      computed.catch(() => {
        if (entries.get(key) === computed) entries.delete(key);
      });
      const oldest = entries.keys().next();
      if (entries.size > mostEntries && !oldest.done) entries.delete(oldest.value);
      return computed;
    },
    clear: () => entries.clear(),
  };
}
