// Import, export and pages of a large inventory. What is measured for its memory runs in a process of its own.

import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { createEngine, type Engine } from '../../engine/engine';
import { parseRecords } from '../../engine/intake/parse-records';
import { noWatch } from '../../engine/watch';
import { generateInventory } from '../../tools/demo/inventory';
import { printRow, timeCommand, timeOnce } from './baseline';

export interface BenchPlace {
  readonly root: string;
  readonly assetsDir: string;
}

const rows = 100_000;
const columns = 15;
const pageRows = 200;
const words = ['huawei', 'rru'] as const;

/** @param folder an empty folder for the files of the measurement */
export async function benchImport(place: BenchPlace, folder: string): Promise<void> {
  const csv = join(folder, 'fifteen.csv');
  writeFileSync(csv, fifteenColumns([...generateInventory({ rows, seed: 7 })].join('')));
  const workspace = join(folder, 'import.changeout');
  await benchCsv(place, { folder, csv, workspace });
  benchXlsx(place, { folder, workspace });
  await benchPages(place, workspace, rows);
  const million = join(folder, 'million.changeout');
  copyFileSync(workspace, million);
  multiply(million, 10);
  await benchPages(place, million, 10 * rows);
}

function fifteenColumns(text: string): string {
  const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return parseRecords(text, ',')
    .records.map((cells) => `${cells.slice(0, columns).map(quoted).join(',')}\n`)
    .join('');
}

interface CsvFiles {
  readonly folder: string;
  readonly csv: string;
  readonly workspace: string;
}

async function benchCsv(place: BenchPlace, { folder, csv, workspace }: CsvFiles): Promise<void> {
  const engine = openEngine(place);
  await answer(engine.call('workspace-create', { path: workspace, name: 'Bench' }, noWatch));
  const imported = await timeOnce(() => answer(engine.call('files-import', { paths: [csv] }, noWatch)));
  const flagged = await timeOnce(() => answer(engine.call('flag-summary', {}, noWatch)));
  engine.close();
  const sqlite = timeCommand('sqlite3', [join(folder, 'plain.db')], `.mode csv\n.import ${csv} asset\n`);
  const bare = sqlite === null ? await timeBareInsert(join(folder, 'bare.db'), csv) : sqlite.seconds;
  printRow({
    what: `CSV import of ${rows} rows x ${columns} columns, with history, indexes and flags`,
    ours: imported.seconds + flagged.seconds,
    baseline: sqlite === null ? 'better-sqlite3, bare inserts' : 'sqlite3 .import',
    theirs: bare,
    note: `import ${imported.seconds.toFixed(2)} s, flags ${flagged.seconds.toFixed(2)} s`,
  });
}

/** The same rows as text into a table without index, where the sqlite3 command is not on the machine. */
async function timeBareInsert(path: string, csv: string): Promise<number> {
  const timed = await timeOnce(() => {
    const db = new SqliteDatabase(path);
    const [header = [], ...body] = parseRecords(readFileSync(csv, 'utf8'), ',').records;
    db.exec(`CREATE TABLE asset (${header.map((_, index) => `c${index} TEXT`).join(', ')})`);
    const insert = db.prepare(`INSERT INTO asset VALUES (${header.map(() => '?').join(', ')})`);
    db.transaction(() => {
      for (const cells of body) insert.run(cells);
    })();
    db.close();
  });
  return timed.seconds;
}

function benchXlsx(place: BenchPlace, { folder, workspace }: { folder: string; workspace: string }): void {
  const xlsx = join(folder, 'inventory.xlsx');
  const into = join(folder, 'from-xlsx.changeout');
  const exported = inProcess(place, 'export-xlsx', [workspace, xlsx]);
  const written = inProcess(place, 'write-bare-xlsx', [xlsx, join(folder, 'bare.xlsx')]);
  printMemory(`XLSX export of ${rows} assets`, exported, 'hucre, the same cells', written);
  const imported = inProcess(place, 'import-xlsx', [xlsx, into]);
  const read = inProcess(place, 'read-bare-xlsx', [xlsx]);
  printMemory(`XLSX import of ${rows} rows`, imported, 'hucre, reading alone', read);
}

