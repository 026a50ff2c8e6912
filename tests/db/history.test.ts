import fc from 'fast-check';
import type { AssetFields, AssetId } from '../../core/inventory/asset';
import { assetWriter, deleteAssets, readAssets } from '../../db/assets';
import { readHistoryPage } from '../../db/history/page';
import { recordWrite } from '../../db/history/record';
import { redo, undo } from '../../db/history/undo';
import { openWorkspaceFile } from '../../db/open';
import { writeOverride } from '../../db/overrides';
import { writeSite } from '../../db/sites';
import type { WorkspaceFile } from '../../db/workspace-file';
import { writeSettings } from '../../db/workspace-row';
import { dump, label, newWorkspace, stamp, temporaryFolder } from './workspace-folder';

let folder: ReturnType<typeof temporaryFolder>;
let file: WorkspaceFile;
beforeEach(async () => {
  folder = temporaryFolder();
  file = await newWorkspace(folder.path('a.changeout'));
});
afterEach(() => {
  file.close();
  folder.remove();
});

const byHand = { importFileId: null, importRow: null };

function add(fields: Partial<AssetFields>): AssetId {
  return recordWrite(file, () => assetWriter(file).insert(fields, byHand), label('asset-add'));
}

test('a write leaves one entry with the row before and after', () => {
  const id = add({ manufacturer: 'Huawei', model: 'RRU3908', quantity: 3 });
  recordWrite(file, () => assetWriter(file).update(id, { quantity: 4 }), label('asset-change'));
  const { total, entries } = readHistoryPage(file, 0, 10);
  expect(total).toBe(2);
  expect(entries[0]).toMatchObject({ action: 'asset-change', author: 'tester', state: 'done', changes: 1 });
  expect(entries[0]?.before[0]).toMatchObject({ quantity: 3 });
  expect(entries[0]?.after[0]).toMatchObject({ quantity: 4 });
});

test('a write that changes nothing leaves no entry', () => {
  const id = add({ model: 'RRU3908' });
  recordWrite(file, () => assetWriter(file).update(id, { model: 'RRU3908' }), label('asset-change'));
  expect(readHistoryPage(file, 0, 10).total).toBe(1);
});

test('a write that fails leaves neither rows nor an entry', () => {
  const before = dump(file);
  expect(() =>
    recordWrite(
      file,
      () => {
        assetWriter(file).insert({ model: 'RRU3908' }, byHand);
        throw new Error('in the middle');
      },
      label('asset-add'),
    ),
  ).toThrow('in the middle');
  expect(dump(file)).toBe(before);
  expect(readHistoryPage(file, 0, 10).total).toBe(0);
});

test('undo and redo survive a restart', async () => {
  const empty = dump(file);
  add({ site: 'Tower 3', model: 'BBU3910' });
  const full = dump(file);
  file.close();
  file = await openWorkspaceFile(folder.path('a.changeout'));
  expect(undo(file, stamp)).not.toBeNull();
  expect(dump(file)).toBe(empty);
  file.close();
  file = await openWorkspaceFile(folder.path('a.changeout'));
  expect(redo(file, stamp)).not.toBeNull();
  expect(dump(file)).toBe(full);
});

test('a new write ends what could be done again', () => {
  add({ model: 'A' });
  undo(file, stamp);
  add({ model: 'B' });
  expect(redo(file, stamp)).toBeNull();
  expect(readAssets(file).map((asset) => asset.model)).toEqual(['B']);
  expect(readHistoryPage(file, 0, 10).entries.map((entry) => entry.state)).toContain('discarded');
});

test('deleting an asset takes its override along, and undo brings both back', () => {
  const id = add({ manufacturer: 'LTS', model: 'CMIP' });
  const override = {
    verdict: 'clear' as const,
    entityId: null,
    reason: 'letter of the maker',
    author: 'tester',
    at: stamp.at,
    setAside: [],
  };
  recordWrite(file, () => writeOverride(file, id, override), label('override-set'));
  const before = dump(file);
  recordWrite(file, () => deleteAssets(file, [id]), label('asset-delete'));
  expect(readAssets(file)).toEqual([]);
  undo(file, stamp);
  expect(dump(file)).toBe(before);
});

test('any sequence of writes is taken back to the byte, one undo a write, and done again', () => {
  const step = fc.oneof(
    fc.record({
      kind: fc.constant('add' as const),
      site: fc.constantFrom('Tower 1', 'Tower 2', null),
      text: fc.string({ unit: 'grapheme', maxLength: 30 }),
    }),
    fc.record({ kind: fc.constant('change' as const), at: fc.nat(5), quantity: fc.nat(1000) }),
    fc.record({ kind: fc.constant('delete' as const), at: fc.nat(5) }),
    fc.record({
      kind: fc.constant('site' as const),
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    }),
    fc.record({ kind: fc.constant('budget' as const), cents: fc.nat() }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const states = [dump(file)];
      for (const one of steps) {
        const entries = readHistoryPage(file, 0, 1).total;
        recordWrite(file, () => perform(one), label(one.kind));
        if (readHistoryPage(file, 0, 1).total > entries) states.push(dump(file));
      }
      for (let i = states.length - 2; i >= 0; i -= 1) {
        undo(file, stamp);
        expect(dump(file)).toBe(states[i]);
      }
      for (let i = 1; i < states.length; i += 1) {
        redo(file, stamp);
        expect(dump(file)).toBe(states[i]);
      }
      for (let i = 1; i < states.length; i += 1) undo(file, stamp);
    }),
    { numRuns: 40 },
  );

  type Step = Parameters<Parameters<typeof step.map>[0]>[0];
  function perform(one: Step): void {
    const ids = readAssets(file).map((asset) => asset.id);
    if (one.kind === 'add') assetWriter(file).insert({ site: one.site, notes: one.text }, byHand);
    else if (one.kind === 'site') {
      writeSite(file, {
        name: 'Tower 1',
        kind: 'tower',
        towerOwner: null,
        latitude: one.latitude,
        longitude: null,
        address: null,
        season: null,
      });
    } else if (one.kind === 'budget') writeSettings(file, { budgetCents: one.cents as never });
    else {
      const id = ids[one.at % Math.max(1, ids.length)];
      if (id === undefined) return;
      if (one.kind === 'delete') deleteAssets(file, [id]);
      else assetWriter(file).update(id, { quantity: one.quantity });
    }
  }
});

test('ten thousand rows are one entry and one undo', () => {
  const before = dump(file);
  recordWrite(
    file,
    () => {
      const writer = assetWriter(file);
      for (let row = 2; row <= 10_001; row += 1)
        writer.insert({ assetTag: `T${row}`, site: `Site ${row % 60}` }, byHand);
    },
    label('files-import'),
  );
  expect(readAssets(file)).toHaveLength(10_000);
  expect(readHistoryPage(file, 0, 10).total).toBe(1);
  undo(file, stamp);
  expect(dump(file)).toBe(before);
});
