import type { Engine } from '../engine';
import type { EngineHost } from './engine-host';

/** The engine in the caller's own process: the command line and tests. */
export function hostInProcess(engine: Engine): EngineHost {
  return {
    kind: 'in-process',
    call: (name, input, watch = {}) =>
      engine.call(name, input, {
        onProgress: (progress) => watch.onProgress?.(progress),
        isCanceled: () => watch.signal?.aborted ?? false,
      }),
    onExit: () => undefined,
    close: async () => engine.close(),
  };
}
