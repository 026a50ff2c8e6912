// The product's host, without SQLite: the old runtime of a checkout can start a utility process but not load the binding.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, expect, test } from '@playwright/test';
import { build } from 'esbuild';

const stub = resolve(__dirname, '../fixtures/stub-engine');

test.describe('the engine in a utility process', () => {
  const held: { app: ElectronApplication | null; folder: string } = { app: null, folder: '' };

  test.beforeEach(async () => {
    held.folder = mkdtempSync(join(tmpdir(), 'changeout-utility-'));
    await bundle('entry');
    await bundle('electron-main');
    writeFileSync(
      join(held.folder, 'package.json'),
      JSON.stringify({ name: 'stub', version: '0.0.0', main: 'electron-main.cjs' }),
    );
    held.app = await _electron.launch({
      executablePath: process.env.CHANGEOUT_ELECTRON ?? '',
      args: ['--no-sandbox', `--user-data-dir=${held.folder}/user`, held.folder],
    });
    await held.app.firstWindow();
  });

  test.afterEach(async () => {
    await held.app?.close();
    rmSync(held.folder, { recursive: true, force: true });
  });

  function bundle(name: string) {
    const outfile = join(held.folder, `${name}.cjs`);
    const external = ['electron'];
    return build({
      entryPoints: [join(stub, `${name}.ts`)],
      outfile,
      external,
      bundle: true,
      platform: 'node',
      format: 'cjs',
    });
  }

  function evaluate<T>(work: () => Promise<T>): Promise<T> {
    if (!held.app) throw new Error('The program did not start');
    return held.app.evaluate(work);
  }

  test('answers calls, reports progress, cancels', async () => {
    const answer = await evaluate(async () => globalThis.stubHost?.call('item-lookup', { name: 'ZTE' }));
    expect(answer).toEqual({ kind: 'value', value: { name: 'ZTE' } });
    const canceled = await evaluate(async () => {
      const controller = new AbortController();
      return globalThis.stubHost?.call(
        'estimate',
        {},
        { signal: controller.signal, onProgress: () => controller.abort() },
      );
    });
    expect(canceled).toEqual({ kind: 'canceled' });
  });

  test('a crash is told to the open call', async () => {
    const answer = await evaluate(async () => globalThis.stubHost?.call('item-lookup', { name: 'crash' }));
    expect(answer).toEqual({ kind: 'failure', message: expect.stringContaining('exit code 7') });
  });
});
