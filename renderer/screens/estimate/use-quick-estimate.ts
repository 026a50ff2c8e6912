import { useEffect, useState } from 'react';
import type { Problem } from '../../../core/problem';
import type { EstimateView, QuickPatch } from '../../../engine/api';
import { useEngine } from '../../app/desktop-context';
import { useRevisionKey, useRunInput } from '../../app/workspace-context';

export interface QuickEstimate {
  /** Of the newest settings that were answered; null while nothing is tried. */
  readonly view: EstimateView | null;
  readonly isRunning: boolean;
  readonly problems: readonly Problem[];
}

const nothing: QuickEstimate = { view: null, isRunning: false, problems: [] };
/** Long enough that a slider in motion does not ask for every step. */
const pauseMilliseconds = 60;

/** The estimate under settings that are tried out: each change cancels what was asked before. null = nothing is tried. */
export function useQuickEstimate(patch: QuickPatch | null): QuickEstimate {
  const engine = useEngine();
  const revision = useRevisionKey();
  const { scenario } = useRunInput();
  const [state, setState] = useState<QuickEstimate>(nothing);
  const key = patch === null ? null : JSON.stringify({ revision, scenario, patch });

  useEffect(() => {
    if (key === null) {
      setState(nothing);
      return;
    }
    const controller = new AbortController();
    const { scenario: chosen, patch: tried } = JSON.parse(key) as {
      readonly scenario?: string;
      readonly patch: QuickPatch;
    };
    setState((before) => ({ ...before, isRunning: true }));
    const timer = setTimeout(async () => {
      const input = chosen === undefined ? { patch: tried } : { scenario: chosen, patch: tried };
      const answer = await engine.call('estimate-quick', input, { signal: controller.signal });
      if (controller.signal.aborted) return;
      if (answer.kind === 'value') setState({ view: answer.value, isRunning: false, problems: [] });
      else
        setState((before) => ({
          ...before,
          isRunning: false,
          problems: answer.kind === 'problems' ? answer.problems : [],
        }));
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [engine, key]);
  return state;
}
