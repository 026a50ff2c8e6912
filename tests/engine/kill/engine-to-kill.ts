import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { hostOnChannel } from '../../../engine/host/channel-host';
import { openChildProcess } from '../../../engine/host/child-process';
import type { EngineHost } from '../../../engine/host/engine-host';

const root = join(__dirname, '../../..');

export interface EngineToKill {
  readonly host: EngineHost;
  /** SIGKILL: no handler runs, nothing is flushed. Resolves when the process is gone. */
  kill(): Promise<void>;
}

/** The real engine as a file that a process can run. */
export function bundleEngine(): string {
  const folder = mkdtempSync(join(tmpdir(), 'changeout-kill-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const outfile = join(folder, 'engine.cjs');
  buildSync({
    entryPoints: [join(root, 'engine/host/process-entry.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['better-sqlite3'],
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    logLevel: 'silent',
  });
  return outfile;
}

export function startEngineToKill(entry: string): EngineToKill {
  const channel = openChildProcess({
    nodePath: process.execPath,
    entry,
    arguments: { assetsDir: join(root, 'assets'), appVersion: '0.0.0-test', author: 'tester' },
  });
  const gone = new Promise<void>((resolve) => channel.onExit(() => resolve()));
  const host = hostOnChannel(channel);
  return {
    host,
    kill: () => {
      channel.kill();
      return gone;
    },
  };
}
