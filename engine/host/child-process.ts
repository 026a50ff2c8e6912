// The engine as a child of Node 24, for windows that run on an Electron too old for the SQLite binding.

import { fork } from 'node:child_process';
import type { EngineMessage } from '../api';
import type { Channel, EngineArguments } from './channel';

export interface ChildProcessOptions {
  /** A Node of 22.14 or later. */
  readonly nodePath: string;
  readonly entry: string;
  readonly arguments: EngineArguments;
}

export function openChildProcess(options: ChildProcessOptions): Channel {
  const child = fork(options.entry, [JSON.stringify(options.arguments)], {
    execPath: options.nodePath,
    execArgv: [],
    serialization: 'advanced',
    env: plainNodeEnvironment(),
  });
  const exit = { reason: null as string | null };
  child.on('error', (error) => {
    exit.reason = error.message;
  });
  return {
    kind: 'child-process',
    // A send that fails because the child just died is answered by its exit.
    post: (request) => {
      if (child.connected) child.send(request, () => undefined);
    },
    onMessage: (listener) => child.on('message', (message) => listener(message as EngineMessage)),
    onExit: (listener) => {
      child.once('exit', (code, signal) => listener(exit.reason ?? exitReason(code, signal)));
      child.once('error', (error) => {
        if (child.pid === undefined) listener(error.message);
      });
    },
    kill: () => child.kill('SIGKILL'),
    end: () => {
      if (child.connected) child.disconnect();
    },
  };
}

/** The child must start as plain Node, whatever Electron was started with. */
function plainNodeEnvironment(): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _asNode, NODE_OPTIONS: _options, ...environment } = process.env;
  return environment;
}

function exitReason(code: number | null, signal: NodeJS.Signals | null): string {
  return signal === null ? `exit code ${code}` : `signal ${signal}`;
}
