import { readFileSync } from 'node:fs';
import { changeout, documentOf, type Folder, smallInventory, temporaryFolder } from './command-line';

let folder: Folder;
let workspace: string;
let before: Buffer;
beforeAll(() => {
  folder = temporaryFolder();
  workspace = folder.path('small.changeout');
  documentOf('new', workspace, '--name', 'Small Telephone');
  documentOf('import', workspace, folder.write('inventory.csv', smallInventory));
  before = readFileSync(workspace);
});
afterAll(() => folder.remove());

const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300', 'hex');

/** Status 2, one line, no stack trace, nothing on standard output, the workspace as it was. */
function expectOneClearLine(...args: string[]): string {
  const ended = changeout(...args);
  expect(ended.status).toBe(2);
  expect(ended.out).toBe('');
  expect(ended.err.trimEnd().split('\n')).toHaveLength(1);
  expect(ended.err).not.toMatch(/\bat .*:\d+:\d+/);
  expect(readFileSync(workspace)).toEqual(before);
  return ended.err;
}

test.each([
  ['a picture', 'picture.csv', jpeg, /JPEG/],
  ['an empty file', 'empty.csv', '', /empty/i],
  [
    'random bytes',
    'random.csv',
    Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + 13) % 256)),
    /./,
  ],
  ['a PDF', 'paper.csv', '%PDF-1.7\n%âãÏÓ', /PDF/],
  ['prose without a table', 'letter.txt', 'Dear board,\nwe own some radios.\nYours.\n', /./],
])('%s as an inventory gives one clear line', (_, name, content, expected) => {
  expect(expectOneClearLine('import', workspace, folder.write(name, content))).toMatch(expected);
});

test('a missing file and a missing workspace are named', () => {
  expect(expectOneClearLine('import', workspace, folder.path('nowhere.csv'))).toMatch(/nowhere\.csv/);
  expect(expectOneClearLine('flag', folder.path('nowhere.changeout'))).toMatch(/no such file/);
});

test('a JPEG as a workspace is refused', () => {
  expect(expectOneClearLine('flag', folder.write('picture.changeout', jpeg))).toMatch(
    /not a Changeout workspace/,
  );
});

test('a letter in the quantity is a rejected row with its place, and the other rows arrive', () => {
  const copy = folder.path('copy.changeout');
  documentOf('new', copy, '--name', 'Copy');
  const file = folder.write('letter.csv', smallInventory.replace('RRU3908,S2,3', 'RRU3908,S2,3o'));
  const ended = changeout('import', copy, file, '--json');
  expect(ended.status).toBe(0);
  const outcome = JSON.parse(ended.out) as {
    files: { created: number; rejected: Record<string, unknown>[] }[];
  };
  expect(outcome.files[0]?.created).toBe(4);
  expect(outcome.files[0]?.rejected).toEqual([
    expect.objectContaining({
      file: 'letter.csv',
      row: 3,
      column: 'Qty',
      value: '3o',
      reason: expect.any(String),
      remedy: expect.any(String),
    }),
  ]);
});

test('text in Windows-1252 arrives with its accents and says so', () => {
  const copy = folder.path('latin.changeout');
  documentOf('new', copy, '--name', 'Latin');
  const file = folder.write(
    'latin.csv',
    Buffer.from('Site,Make,Model\nMontr\xe9al,Huawei,BBU3910\n', 'latin1'),
  );
  const outcome = documentOf<{ files: { remarks: string[] }[] }>('import', copy, file);
  expect(outcome.files[0]?.remarks.join(' ')).toMatch(/Windows-1252/);
  expect(documentOf<{ assets: { site: string }[] }>('assets', copy).assets[0]?.site).toBe('Montréal');
});

test('a folder that cannot be written is one clear line', () => {
  expect(expectOneClearLine('new', '/proc/new.changeout', '--name', 'X')).toMatch(/cannot be|does not exist/);
  expect(expectOneClearLine('report', workspace, '--out', '/proc/reports', '--formats', 'json')).toMatch(
    /cannot be written/,
  );
});

test('a backup into a folder that does not exist is one clear line', () => {
  expect(expectOneClearLine('backup', workspace, folder.path('nowhere/backup.changeout'))).toMatch(
    /folder does not exist/,
  );
});

test.each([
  [['import']],
  [['nonsense']],
  [['flag', '--as-of', 'yesterday', 'x.changeout']],
  [['estimate']],
  [['allocate', 'claims.csv']],
])('bad usage %j ends with status 2', (args) => {
  const ended = changeout(...args);
  expect(ended.status).toBe(2);
  expect(ended.out).toBe('');
  expect(ended.err.trim()).not.toBe('');
});

test('an unknown scenario, program or format is answered with those that there are', () => {
  expect(expectOneClearLine('estimate', workspace, '--scenario', 'dream')).toMatch(/july-2022/);
  expect(expectOneClearLine('fund', workspace, '--program', 'dream')).toMatch(/scrp-2022/);
  expect(expectOneClearLine('report', workspace, '--out', folder.path('r'), '--formats', 'doc')).toMatch(
    /xlsx/,
  );
});

test('a price list with faults names row and column of each', () => {
  const file = folder.write(
    'prices.csv',
    'line,group,quantity,low,likely,high,distribution\na,g,1,10,20,30,pert\nb,g,x,10,20,30,pert\nc,g,1,30,20,10,pert\n',
  );
  const ended = changeout('estimate', '--lines', file);
  expect(ended.status).toBe(2);
  expect(ended.err).toMatch(/row 3.*quantity/);
  expect(ended.err).toMatch(/row 4/);
});
