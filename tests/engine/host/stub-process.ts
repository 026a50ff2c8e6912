import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { hostOnChannel } from '../../../engine/host/channel-host';
import { openChildProcess } from '../../../engine/host/child-process';
import type { EngineHost } from '../../../engine/host/engine-host';

/** Bundles the stub engine's entry once; the path of what a process can run. */
export function bundleStub(): string {
  const outfile = join(mkdtempSync(join(tmpdir(), 'changeout-stub-')), 'entry.cjs');
  const entry = join(__dirname, '../../fixtures/stub-engine/entry.ts');
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
  });
  return outfile;
}

export function startStub(entry: string): EngineHost {
  return hostOnChannel(
    openChildProcess({
      nodePath: process.execPath,
      entry,
      arguments: { assetsDir: '', appVersion: '0.0.0', author: 'Test' },
    }),
  );
}
