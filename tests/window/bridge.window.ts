// What the window can and cannot reach, on the real program.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, launch, test } from './harness';

test.describe('the window', () => {
  test('has one function to the outside and no Node', async ({ program }) => {
    const reach = await program.page.evaluate(() => ({
      bridge: typeof window.changeout,
      node: [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')],
      nonce: document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce.length ?? 0,
    }));
    expect(reach).toEqual({ bridge: 'function', node: ['undefined', 'undefined'], nonce: 24 });
  });

  test('knows where it runs', async ({ program }) => {
    const environment = await program.page.evaluate(() => window.changeout('environment', {}));
    expect(environment.platform).toBe(process.platform);
    expect(['utility-process', 'child-process']).toContain(environment.engineHost);
  });

  test('may not go to another place, fetch from it or open a window', async ({ program }) => {
    const { page } = program;
    const outcome = await page.evaluate(async () => ({
      fetched: await fetch('https://changeout.invalid/').then(
        () => 'fetched',
        () => 'refused',
      ),
      outside: (await fetch('changeout://app/..%2felectron/main.cjs')).status,
      opened: window.open('http://changeout.invalid/') === null,
    }));
    expect(outcome).toEqual({ fetched: 'refused', outside: 404, opened: true });
    // Playwright itself waits for a navigation that never comes, so the program is asked where it is.
    await page.evaluate(() => window.location.assign('https://changeout.invalid/'));
    const place = await program.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL() ?? '',
    );
    expect(place).toMatch(/^changeout:\/\/app\//);
  });

  test('is refused requests that do not exist and files that the engine did not write', async ({
    program,
  }) => {
    const outcome = await program.page.evaluate(async () => ({
      unknown: await (window.changeout as unknown as (kind: string, payload: object) => Promise<unknown>)(
        'exec',
        {},
      ).catch((error: Error) => error.message),
      shown: await window.changeout('shell', { kind: 'show-item', path: '/etc/hostname' }),
    }));
    expect(outcome.unknown).toContain('There is no such request');
    expect(outcome.shown).toBe(false);
  });

  test('gets the chosen path of a dialog, with the right ending', async ({ program }) => {
    await program.answerSaveDialog(join(program.folder, 'case'));
    const paths = await program.page.evaluate(() => window.changeout('dialog', { kind: 'new-workspace' }));
    expect(paths).toEqual([join(program.folder, 'case.changeout')]);
    await program.answerOpenDialog([]);
    expect(await program.page.evaluate(() => window.changeout('dialog', { kind: 'import-files' }))).toEqual(
      [],
    );
  });

  test('creates a workspace through the engine, which is then among the recent ones at the next start', async () => {
    const first = await launch();
    const path = join(first.folder, 'case.changeout');
    const answer = await first.page.evaluate(
      (file) =>
        window.changeout('call', { name: 'workspace-create', input: { path: file, name: 'Case' }, id: 9001 }),
      path,
    );
    expect(answer).toMatchObject({ kind: 'value', value: { name: 'Case', assets: 0 } });
    await first.close();
    expect(existsSync(path)).toBe(true);
    const second = await launch({ userFolder: first.userFolder });
    const recent = await second.page.evaluate(() => window.changeout('recent', {}));
    expect(recent).toEqual([{ path, name: 'case', exists: true }]);
    await second.close();
  });

  test('keeps its size and theme over a restart', async () => {
    const first = await launch();
    await first.chooseMenu('theme-dark');
    await first.resize(1111, 777);
    await first.close();
    const second = await launch({ userFolder: first.userFolder });
    const { theme } = await second.page.evaluate(() => window.changeout('environment', {}));
    expect(theme).toEqual({ source: 'dark', dark: true });
    const size = await second.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getContentSize(),
    );
    expect(size?.[0]).toBe(1111);
    await second.close();
  });

  test('goes on after the engine was killed, with the workspace open again', async ({ program }) => {
    const { page, folder } = program;
    const path = join(folder, 'case.changeout');
    await page.evaluate(
      (file) =>
        window.changeout('call', { name: 'workspace-create', input: { path: file, name: 'Case' }, id: 9001 }),
      path,
    );
    const pid = await enginePid(program.app.process().pid);
    process.kill(pid, 'SIGKILL');
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const answer = await window.changeout('call', { name: 'workspace-summary', input: {}, id: 9002 });
          return answer.kind;
        }),
      )
      .toBe('value');
  });

  test('is handed the workspace that was double-clicked', async () => {
    const first = await launch();
    const file = join(first.folder, 'given.changeout');
    writeFileSync(file, 'not a workspace');
    await first.close();
    const second = await launch({ userFolder: first.userFolder, args: [file] });
    const event = await second.page.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          void window.changeout(
            'subscribe',
            {},
            (message) => message.type === 'open-file' && resolve(message),
          );
          setTimeout(() => resolve(document.body.innerText), 3000);
        }),
    );
    expect(JSON.stringify(event)).toContain('given');
    await second.close();
  });
});

/** The process that runs the engine's bundle below the program's main process. */
async function enginePid(mainPid: number | undefined): Promise<number> {
  const { readdirSync, readFileSync } = await import('node:fs');
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const found = pids.find((pid) => {
    try {
      const isEngine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('engine.cjs');
      return isEngine && readFileSync(`/proc/${pid}/status`, 'utf8').includes(`PPid:\t${mainPid}\n`);
    } catch {
      return false;
    }
  });
  if (!found) throw new Error('The engine process was not found');
  return Number(found);
}
