import { useCallback, useState } from 'react';
import type { Answer, CallInput, CallOutput, Lifecycle, Progress, Writes } from '../../engine/api';
import { type AnnounceOptions, announceAnswer } from './announce';
import { useEngine } from './desktop-context';
import { useWorkspaceState } from './workspace-context';

type WriteName = keyof (Writes & Lifecycle);

export interface WriteOptions extends AnnounceOptions {
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
      announceAnswer(answer, options);
      return answer;
    },
    [engine, refresh],
  );
  return { write, busy: running > 0 };
}
