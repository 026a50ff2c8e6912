import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { basename } from 'node:path';
import type { AssetId } from '../../../core/inventory/asset';
import { type EngineUnderTest, engineUnderTest, inventoryCsv } from '../engine-under-test';

const engine: EngineUnderTest = engineUnderTest();
const one = 1 as AssetId;
const two = 2 as AssetId;
const invoice = Buffer.from('%PDF-1.7 invoice 4711 of June 14, 2017');

beforeAll(async () => {
  await engine.ask('workspace-create', { path: engine.path('evidence.changeout'), name: 'Evidence' });
  await engine.ask('files-import', { paths: [engine.write('inventory.csv', inventoryCsv)] });
});
afterAll(() => engine.remove());

test('an invoice attached to two assets is one file of the workspace, and undo takes it away', async () => {
  const path = engine.write('Invoice 4711.pdf', invoice);
  const [attached] = await engine.ask('evidence-attach', {
    paths: [path],
    kind: 'invoice',
    assetIds: [one, two],
  });
  expect(attached).toMatchObject({
    name: 'Invoice 4711.pdf',
    kind: 'invoice',
    bytes: invoice.length,
    sha256: createHash('sha256').update(invoice).digest('hex'),
    assetIds: [one, two],
    addedBy: 'tester',
    canBeOpened: true,
  });
  expect(await engine.ask('evidence-list', { assetId: two })).toEqual([attached]);
  await engine.ask('history-undo', {});
  expect(await engine.ask('evidence-list', {})).toEqual([]);
  await engine.ask('history-redo', {});
  expect(await engine.ask('evidence-list', {})).toEqual([attached]);
});

test('the same file under another name adds only a link, and says so in one history entry', async () => {
  const path = engine.write('copy of invoice.pdf', invoice);
  const before = (await engine.ask('history-page', { offset: 0, limit: 1 })).total;
  const [again] = await engine.ask('evidence-attach', {
    paths: [path],
    kind: 'quote',
    lineIds: ['tower-1/radio'],
  });
  expect(again).toMatchObject({ name: 'Invoice 4711.pdf', kind: 'invoice', lineIds: ['tower-1/radio'] });
  expect(await engine.ask('evidence-list', { lineId: 'tower-1/radio' })).toHaveLength(1);
  expect((await engine.ask('history-page', { offset: 0, limit: 1 })).total).toBe(before + 1);
});

test('opening writes a read-only copy with the same bytes into a folder of its own', async () => {
  const [evidence] = await engine.ask('evidence-list', {});
  const { path } = await engine.ask('evidence-open', { id: evidence?.id ?? 0 });
  expect(readFileSync(path)).toEqual(invoice);
  expect(basename(path)).toBe('Invoice 4711.pdf');
  expect(statSync(path).mode & 0o777).toBe(0o400);
});

test('a program, also one called a document, can be saved but is never opened', async () => {
  const paths = [engine.write('setup.exe', 'MZ program'), engine.write('offer.pdf', 'MZ in disguise')];
  const attached = await engine.ask('evidence-attach', { paths, kind: 'other' });
  for (const { id, canBeOpened } of attached) {
    expect(canBeOpened).toBe(false);
    expect(await engine.refusal('evidence-open', { id })).toContain('never opened from here');
  }
  const target = engine.path('saved.exe');
  await engine.ask('evidence-save', { id: attached[0]?.id ?? 0, path: target });
  expect(readFileSync(target, 'utf8')).toBe('MZ program');
  expect(await engine.refusal('evidence-save', { id: attached[0]?.id ?? 0, path: target })).toContain(
    'A file of this name exists already',
  );
});

test('a name given by hand cannot lead out of the folder', async () => {
  const [evidence] = await engine.ask('evidence-list', {});
  const changed = await engine.ask('evidence-change', {
    id: evidence?.id ?? 0,
    name: '../../../outside.pdf',
    kind: 'invoice',
    note: 'page 2',
  });
  expect(changed).toMatchObject({ name: 'outside.pdf', note: 'page 2' });
});

test('a file above 50 MB, a folder and a missing file are refused together, and nothing is attached', async () => {
  const large = engine.write('scan.tif', '');
  truncateSync(large, 50 * 1024 * 1024 + 1);
  mkdirSync(engine.path('folder'));
  const before = await engine.ask('evidence-list', {});
  const refusal = await engine.refusal('evidence-attach', {
    paths: [large, engine.path('folder'), engine.path('gone.pdf'), engine.write('fine.txt', 'fine')],
    kind: 'photo',
  });
  expect(refusal.split('\n')).toEqual([
    'The file is too large to be kept in the workspace. Attach a smaller scan or only the pages that matter; one file may have 50 MB.',
    'This is not a file. Choose single files, not a folder.',
    'There is no such file. Check the name, or choose the file again.',
  ]);
  expect(await engine.ask('evidence-list', {})).toEqual(before);
});

test('evidence for an asset that is gone is refused', async () => {
  const paths = [engine.write('other.txt', 'other')];
  expect(await engine.refusal('evidence-attach', { paths, kind: 'other', assetIds: [999_999] })).toContain(
    'There is no asset 999999',
  );
});

test('a removed file comes back with undo, bytes and all', async () => {
  const [evidence] = await engine.ask('evidence-list', {});
  await engine.ask('evidence-remove', { id: evidence?.id ?? 0 });
  expect(await engine.refusal('evidence-open', { id: evidence?.id ?? 0 })).toContain(
    'There is no evidence file',
  );
  await engine.ask('history-undo', {});
  const { path } = await engine.ask('evidence-open', { id: evidence?.id ?? 0 });
  expect(readFileSync(path)).toEqual(invoice);
});

test('evidence goes along with a backup of the one file', async () => {
  const backup = engine.path('copy.changeout');
  await engine.ask('workspace-backup', { path: backup });
  const other = engineUnderTest();
  try {
    await other.ask('workspace-open', { path: backup, mode: 'read' });
    const [evidence] = await other.ask('evidence-list', {});
    const { path } = await other.ask('evidence-open', { id: evidence?.id ?? 0 });
    expect(readFileSync(path)).toEqual(invoice);
    expect((await other.ask('workspace-check', {})).ok).toBe(true);
  } finally {
    other.remove();
  }
  expect(existsSync(backup)).toBe(true);
});
