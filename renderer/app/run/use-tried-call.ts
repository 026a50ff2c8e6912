import { useEffect, useState } from 'react';
import type { Problem } from '../../../core/problem';
import type { CallInput, CallOutput } from '../../../engine/api';
import { announceAnswer } from '../announce';
import { useEngine } from '../desktop-context';
import { useRevisionKey } from '../workspace-context';

type TriedName = 'timeline-try' | 'timeline' | 'estimate-quick';

export interface TriedCall<K extends TriedName> {
  /** Of the newest input that was answered; null while nothing is tried. */
  readonly value: CallOutput<K> | null;
  readonly isRunning: boolean;
  readonly problems: readonly Problem[];
}

/** A call about settings that are tried out: each change cancels what was asked before. null = nothing is tried. */
export function useTriedCall<K extends TriedName>(
  name: K,
  input: CallInput<K> | null,
  pauseMilliseconds: number,
): TriedCall<K> {
  const engine = useEngine();
  const revision = useRevisionKey();
  const [state, setState] = useState<TriedCall<K>>({ value: null, isRunning: false, problems: [] });
  const key = input === null ? null : JSON.stringify({ revision, input });

  useEffect(() => {
    if (key === null) {
      setState({ value: null, isRunning: false, problems: [] });
      return;
    }
    const controller = new AbortController();
    const { input: tried } = JSON.parse(key) as { readonly input: CallInput<K> };
    setState((before) => ({ ...before, isRunning: true }));
    const timer = setTimeout(async () => {
      const answer = await engine.call(name, tried, { signal: controller.signal });
      if (controller.signal.aborted) return;
      const problems = answer.kind === 'problems' ? answer.problems : [];
      setState((before) => ({
        value: answer.kind === 'value' ? answer.value : before.value,
        isRunning: false,
        problems,
      }));
      announceAnswer(answer, { ownProblems: true });
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [engine, name, key, pauseMilliseconds]);
  return state;
}
