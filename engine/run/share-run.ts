import type { Session } from '../session';
import { Canceled, type Watch } from '../watch';

/**
 * One computation for all who ask for the same key at the same time. When the caller who started it cancels, the
 * others must not lose their answer: whoever still waits starts it again.
 */
export async function shareRun<T>(
  session: Session,
  key: string,
  watch: Watch,
  compute: () => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await session.cache.once(key, compute);
    } catch (error) {
      if (!(error instanceof Canceled) || watch.isCanceled()) throw error;
    }
  }
}
