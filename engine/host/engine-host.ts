import type { Answer, CallName, Progress } from '../api';

export interface CallWatch {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting asks the engine to cancel; the call then answers `canceled` when the engine has stopped. */
  readonly signal?: AbortSignal;
}

/** One running engine, wherever it lives. Calls never reject: what goes wrong is in the answer. */
export interface EngineHost {
  readonly kind: 'utility-process' | 'child-process' | 'in-process';
  call(name: CallName, input: unknown, watch?: CallWatch): Promise<Answer<unknown>>;
  /** Called once with a reason, when the engine ended without being asked to. */
  onExit(listener: (reason: string) => void): void;
  /** Ends the engine in an orderly way; resolves when it is gone. */
  close(): Promise<void>;
}
