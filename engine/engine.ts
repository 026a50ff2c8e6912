// The engine behind its door: every host calls this and nothing else. Input is validated, writes and
// lifecycle calls run one at a time, what a user caused comes back as problems, a bug as a failure.

import { UserProblem } from '../core/problem';
import { sqliteProblem, systemProblem } from '../db/problems';
import type { Answer, CallName } from './api';
import { changesFile, inputProblems, validators } from './door/validators';
import { handlers } from './handlers';
import { createSession, type EngineOptions } from './session';
import { Canceled, type Watch } from './watch';

export type { EngineOptions } from './session';
export type { Watch } from './watch';

export interface Engine {
  call(name: CallName, input: unknown, watch: Watch): Promise<Answer<unknown>>;
  /** Closes the workspace; the engine can be used again afterwards. */
  close(): void;
}

export function createEngine(options: EngineOptions): Engine {
  const session = createSession(options);
  const oneAtATime = createQueue();
  const call = async (name: CallName, input: unknown, watch: Watch): Promise<Answer<unknown>> => {
    if (!Object.hasOwn(validators, name))
      return failure(`There is no call named ${String(name).slice(0, 80)}`);
    const parsed = validators[name].safeParse(input ?? {});
    if (!parsed.success) return { kind: 'problems', problems: inputProblems(name, parsed.error) };
    const run = handlers[name] as (s: typeof session, i: unknown, w: Watch) => unknown;
    const perform = async (): Promise<unknown> => run(session, parsed.data, watch);
    try {
      return { kind: 'value', value: await (changesFile(name) ? oneAtATime(perform) : perform()) };
    } catch (error) {
      return answerOf(error, session.workspaceOrNull()?.path ?? null, options.log);
    }
  };
  return { call, close: () => session.hold(null) };
}

function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  const tail: { last: Promise<unknown> } = { last: Promise.resolve() };
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = tail.last.then(work, work);
    tail.last = next.catch(() => undefined);
    return next;
  };
}

function answerOf(error: unknown, path: string | null, log: (line: string) => void): Answer<never> {
  if (error instanceof Canceled) return { kind: 'canceled' };
  if (error instanceof UserProblem) return { kind: 'problems', problems: error.problems };
  const known = sqliteProblem(error, path) ?? systemProblem(error);
  if (known) return { kind: 'problems', problems: [known] };
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return failure(error instanceof Error ? error.message : String(error));
}

function failure(message: string): Answer<never> {
  return { kind: 'failure', message };
}
