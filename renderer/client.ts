// The window's side of the bridge: calls of the engine with their own types, progress and cancellation by
// number, and one place where the program's events arrive.

import type { Bridge, BridgeEvent } from '../electron/bridge';
import type { Answer, CallInput, CallName, CallOutput, Progress } from '../engine/api';

export interface CallOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface EngineClient {
  call<K extends CallName>(
    name: K,
    input: CallInput<K>,
    options?: CallOptions,
  ): Promise<Answer<CallOutput<K>>>;
}

export type EventListener = (event: BridgeEvent) => void;

/** Everything that the window can reach outside itself. */
export interface Desktop {
  readonly bridge: Bridge;
  readonly engine: EngineClient;
  /** @returns the function that ends the subscription */
  onEvent(listener: EventListener): () => void;
}

export function createDesktop(bridge: Bridge): Desktop {
  const listeners = new Set<EventListener>();
  const onEvent = (listener: EventListener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  void bridge('subscribe', {}, (event) => {
    for (const listener of [...listeners]) listener(event);
  });
  return { bridge, engine: createEngineClient(bridge, onEvent), onEvent };
}

function createEngineClient(bridge: Bridge, onEvent: Desktop['onEvent']): EngineClient {
  let lastId = 0;
  return {
    async call<K extends CallName>(name: K, input: CallInput<K>, options: CallOptions = {}) {
      lastId += 1;
      const id = lastId;
      const stop = options.onProgress ? onEvent(progressListener(id, options.onProgress)) : () => {};
      const cancel = (): void => void bridge('cancel', { id });
      options.signal?.addEventListener('abort', cancel, { once: true });
      try {
        const start = performance.now();
        const answer = (await bridge('call', { name, input, id })) as Answer<CallOutput<K>>;
        if (performance.now() - start > LONG_JOB_MS) tellEnd(bridge, name, answer);
        return answer;
      } catch (error) {
        return { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
      } finally {
        stop();
        options.signal?.removeEventListener('abort', cancel);
      }
    },
  };
}

/** A job that takes longer than this may find the user elsewhere when it ends. */
const LONG_JOB_MS = 10_000;

const jobs: Partial<Record<CallName, string>> = {
  'files-import': 'The import',
  'report-write': 'The documents',
  'scenario-compare': 'The comparison of scenarios',
  estimate: 'The estimate',
  timeline: 'The timeline',
  funding: 'The funding',
  'deadline-price': 'The price of a deadline',
  'demo-create': 'The demo',
};

/** The program shows it only when the window is not in front. */
function tellEnd(bridge: Bridge, name: CallName, answer: Answer<unknown>): void {
  const job = jobs[name];
  if (job === undefined || answer.kind === 'canceled') return;
  const end = answer.kind === 'value' ? 'finished' : 'stopped; the window says why';
  void bridge('notify', { message: `${job} ${end}.` });
}

function progressListener(id: number, onProgress: (progress: Progress) => void): EventListener {
  return (event) => {
    if (event.type === 'progress' && event.id === id) onProgress(event.progress);
  };
}
