// The engine in Electron's utilityProcess: the product's host. Electron itself is an argument, so that this
// folder stays free of it.

import type { EngineMessage } from '../api';
import type { Channel, EngineArguments } from './channel';

/** The part of Electron's UtilityProcess that is used. */
export interface UtilityChild {
  readonly pid: number | undefined;
  postMessage(message: unknown): void;
  kill(): boolean;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  once(event: 'exit', listener: (code: number) => void): unknown;
}

export type UtilityFork = (entry: string, args: string[], options: { serviceName: string }) => UtilityChild;

export interface UtilityProcessOptions {
  readonly fork: UtilityFork;
  readonly entry: string;
  readonly arguments: EngineArguments;
}

export function openUtilityProcess(options: UtilityProcessOptions): Channel {
  const child = options.fork(options.entry, [JSON.stringify(options.arguments)], {
    serviceName: 'Changeout engine',
  });
  return {
    kind: 'utility-process',
    post: (request) => child.postMessage(request),
    onMessage: (listener) => child.on('message', (message) => listener(message as EngineMessage)),
    onExit: (listener) => child.once('exit', (code) => listener(`exit code ${code}`)),
    kill: () => child.kill(),
    end: () => child.postMessage({ type: 'end' }),
  };
}
