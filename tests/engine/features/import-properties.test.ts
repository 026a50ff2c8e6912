// The laws of an import, for files as people have them: odd cells, twice the same row, columns that nobody knows.

import SqliteDatabase from 'better-sqlite3';
import fc from 'fast-check';
import type { ImportedFile } from '../../../engine/api';
import { inventoryCsv } from '../../../engine/intake';
import { type EngineUnderTest, engineUnderTest } from '../engine-under-test';

let engine: EngineUnderTest;
let workspaces = 0;
beforeAll(() => {
  engine = engineUnderTest();
});
afterAll(() => engine.remove());

async function newWorkspace(): Promise<string> {
  workspaces += 1;
  const path = engine.path(`w${workspaces}.changeout`);
  await engine.ask('workspace-create', { path, name: 'Prairie Test' });
  return path;
}

/** The rows of the inventory and what belongs to it, byte for byte. */
function contentOf(path: string): string {
  const db = new SqliteDatabase(path, { readonly: true });
  const tables = ['asset', 'site', 'import_file', 'mapping_profile'].map((table) =>
    db.prepare(`SELECT * FROM ${table} ORDER BY id`).raw().all(),
  );
  db.close();
  return JSON.stringify(tables);
}

function entriesOf(path: string): number {
  const db = new SqliteDatabase(path, { readonly: true });
  const count = db.prepare('SELECT count(*) FROM history_entry').pluck().get() as number;
  db.close();
  return count;
}

const cells: Readonly<Record<string, readonly string[]>> = {
  Site: ['Tower 1', 'tower 1', 'TOWER 2', ' Hut 4 ', '', '-'],
  'Asset Tag': ['T1', 't1', 'T2', 'T3', '', 'N/A', '2.5E+19'],
  Manufacturer: ['Huawei', 'HUAWEI TECHNOLOGIES CO., LTD.', 'ZTE', 'Axis', ''],
  Model: ['RRU3908', 'BBU3910', 'DS-2CD2143G0-I', 'total', '#N/A', '=1+1', ''],
  Serial: ['S1', 's1', 'S2', 'S3', '0000', '', '5" pipe'],
  Qty: ['1', '3', '0', 'three', '12.5', '-2', ''],
  'Date Obtained': ['2017-06-14', '03/04/2019', '25/12/2018', '12/25/2018', 'last fall', ''],
  Cost: ['$1,234.50', '1.234,50', '1.234', 'EUR 12', '(350.00)', ''],
  MAC: ['00:1e:10:ab:cd:ef', '001e-10ab-cdee', 'ff:ff:ff:ff:ff:ff', 'x', ''],
  Name: ['sw-1', 'sw-2', 'a\nb', ''],
  Rack: ['R1', 'R2', '<b>x</b>', 'two\nlines', ''],
  Password: ['hunter2', ''],
};

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A CSV with some of the columns and rows of random cells, some of them twice. */
const anyFile = fc
  .subarray(Object.keys(cells), { minLength: 3 })
  .chain((headers) => {
    const row = fc.tuple(...headers.map((header) => fc.constantFrom(...(cells[header] ?? ['']))));
    return fc.record({
      headers: fc.constant(headers),
      rows: fc.array(row, { minLength: 0, maxLength: 9 }),
      again: fc.boolean(),
    });
  })
  .map(({ headers, rows, again }) =>
    [headers, ...rows, ...(again ? rows.slice(0, 2) : [])].map((row) => row.map(quoted).join(',')).join('\n'),
  );

const runs = { numRuns: 40 };

function distinct(problems: ImportedFile['rejected']): number {
  return new Set(problems.map((problem) => problem.row)).size;
}

function accounted(file: ImportedFile): number {
  return file.created + file.updated + file.unchanged + distinct(file.rejected) + distinct(file.skipped);
}

