import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { assetsWithFonts } from '../../fixtures/assets-with-fonts';
import { wordsOf } from '../../fixtures/poppler';
import { type EngineUnderTest, engineUnderTest } from '../engine-under-test';

const assets = assetsWithFonts();
let engine: EngineUnderTest;
beforeAll(async () => {
  engine = engineUnderTest('2022-07-18', assets.path);
  await engine.ask('demo-create', { path: engine.path('demo.changeout') });
  await engine.ask('settings-change', { patch: { trials: 500 } });
});
afterAll(() => {
  engine.remove();
  assets.remove();
});

async function written(folder: string): Promise<Map<string, string>> {
  const formats = ['pdf', 'xlsx', 'csv', 'json', 'html'] as const;
  const { files } = await engine.ask('report-write', { folder: engine.path(folder), formats });
  return new Map(files.map(({ path }) => [basename(path), path]));
}

/** What a reader of the file can find in it. */
function readable(path: string): string {
  if (path.endsWith('.pdf')) return wordsOf(path);
  if (!path.endsWith('.xlsx')) return readFileSync(path, 'utf8');
  const parts = unzipSync(readFileSync(path));
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n');
}

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

test('every document says which run it is from, and a second run gives the same bytes', async () => {
  const first = await written('one');
  const names = [...first.keys()];
  expect(names).toEqual(
    expect.arrayContaining([
      'board-packet.pdf',
      'application-workbook.xlsx',
      'inventory-and-flags.xlsx',
      'result.json',
      'report.html',
      'run-stamp.json',
    ]),
  );
  const { stamp } = JSON.parse(readFileSync(join(engine.path('one'), 'result.json'), 'utf8')) as {
    stamp: { input_hash: string; scenario: string; seed: number; as_of: string; app_version: string };
  };
  // A CSV is a bare table: its stamp lies beside it and knows it by its hash.
  for (const name of names.filter((one) => /\.(pdf|xlsx|json|html)$/.test(one))) {
    const words = readable(first.get(name) ?? '');
    const told = [stamp.input_hash.slice(0, 16), stamp.as_of, String(stamp.seed), stamp.app_version];
    const missing = told.filter((part) => !words.includes(part));
    expect([name, missing]).toEqual([name, []]);
  }
  const tables = names.filter((name) => name.endsWith('.csv'));
  expect(tables).toHaveLength(4);
  const beside = readFileSync(first.get('run-stamp.json') ?? '', 'utf8');
  for (const name of tables) expect(beside).toContain(sha256(first.get(name) ?? ''));

  const second = await written('two');
  const hashes = (files: Map<string, string>) => [...files].map(([name, path]) => [name, sha256(path)]);
  expect(hashes(second)).toEqual(hashes(first));
});
