import { readFileSync } from 'node:fs';
import { changeout, documentOf, type Folder, smallInventory, temporaryFolder } from './command-line';

let folder: Folder;
let workspace: string;

beforeAll(() => {
  folder = temporaryFolder();
  workspace = folder.path('evidence.changeout');
  documentOf('new', workspace, '--name', 'Evidence');
  documentOf('import', workspace, folder.write('inventory.csv', smallInventory));
});
afterAll(() => folder.remove());

test('an invoice is kept with its assets, listed with its hash, saved again, and found whole by the check', () => {
  const invoice = folder.write('Invoice 4711.pdf', '%PDF-1.7 invoice');
  const added = documentOf<{ schema: string; files: { id: number; sha256: string; asset_ids: number[] }[] }>(
    'evidence',
    'add',
    workspace,
    invoice,
    '--kind',
    'invoice',
    '--asset',
    '1,2',
  );
  expect(added.schema).toBe('changeout/evidence/1');
  expect(added.files[0]).toMatchObject({ asset_ids: [1, 2] });
  expect(documentOf<typeof added>('evidence', 'list', workspace, '--asset', '2').files).toEqual(added.files);
  const saved = folder.path('again.pdf');
  documentOf('evidence', 'save', workspace, String(added.files[0]?.id), saved);
  expect(readFileSync(saved, 'utf8')).toBe('%PDF-1.7 invoice');
  expect(documentOf('check', workspace)).toMatchObject({ ok: true });
  documentOf('evidence', 'remove', workspace, String(added.files[0]?.id));
  expect(documentOf<typeof added>('evidence', 'list', workspace).files).toEqual([]);
});

test('an unknown kind and a missing file are refused in one line', () => {
  const wrong = changeout('evidence', 'add', workspace, folder.path('gone.pdf'), '--kind', 'bill');
  expect([wrong.status, wrong.err.trim().split('\n').length]).toEqual([2, 1]);
  const gone = changeout('evidence', 'add', workspace, folder.path('gone.pdf'), '--kind', 'invoice');
  expect(gone.status).toBe(2);
  expect(gone.err).toContain('There is no such file');
});

test('what is missing, most money first', () => {
  const quality = documentOf<{ gaps: { id: string; assets: number; point_cents: number }[] }>(
    'assets',
    workspace,
    '--quality',
  );
  expect(quality.gaps.find((gap) => gap.id === 'no-manufacturer')).toMatchObject({ assets: 1 });
  const money = quality.gaps.map((gap) => gap.point_cents);
  expect(money).toEqual([...money].sort((a, b) => b - a));
});

test('an export read back changes nothing', () => {
  const file = folder.path('inventory.xlsx');
  expect(documentOf('export', workspace, file)).toMatchObject({ schema: 'changeout/export/1', assets: 5 });
  const again = documentOf<{ files: Record<string, unknown>[] }>('import', workspace, file);
  expect(again.files[0]).toMatchObject({ rows: 5, created: 0, updated: 0, unchanged: 5 });
});

test('the list is written in the columns and the order asked for, and an unknown column names those there are', () => {
  const file = folder.path('list.csv');
  documentOf('export', workspace, file, '--columns', 'Model, asset', '--sort', 'asset:desc');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\r\n');
  expect(lines[0]).toBe('Model,Asset');
  expect(lines.slice(1).map((line) => Number(line.split(',').at(-1)))).toEqual([5, 4, 3, 2, 1]);
  const wrong = changeout('export', workspace, folder.path('no.csv'), '--columns', 'color');
  expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining('Choose of: Asset, Verdict, Site')]);
});
