import type { EngineMessage, EngineRequest } from '../api';

/** The raw pipe to an engine in a process of its own; what Electron and Node offer, made the same. */
export interface Channel {
  readonly kind: 'utility-process' | 'child-process';
  post(request: EngineRequest): void;
  onMessage(listener: (message: EngineMessage) => void): void;
  /** Called once with a reason for people, expected or not. */
  onExit(listener: (reason: string) => void): void;
  kill(): void;
  /** Asks the process to finish; it exits by itself when its work is put down. */
  end(): void;
}

/** What an engine process needs to know at its start; passed as one JSON argument. */
export interface EngineArguments {
  readonly assetsDir: string;
  readonly appVersion: string;
  readonly author: string;
  /** A file for what failed; without it only standard error hears of it. */
  readonly logPath?: string;
}
