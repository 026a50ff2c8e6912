import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Problem } from '../../../core/problem';
import type { CallInput, CallName, CallOutput, Progress } from '../../../engine/api';
import { useReadStore } from '../desktop-context';
import { useRevisionKey } from '../workspace-context';

export interface Run<T> {
  readonly status: 'running' | 'value' | 'problems' | 'failure' | 'canceled';
  /** The newest value; while a newer one is computed, the one before it (`isStale`). */
  readonly value: T | null;
  readonly isStale: boolean;
  readonly progress: Progress | null;
  readonly problems: readonly Problem[];
  readonly message: string | null;
  cancel(): void;
  retry(): void;
}

/**
 * One read of the engine that follows the workspace: it runs again after every write, keeps showing the value
 * before it meanwhile, reports progress and can be canceled.
 */
export function useRun<K extends CallName>(name: K, input: CallInput<K>): Run<CallOutput<K>> {
  const reads = useReadStore();
  const revision = useRevisionKey();
  const inputKey = JSON.stringify(input);
  const key = `${revision} ${name} ${inputKey}`;
  const last = useRef<CallOutput<K> | null>(null);

  // The input comes back from its text: a new object with the same content is the same request.
  const request = useMemo(
    () => ({ key, name, input: JSON.parse(inputKey) as CallInput<K> }),
    [key, name, inputKey],
  );
  const subscribe = useCallback(
    (listener: () => void) => reads.subscribe(request, listener),
    [reads, request],
  );
  const state = useSyncExternalStore(subscribe, () => reads.state(key));
  if (state.status === 'value') last.current = state.value as CallOutput<K>;

  return {
    status: state.status,
    value: last.current,
    isStale: state.status === 'running' && last.current !== null,
    progress: state.status === 'running' ? state.progress : null,
    problems: state.status === 'problems' ? state.problems : [],
    message: state.status === 'failure' ? state.message : null,
    cancel: () => reads.cancel(key),
    retry: () => reads.restart(request),
  };
}
