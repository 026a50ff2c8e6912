import { notifications } from '@mantine/notifications';
import { useCallback, useState } from 'react';
import type { Answer, CallInput, CallOutput, Lifecycle, Progress, Writes } from '../../engine/api';
import { announceFailure, announceProblems } from './announce';
import { useEngine } from './desktop-context';
import { useWorkspaceState } from './workspace-context';

type WriteName = keyof (Writes & Lifecycle);

export interface WriteOptions {
  /** A sentence to show when it is done. */
  readonly done?: string;
  /** True where the caller shows problems beside its own fields. */
  readonly ownProblems?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export type Write = <K extends WriteName>(
  name: K,
  input: CallInput<K>,
  options?: WriteOptions,
) => Promise<Answer<CallOutput<K>>>;

/** Changes through the engine: the workspace is read again after each, and what went wrong is said. */
export function useWrite(): { readonly write: Write; readonly busy: boolean } {
  const engine = useEngine();
  const { refresh } = useWorkspaceState();
  const [running, setRunning] = useState(0);

  const write: Write = useCallback(
    async (name, input, options = {}) => {
      setRunning((count) => count + 1);
      const answer = await engine.call(name, input, options);
      setRunning((count) => count - 1);
      if (answer.kind === 'value') await refresh();
      announce(answer, options);
      return answer;
    },
    [engine, refresh],
  );
  return { write, busy: running > 0 };
}

function announce(answer: Answer<unknown>, options: WriteOptions): void {
  if (answer.kind === 'value' && options.done) notifications.show({ message: options.done, autoClose: 4000 });
  if (answer.kind === 'problems' && !options.ownProblems) announceProblems(answer.problems);
  if (answer.kind === 'failure') announceFailure(answer.message);
}
