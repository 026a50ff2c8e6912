import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type EngineUnderTest, engineUnderTest, inventoryCsv } from '../engine-under-test';

let engine: EngineUnderTest;
let path: string;
beforeEach(async () => {
  engine = engineUnderTest();
  path = engine.path('a.changeout');
  await engine.ask('workspace-create', { path, name: 'Prairie Test' });
  await engine.ask('files-import', { paths: [engine.write('inventory.csv', inventoryCsv)] });
});
afterEach(() => engine.remove());

const secondCsv = 'Site,Manufacturer,Model,Serial\nTower 9,Huawei,BBU5900,S99\n';

test('an import into an empty workspace needs no backup, the next one gets one first', async () => {
  expect((await engine.ask('backup-list', {})).backups).toEqual([]);
  await engine.ask('files-import', { paths: [engine.write('second.csv', secondCsv)] });
  const { backups, problem, isOnNetwork } = await engine.ask('backup-list', {});
  expect(backups).toMatchObject([{ reason: 'before-import', assets: 6, isSound: true }]);
  expect({ problem, isOnNetwork }).toEqual({ problem: null, isOnNetwork: false });
});

test('a dry run makes no backup', async () => {
  await engine.ask('files-import', { paths: [engine.write('second.csv', secondCsv)], dryRun: true });
  expect((await engine.ask('backup-list', {})).backups).toEqual([]);
});

test('opening a changed workspace makes a backup, opening it again unchanged makes none', async () => {
  await engine.ask('workspace-open', { path });
  await engine.ask('workspace-open', { path });
  expect((await engine.ask('backup-list', {})).backups).toMatchObject([{ reason: 'opened', assets: 6 }]);
});

test('a backup that cannot be written is told and keeps nobody out, but stops an import', async () => {
  writeFileSync(`${path}-backups`, 'a file where the folder should be');
  await engine.ask('workspace-open', { path });
  const { problem } = await engine.ask('backup-list', {});
  expect(problem?.reason).toMatch(/folder for the backups .* cannot be made/);
  const paths = [engine.write('second.csv', secondCsv)];
  expect(await engine.refusal('files-import', { paths })).toMatch(/folder for the backups/);
  expect((await engine.ask('workspace-summary', {})).assets).toBe(6);
});

test('a backup of the open workspace is restored and restoring is taken back', async () => {
  await engine.ask('files-import', { paths: [engine.write('second.csv', secondCsv)] });
  const [backup] = (await engine.ask('backup-list', {})).backups;
  const restored = await engine.ask('workspace-restore', { from: String(backup?.path), path });
  expect((await engine.ask('workspace-open', { path })).assets).toBe(6);
  await engine.ask('workspace-restore', { from: String(restored.replaced), path });
  expect((await engine.ask('workspace-open', { path })).assets).toBe(7);
});

test('a workspace that does not open is looked at without being changed', async () => {
  await engine.ask('workspace-open', { path });
  await engine.ask('workspace-close', {});
  expect(await engine.ask('workspace-recovery', { path })).toMatchObject({ state: 'sound', problem: null });
  const bytes = readFileSync(path).fill(0xa5, 4096);
  writeFileSync(path, bytes);
  const damaged = await engine.ask('workspace-recovery', { path });
  expect(damaged.state).toBe('damaged');
  expect(damaged.problem?.remedy).toMatch(/Restore a backup or save a rescue copy/);
  expect(damaged.backups).toMatchObject([{ assets: 6, isSound: true }]);
  expect(readFileSync(path)).toEqual(bytes);
  rmSync(path);
  expect((await engine.ask('workspace-recovery', { path })).state).toBe('missing');
  writeFileSync(path, 'some notes');
  expect((await engine.ask('workspace-recovery', { path })).state).toBe('damaged');
});

test('a backup that was damaged since is listed as not readable', async () => {
  await engine.ask('workspace-open', { path });
  const folder = `${path}-backups`;
  writeFileSync(`${folder}/${readdirSync(folder)[0]}`, 'nothing');
  expect((await engine.ask('backup-list', {})).backups).toMatchObject([{ assets: null, isSound: false }]);
});
