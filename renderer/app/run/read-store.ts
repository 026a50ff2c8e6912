// Reads of the window, one entry a call and input, shared by every part that asks the same. An entry that
// nobody looks at any more is canceled while it runs and kept for a while once it is done, so that going back
// to a screen shows it at once.

import type { Problem } from '../../../core/problem';
import type { Answer, CallInput, CallName, Progress } from '../../../engine/api';
import type { EngineClient } from '../../client';

export type RunState =
  | { readonly status: 'running'; readonly progress: Progress | null }
  | { readonly status: 'value'; readonly value: unknown }
  | { readonly status: 'problems'; readonly problems: readonly Problem[] }
  | { readonly status: 'failure'; readonly message: string }
  | { readonly status: 'canceled' };

interface Entry {
  state: RunState;
  controller: AbortController;
  readonly listeners: Set<() => void>;
}

export interface ReadRequest<K extends CallName> {
  readonly key: string;
  readonly name: K;
  readonly input: CallInput<K>;
}

export interface ReadStore {
  subscribe<K extends CallName>(request: ReadRequest<K>, listener: () => void): () => void;
  state(key: string): RunState;
  cancel(key: string): void;
  restart<K extends CallName>(request: ReadRequest<K>): void;
  clear(): void;
}

const mostKeptEntries = 60;
/** Long enough for the next screen to ask for the same. */
const graceMilliseconds = 400;
const notStarted: RunState = { status: 'running', progress: null };

export function createReadStore(engine: EngineClient): ReadStore {
  const entries = new Map<string, Entry>();

  function start<K extends CallName>(request: ReadRequest<K>, listeners: Set<() => void>): Entry {
    const entry: Entry = { state: notStarted, controller: new AbortController(), listeners };
    entries.set(request.key, entry);
    const { controller } = entry;
    const show = (state: RunState): void => {
      if (entry.controller !== controller || entries.get(request.key) !== entry) return;
      entry.state = state;
      for (const listener of [...listeners]) listener();
    };
    const onProgress = (progress: Progress): void => show({ status: 'running', progress });
    void engine
      .call(request.name, request.input, { onProgress, signal: controller.signal })
      .then((answer) => show(stateOf(answer)));
    return entry;
  }

  function release(key: string): void {
    const entry = entries.get(key);
    if (!entry || entry.listeners.size > 0) return;
    if (entry.state.status === 'value') {
      dropOldest();
      return;
    }
    entry.controller.abort();
    entries.delete(key);
  }

  function dropOldest(): void {
    for (const [key, entry] of entries) {
      if (entries.size <= mostKeptEntries) return;
      if (entry.listeners.size === 0) entries.delete(key);
    }
  }

  return {
    subscribe(request, listener) {
      const entry = entries.get(request.key) ?? start(request, new Set());
      entry.listeners.add(listener);
      listener();
      return () => {
        entry.listeners.delete(listener);
        setTimeout(() => release(request.key), graceMilliseconds);
      };
    },
    state: (key) => entries.get(key)?.state ?? notStarted,
    cancel: (key) => entries.get(key)?.controller.abort(),
    restart(request) {
      const listeners = entries.get(request.key)?.listeners ?? new Set();
      start(request, listeners);
      for (const listener of [...listeners]) listener();
    },
    clear: () => entries.clear(),
  };
}

function stateOf(answer: Answer<unknown>): RunState {
  switch (answer.kind) {
    case 'value':
      return { status: 'value', value: answer.value };
    case 'problems':
      return { status: 'problems', problems: answer.problems };
    case 'failure':
      return { status: 'failure', message: answer.message };
    case 'canceled':
      return { status: 'canceled' };
  }
}