async function take(name: string, text: string): Promise<ImportedFile | null> {
  const answer = await engine.answer('files-import', { paths: [engine.write(name, text)] });
  if (answer.kind === 'problems') return null;
  if (answer.kind !== 'value') throw new Error(JSON.stringify(answer));
  const [file] = (answer.value as { files: ImportedFile[] }).files;
  if (file === undefined) throw new Error('no file in the answer');
  return file;
}

test('the counts add up to the rows, before and after, whatever the file and the inventory', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, anyFile, async (first, second) => {
      const path = await newWorkspace();
      await take('first.csv', first);
      const before = contentOf(path);
      const paths = [engine.write('second.csv', second)];
      const shown = await engine.answer('import-diff', { paths, offset: 0, limit: 100 });
      const file = await take('second.csv', second);
      if (file === null) {
        expect(shown.kind).toBe('problems');
        expect(contentOf(path)).toBe(before);
        return;
      }
      expect(accounted(file)).toBe(file.rows);
      expect(shown).toMatchObject({ kind: 'value', value: { files: [file] } });
    }),
    runs,
  );
});

test('the same file again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, async (text) => {
      const path = await newWorkspace();
      const first = await take('a.csv', text);
      if (first === null) return;
      const before = contentOf(path);
      const again = await take('a.csv', text);
      expect(again).toMatchObject({
        created: 0,
        updated: 0,
        unchanged: first.created + first.updated + first.unchanged,
      });
      expect(contentOf(path)).toBe(before);
    }),
    runs,
  );
});

test('an export imported again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, async (text) => {
      const path = await newWorkspace();
      await take('a.csv', text);
      const before = contentOf(path);
      const { rows } = await engine.ask('asset-search', {});
      if (rows.length === 0) return;
      expect(await take('export.csv', inventoryCsv(rows))).toMatchObject({
        created: 0,
        updated: 0,
        rejected: [],
      });
      expect(contentOf(path)).toBe(before);
    }),
    runs,
  );
});

test('undo restores every asset byte for byte, also after a restart', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, anyFile, fc.boolean(), async (first, second, restarts) => {
      const path = await newWorkspace();
      await take('first.csv', first);
      const before = contentOf(path);
      const file = await take('second.csv', second);
      if (file === null || contentOf(path) === before) return;
      if (restarts) {
        await engine.ask('workspace-close', {});
        await engine.ask('workspace-open', { path, mode: 'write' });
      }
      await engine.ask('history-undo', {});
      expect(contentOf(path)).toBe(before);
      await engine.ask('history-redo', {});
      expect(contentOf(path)).not.toBe(before);
    }),
    runs,
  );
});

test('a canceled import leaves nothing, wherever it is stopped', async () => {
  const rows = Array.from(
    { length: 7000 },
    (_, index) => `Tower ${index % 9},T${index},Huawei,RRU3908,S${index}`,
  );
  const large = engine.write('large.csv', ['Site,Asset Tag,Manufacturer,Model,Serial', ...rows].join('\n'));
  const path = await newWorkspace();
  await take('first.csv', 'Site,Asset Tag,Manufacturer,Model\nTower 1,T1,Huawei,BBU3910\n');
  const before = contentOf(path);
  const entries = entriesOf(path);
  const messages = new Set<string>();
  let isDone = false;
  for (let stop = 1; !isDone; stop++) {
    let breaths = 0;
    const watch = {
      onProgress: ({ message }: { message: string }) => {
        breaths += 1;
        messages.add(message);
      },
      isCanceled: () => breaths >= stop,
    };
    const answer = await engine.answer('files-import', { paths: [large] }, watch);
    isDone = answer.kind === 'value';
    if (isDone) break;
    expect(answer.kind).toBe('canceled');
    expect(contentOf(path)).toBe(before);
    expect(entriesOf(path)).toBe(entries);
  }
  expect([...messages]).toEqual(['Reading large.csv', 'Comparing large.csv with the inventory', 'Writing']);
  expect((await engine.ask('workspace-summary', {})).assets).toBe(7000);
  await engine.ask('history-undo', {});
  expect(contentOf(path)).toBe(before);
});
