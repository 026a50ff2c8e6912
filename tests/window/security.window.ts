// Electron's own security checklist on the running program, and what a hostile inventory may try in the window.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './harness';
import { goTo } from './open-demo';

test('the page runs sandboxed, isolated and without Node, with web security on', async ({ program }) => {
  const preferences = await program.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const all = contents.getLastWebPreferences();
    const names = [
      'sandbox',
      'contextIsolation',
      'nodeIntegration',
      'nodeIntegrationInWorker',
      'nodeIntegrationInSubFrames',
      'webviewTag',
      'webSecurity',
      'allowRunningInsecureContent',
      'experimentalFeatures',
    ];
    return Object.fromEntries(names.map((name) => [name, all[name] ?? false]));
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
  });
});

test('the page gets no permission that it asks for', async ({ program }) => {
  const answers = await program.page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'refused',
    ),
    place: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        () => resolve('refused'),
      ),
    ),
    clipboard: await navigator.clipboard.readText().then(
      () => 'given',
      () => 'refused',
    ),
  }));
  expect(answers).toEqual({
    notifications: 'denied',
    camera: 'refused',
    place: 'refused',
    clipboard: 'refused',
  });
});

test('script that is no file of ours does not run, frames and web views stay empty', async ({ program }) => {
  const outcome = await program.page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.planted = true';
    document.body.append(script);
    const frame = document.createElement('iframe');
    frame.src = 'https://changeout.invalid/';
    document.body.append(frame);
    const view = document.createElement('webview');
    view.setAttribute('src', 'https://changeout.invalid/');
    document.body.append(view);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return {
      inline: Reflect.get(window, 'planted') ?? 'refused',
      view: typeof Reflect.get(view, 'loadURL'),
    };
  });
  expect(outcome).toEqual({ inline: 'refused', view: 'undefined' });
  const frames = program.page.frames().map((frame) => frame.url());
  expect(frames.filter((url) => url.startsWith('http'))).toEqual([]);
});

test('HTML, formulas and SQL in an inventory are text in the window and do nothing', async ({ program }) => {
  const { page } = program;
  const path = join(program.folder, 'hostile.changeout');
  const csv = join(program.folder, 'hostile.csv');
  const html = '<img src=x onerror="document.title=1234">';
  const sql = "'); DROP TABLE asset; --";
  writeFileSync(
    csv,
    `Site,Manufacturer,Model,Serial,Notes\n"${html.replaceAll('"', '""')}",Huawei,=cmd|'/C calc'!A0,S1,"${sql}"\n`,
  );
  const call = (name: string, input: unknown) =>
    page.evaluate(
      ([callName, callInput]) =>
        window.changeout('call', { name: callName as never, input: callInput, id: 900_000 }),
      [name, input] as const,
    );
  expect(await call('workspace-create', { path, name: html })).toMatchObject({ kind: 'value' });
  expect(await call('files-import', { paths: [csv] })).toMatchObject({ kind: 'value' });
  await program.answerOpenDialog([path]);
  await program.chooseMenu('workspace-open');
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  for (const screen of ['Inventory', 'Sites', 'Flags', 'Plan', 'History'] as const)
    await goTo(program, screen);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(await page.title()).not.toBe('1234');
  expect(await call('asset-search', { where: `notes = ${sql}` })).not.toMatchObject({ kind: 'failure' });
  expect(await call('workspace-check', {})).toMatchObject({ value: { ok: true } });
  expect(await call('asset-page', { offset: 0, limit: 10 })).toMatchObject({
    value: { total: 1, rows: [{ site: html, notes: sql }] },
  });
});

test('a message that is too large is refused in words, and the program goes on', async ({ program }) => {
  const answer = await program.page.evaluate(() =>
    window.changeout('call', {
      name: 'item-lookup',
      input: { name: 'x'.repeat(200 * 1024 * 1024) },
      id: 900_001,
    }),
  );
  expect(answer.kind).toBe('problems');
  const after = await program.page.evaluate(() =>
    window.changeout('call', { name: 'item-lookup', input: { name: 'Huawei' }, id: 900_002 }),
  );
  expect(after.kind).toBe('value');
});
