// A package of the program, started as a user starts it: the demo, its answer, its documents, and the same workspace
// again by a double click. What only a package can get wrong: files in and beside the archive, fuses, notices.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, launch, test } from '../window/harness';
import { goTo, openDemo, settled } from '../window/open-demo';

const program = process.env.CHANGEOUT_PACKAGED ?? '';
const resources = join(dirname(program), 'resources');

test('the packaged program answers, writes the documents and opens a workspace by a double click', async ({
  program: running,
}) => {
  test.setTimeout(150_000);
  const { page, folder } = running;
  expect(await running.app.evaluate(({ app }) => app.isPackaged)).toBe(true);
  expect(await running.app.evaluate(({ app }) => app.getAppPath())).toBe(join(resources, 'app.asar'));
  await openDemo(running);
  await settled(running);
  await expect(page.getByRole('region', { name: 'What will it cost?' })).toContainText(/\$\d/);

  await goTo(running, 'Reports');
  await running.answerOpenDialog([folder]);
  await page.getByRole('button', { name: /Choose/ }).click();
  await page.getByRole('button', { name: 'Write documents' }).click();
  await expect(page.getByText('board-packet.pdf')).toBeVisible({ timeout: 45_000 });
  expect(readFileSync(join(folder, 'board-packet.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(existsSync(join(folder, 'application-workbook.xlsx'))).toBe(true);
  await running.app.close();

  const again = await launch({
    userFolder: running.userFolder,
    args: [join(folder, 'Demo.changeout')],
  });
  await expect(again.page.getByRole('navigation', { name: 'Screens' })).toBeVisible({ timeout: 30_000 });
  await goTo(again, 'History');
  await again.close();
});

test('the notices and the list of parts lie beside the program', () => {
  const notices = readFileSync(join(resources, 'third-party-notices.txt'), 'utf8');
  for (const name of ['better-sqlite3', 'react', 'pdfkit']) expect(notices).toContain(`\n${name} `);
  expect(readFileSync(join(resources, 'LICENSE.txt'), 'utf8')).toContain('MIT License');
  const { bomFormat, components } = JSON.parse(readFileSync(join(resources, 'sbom.cdx.json'), 'utf8')) as {
    bomFormat: string;
    components: readonly { name: string }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  expect(components.map(({ name }) => name)).toContain('better-sqlite3');
  for (const name of ['LICENSE.electron.txt', 'LICENSES.chromium.html'])
    expect(existsSync(join(dirname(program), name))).toBe(true);
});

test('the packaged program cannot be made to run as Node or to load anything but its archive', async () => {
  const fuses = await getCurrentFuseWire(program);
  expect(fuses[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE);
  expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(FuseState.DISABLE);
  expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE);
  expect(fuses[FuseV1Options.EnableCookieEncryption]).toBe(FuseState.ENABLE);
  const { stdout } = spawnSync(program, ['--no-sandbox', '-e', 'console.log("ran as Node")'], {
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', DISPLAY: '' },
    timeout: 20_000,
  });
  expect(stdout ?? '').not.toContain('ran as Node');
});