interface Measured {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

function printMemory(what: string, ours: Measured, baseline: string, theirs: Measured): void {
  const note = `peak memory ${ours.peakMegabytes} MB, baseline ${theirs.peakMegabytes} MB`;
  printRow({ what, ours: ours.seconds, baseline, theirs: theirs.seconds, note });
}

const jobs = {
  'export-xlsx': async (place: BenchPlace, [workspace = '', path = '']: readonly string[]) => {
    const engine = openEngine(place);
    await answer(engine.call('workspace-open', { path: workspace, mode: 'write' }, noWatch));
    await answer(engine.call('flag-summary', {}, noWatch));
    const timed = await timeOnce(() =>
      answer(engine.call('inventory-export', { path, format: 'xlsx' }, noWatch)),
    );
    engine.close();
    return timed.seconds;
  },
  'import-xlsx': async (place: BenchPlace, [xlsx = '', path = '']: readonly string[]) => {
    const engine = openEngine(place);
    await answer(engine.call('workspace-create', { path, name: 'Bench' }, noWatch));
    const timed = await timeOnce(() => answer(engine.call('files-import', { paths: [xlsx] }, noWatch)));
    engine.close();
    return timed.seconds;
  },
  'read-bare-xlsx': async (_: BenchPlace, [xlsx = '']: readonly string[]) =>
    (await timeOnce(() => readXlsx(readFileSync(xlsx)))).seconds,
  'write-bare-xlsx': async (_: BenchPlace, [xlsx = '', path = '']: readonly string[]) => {
    const workbook = await readXlsx(readFileSync(xlsx));
    const sheets = workbook.sheets.map(({ name, rows: cells }) => ({ name, rows: cells }));
    return (await timeOnce(async () => writeFileSync(path, await writeXlsx({ sheets })))).seconds;
  },
};
export type BenchJob = keyof typeof jobs;

/** Runs one job in this process and prints what it took; called in a process of its own. */
export async function runJob(job: BenchJob, place: BenchPlace, files: readonly string[]): Promise<void> {
  const seconds = await jobs[job](place, files);
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(JSON.stringify({ seconds, peakMegabytes }));
}

function inProcess(place: BenchPlace, job: BenchJob, files: readonly string[]): Measured {
  const bundle = join(place.root, 'out', 'bench', 'bench.cjs');
  const script = `require(${JSON.stringify(bundle)}).runJob(${[job, place, files].map((one) => JSON.stringify(one)).join(', ')})`;
  const run = timeCommand(process.execPath, ['-e', script]);
  if (run === null || run.out === '') throw new Error(`${job} failed`);
  return JSON.parse(run.out) as Measured;
}

/** A page from the middle in the order of a column, and the first page of a filter with its total. */
async function benchPages(place: BenchPlace, path: string, assets: number): Promise<void> {
  const engine = openEngine(place);
  await answer(engine.call('workspace-open', { path, mode: 'write' }, noWatch));
  await answer(engine.call('flag-summary', {}, noWatch));
  const sort = { column: 'model', direction: 'asc' } as const;
  const middle = { offset: assets / 2, limit: pageRows, sort };
  await answer(engine.call('asset-page', { ...middle, offset: 0 }, noWatch));
  const page = await timeOnce(() => answer(engine.call('asset-page', middle, noWatch)));
  const filter = { offset: 0, limit: pageRows, filter: { text: words.join(' ') } };
  const filtered = await timeOnce(() => answer(engine.call('asset-page', filter, noWatch)));
  engine.close();
  const db = new SqliteDatabase(path, { readonly: true });
  const barePage = await timeOnce(() =>
    db.prepare(`${bareSelect} ORDER BY asset.model, asset.id LIMIT ? OFFSET ?`).all(pageRows, assets / 2),
  );
  const conditions = words.map(() => `${searched} LIKE ?`).join(' AND ');
  const like = words.map((word) => `%${word}%`);
  const bareFilter = await timeOnce(() => [
    db.prepare(`SELECT count(*) FROM asset WHERE ${conditions}`).get(...like),
    db.prepare(`${bareSelect} WHERE ${conditions} ORDER BY asset.id LIMIT ?`).all(...like, pageRows),
  ]);
  db.close();
  const what = `of ${assets.toLocaleString('en-US')} assets`;
  printRow({
    what: `page of ${pageRows} from the middle by model, ${what}`,
    ours: page.seconds,
    baseline: 'the same in bare SQL',
    theirs: barePage.seconds,
  });
  printRow({
    what: `filter by two words, ${what}`,
    ours: filtered.seconds,
    baseline: 'LIKE in bare SQL',
    theirs: bareFilter.seconds,
  });
}

const bareSelect = 'SELECT asset.*, site.name AS site FROM asset LEFT JOIN site ON site.id = asset.site_id';
const searched = ['name', 'manufacturer', 'model', 'serial', 'asset_tag', 'notes']
  .map((column) => `coalesce(asset.${column}, '')`)
  .join(` || ' ' || `);

/** Each asset so many times. */
function multiply(path: string, times: number): void {
  const db = new SqliteDatabase(path);
  const names = db
    .prepare("SELECT name FROM pragma_table_info('asset') WHERE name <> 'id' ORDER BY cid")
    .pluck()
    .all() as string[];
  const list = names.map((name) => `"${name}"`).join(', ');
  const copies = JSON.stringify(Array.from({ length: times - 1 }, (_, index) => index));
  db.prepare(`INSERT INTO asset (${list}) SELECT ${list} FROM asset, json_each(?)`).run(copies);
  db.close();
}

function openEngine({ assetsDir }: BenchPlace): Engine {
  return createEngine({
    assetsDir,
    appVersion: 'bench',
    author: 'bench',
    clock: () => new Date('2022-07-18T12:00:00Z'),
    log: (line) => process.stderr.write(`${line}\n`),
  });
}

async function answer<T extends { readonly kind: string }>(call: Promise<T>): Promise<T> {
  const result = await call;
  if (result.kind !== 'value') throw new Error(JSON.stringify(result).slice(0, 300));
  return result;
}
