// Where the engine lives: in Electron's utilityProcess when this Electron can load the SQLite binding (the product),
// else in a child of the Node that the checkout brings (the old runtime of a checkout).

import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { app, utilityProcess } from 'electron';
import { hostOnChannel } from '../engine/host/channel-host';
import { openChildProcess } from '../engine/host/child-process';
import type { EngineHost } from '../engine/host/engine-host';
import { type EngineNotice, supervise } from '../engine/host/supervisor';
import { openUtilityProcess } from '../engine/host/utility-process';

/** Node-API 10 came with Node 22.14; the SQLite binding needs it. */
export const hasModernRuntime = Number(process.versions.napi) >= 10;

/** `logPath` is where the engine writes what failed in it. */
export function startEngine(logPath: string, onNotice: (notice: EngineNotice) => void): EngineHost {
  const out = unpacked(join(app.getAppPath(), 'out'));
  const entry = join(out, 'engine', 'engine.cjs');
  const engineArguments = {
    assetsDir: join(out, 'assets'),
    appVersion: app.getVersion(),
    author: authorName(),
    logPath,
  };
  const open = hasModernRuntime
    ? () => openUtilityProcess({ fork: utilityProcess.fork, entry, arguments: engineArguments })
    : () => openChildProcess({ nodePath: nodePath(), entry, arguments: engineArguments });
  return supervise({
    start: () => hostOnChannel(open()),
    onNotice,
    wait: (delayMs) => wait(delayMs),
    now: () => performance.now(),
  });
}

/** Not every account has a name (containers); the history must still say that nobody is known. */
function authorName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

/** A separate process cannot read inside the app's archive; its files lie unpacked beside it. */
function unpacked(path: string): string {
  return path.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
}

function nodePath(): string {
  return process.env.CHANGEOUT_NODE || join(app.getAppPath(), 'node_modules', '.bin', 'node');
}
