// The command line over the engine in its own process: the same calls as the window makes.

import { UserProblem } from '../core/problem';
import type { CallInput, CallName, CallOutput, Progress } from '../engine/api';
import { createEngine, type EngineOptions } from '../engine/engine';
import { hostInProcess } from '../engine/host/in-process';

export interface Client {
  call<K extends CallName>(name: K, input: CallInput<K>): Promise<CallOutput<K>>;
  close(): Promise<void>;
}

export class ProgramFailure extends Error {}

export function createClient(options: EngineOptions, onProgress: (progress: Progress) => void): Client {
  const host = hostInProcess(createEngine(options));
  return {
    call: async <K extends CallName>(name: K, input: CallInput<K>): Promise<CallOutput<K>> => {
      const answer = await host.call(name, input, { onProgress });
      if (answer.kind === 'value') return answer.value as CallOutput<K>;
      if (answer.kind === 'problems') throw new UserProblem(answer.problems);
      throw new ProgramFailure(answer.kind === 'failure' ? answer.message : 'The work was canceled');
    },
    close: () => host.close(),
  };
}
