// The main loop of an engine that has a process to itself, the same in Electron's utilityProcess (parentPort)
// and in a Node child (process.send). It ends when its parent does: an orphan would keep the workspace locked.

import type { EngineMessage, EngineRequest } from '../api';
import type { Engine, EngineOptions } from '../engine';
import type { EngineArguments } from './channel';
import { appendToLog } from './log-file';
import { serve } from './serve';

interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown;
  postMessage(message: unknown): void;
}

interface Parent {
  post(message: EngineMessage): void;
  onRequest(listener: (request: EngineRequest) => void): void;
  onEnd(listener: () => void): void;
}

/** Serves the engine until the parent is gone; `argument` is the JSON of `EngineArguments`. */
export function runEngineProcess(create: (options: EngineOptions) => Engine, argument: string): void {
  const { logPath, ...options } = JSON.parse(argument) as EngineArguments;
  const log = (line: string): void => {
    process.stderr.write(`${line}\n`);
    if (logPath !== undefined) appendToLog(logPath, new Date().toISOString(), line);
  };
  const engine = create({ ...options, clock: () => new Date(), log });
  const parent = parentPort() ?? parentProcess();
  const receive = serve(engine, (message) => parent.post(message));
  parent.onRequest(receive);
  parent.onEnd(() => {
    engine.close();
    process.exit(0);
  });
}

function parentPort(): Parent | null {
  const port = (process as { parentPort?: ParentPort }).parentPort;
  if (!port) return null;
  const on = (listener: (message: unknown) => void) => port.on('message', ({ data }) => listener(data));
  return {
    post: (message) => port.postMessage(message),
    onRequest: (listener) => on((message) => !isEnd(message) && listener(message as EngineRequest)),
    onEnd: (listener) => on((message) => isEnd(message) && listener()),
  };
}

function parentProcess(): Parent {
  return {
    // The parent may go away at this very moment; `disconnect` follows, so a failed send needs no other answer.
    post: (message) => {
      if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
    },
    onRequest: (listener) => process.on('message', (message) => listener(message as EngineRequest)),
    onEnd: (listener) => process.once('disconnect', listener),
  };
}

function isEnd(message: unknown): boolean {
  return typeof message === 'object' && message !== null && (message as { type?: unknown }).type === 'end';
}
