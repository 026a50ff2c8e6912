import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, launch, type RunningProgram, test } from './harness';

const inventory = [
  'Site,Manufacturer,Model,Serial,Qty',
  'Tower 1,Huawei,BBU3910,S1,1',
  'Tower 2,ZTE,C320,S2,1',
];

/** A workspace with two assets and one backup, closed again. */
async function workspaceWithBackup(program: RunningProgram): Promise<string> {
  const path = join(program.folder, 'Prairie.changeout');
  const csv = join(program.folder, 'inventory.csv');
  writeFileSync(csv, `${inventory.join('\n')}\n`);
  const call = (name: string, input: unknown) =>
    program.page.evaluate(
      ([callName, callInput]) =>
        window.changeout('call', { name: callName as never, input: callInput, id: 900_000 }),
      [name, input] as const,
    );
  const must = async (name: string, input: unknown) =>
    expect(await call(name, input)).toMatchObject({ kind: 'value' });
  await must('workspace-create', { path, name: 'Prairie Test' });
  await must('files-import', { paths: [csv] });
  await must('workspace-open', { path });
  await must('workspace-close', {});
  return path;
}

test('a damaged workspace opens to what can be done: the newest backup is restored and the damaged file kept', async ({
  program,
}) => {
  const path = await workspaceWithBackup(program);
  expect(readdirSync(`${path}-backups`)).toHaveLength(1);
  writeFileSync(path, readFileSync(path).fill(0xa5, 4096));
  await program.answerOpenDialog([path]);
  await program.chooseMenu('workspace-open');
  const dialog = program.page.getByRole('dialog', { name: 'This workspace does not open' });
  await expect(dialog).toContainText('The workspace file is damaged');
  await expect(dialog.getByRole('table', { name: 'Backups' })).toContainText('When it was opened');
  for (const theme of ['light', 'dark'] as const) {
    await program.chooseMenu(`theme-${theme}`);
    expect(await program.accessibilityFaults()).toEqual([]);
    await program.picture(`recovery-${theme}`);
  }
  await dialog.getByRole('button', { name: 'Restore it and open' }).click();
  await expect(program.page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  await expect(program.page.getByText('kept as Prairie.changeout.damaged')).toBeVisible();
  expect(readFileSync(`${path}.damaged`)[5000]).toBe(0xa5);
});

test('a damaged workspace without a backup gives a rescue copy of what can be read', async ({ program }) => {
  const path = await workspaceWithBackup(program);
  const bytes = readFileSync(path);
  // The last page of the file belongs to no table that a rescue needs, the header stays.
  writeFileSync(path, bytes.fill(0xa5, bytes.length - 4096));
  const target = join(program.folder, 'Rescued.changeout');
  await program.answerOpenDialog([path]);
  await program.answerSaveDialog(target);
  await program.chooseMenu('workspace-open');
  await program.page.getByRole('button', { name: 'Save a rescue copy…' }).click();
  await expect(program.page.getByText('2 assets were rescued.')).toBeVisible();
  await expect(program.page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
});

test('two workspaces stand in two windows, and one file is never in both', async ({ program }) => {
  const path = await workspaceWithBackup(program);
  await program.answerOpenDialog([path]);
  await program.chooseMenu('workspace-open');
  await expect(program.page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  const opened = program.app.waitForEvent('window');
  await program.chooseMenu('window-new');
  const second = await opened;
  await second.waitForLoadState('domcontentloaded');
  await expect(second.getByRole('button', { name: /Look at the demo/ })).toBeVisible();
  await second.evaluate(
    (file) => window.changeout('call', { name: 'workspace-open', input: { path: file }, id: 900_001 }),
    path,
  );
  const other = join(program.folder, 'Valley.changeout');
  const created = await second.evaluate(
    (file) =>
      window.changeout('call', {
        name: 'workspace-create',
        input: { path: file, name: 'Valley' },
        id: 900_002,
      }),
    other,
  );
  expect(created.kind).toBe('value');
  expect(program.app.windows()).toHaveLength(2);
  await second.close();
  await expect(program.page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
});

test('the whole program killed in the middle of edits leaves a sound workspace with all that was answered', async () => {
  for (let round = 0; round < 5; round += 1) {
    const program = await launch();
    const path = await workspaceWithBackup(program);
    const answered = program.page.evaluate(async (file) => {
      const call = (name: string, input: unknown) =>
        window.changeout('call', { name: name as never, input, id: 900_003 });
      await call('workspace-open', { path: file });
      for (let edit = 1; ; edit += 1) {
        await call('asset-change', { assetIds: [1, 2], fields: { notes: String(edit) } });
        document.title = String(edit);
      }
    }, path);
    answered.catch(() => undefined);
    await program.page.waitForFunction((least) => Number(document.title) >= least, 5 + round * 7);
    const last = Number(await program.page.title());
    const gone = new Promise((resolve) => program.app.process().once('exit', resolve));
    program.app.process().kill('SIGKILL');
    await gone;
    const again = await launch({ args: [path] });
    await expect(again.page.getByRole('navigation', { name: 'Screens' })).toBeVisible({ timeout: 20_000 });
    const notes = await again.page.evaluate(async () => {
      const answer = await window.changeout('call', {
        name: 'asset-page',
        input: { offset: 0, limit: 10 },
        id: 900_004,
      });
      const rows = (answer as { value: { rows: { notes: string }[] } }).value.rows;
      return rows.map((row) => Number(row.notes));
    });
    expect(notes[0]).toBe(notes[1]);
    expect(notes[0]).toBeGreaterThanOrEqual(last);
    const check = await again.page.evaluate(() =>
      window.changeout('call', { name: 'workspace-check', input: {}, id: 900_005 }),
    );
    expect(check).toMatchObject({ kind: 'value', value: { ok: true } });
    await again.close();
  }
});

test('a workspace dropped on the start page is opened, and other files are told what is missing', async ({
  program,
}) => {
  const path = await workspaceWithBackup(program);
  await program.dropFiles('main', [join(program.folder, 'inventory.csv')]);
  await expect(program.page.getByText('There is no workspace yet')).toBeVisible();
  await program.dropFiles('main', [path]);
  await expect(program.page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
});
