// What the program's speed is measured on. Each row is a ratio against something that everybody has.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allocateClaims } from '../../core/funding/allocate-claims';
import type { AssetId } from '../../core/inventory/asset';
import { cents, dollars } from '../../core/money/cents';
import { createEngine, type Engine } from '../../engine/engine';
import { loadReference } from '../../engine/reference/load-reference';
import { noWatch } from '../../engine/watch';
import { generateInventory } from '../../tools/demo/inventory';
import { printRow, timeAliasGrep, timeCommand, timeOnce } from './baseline';
import { benchEstimate } from './estimate-bench';
import { benchThreads } from './estimate-threads';
import { benchAccuracy, benchFlagging } from './flagging-bench';
import { benchImport } from './import-bench';
import { machineWords } from './machine';
import { benchTimeline } from './timeline-bench';

export { runJob } from './import-bench';
export { benchStart } from './start-bench';

interface Place {
  readonly root: string;
  readonly assetsDir: string;
}

const rows = 100_000;
const firstAsset = 1 as AssetId;

export async function runBench(place: Place): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'changeout-bench-'));
  try {
    process.stdout.write(`${machineWords()}\n`);
    benchAccuracy(place.root, place.assetsDir);
    await benchEstimates(place);
    await benchTimeline(place.root);
    await benchFlagging(place.assetsDir, folder);
    await benchInventory(place, folder);
    await benchImport(place, folder);
    await benchAllocation();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchEstimates({ root }: Place): Promise<void> {
  for (const timing of benchEstimate(() => performance.now())) {
    const script = join(root, 'tests', 'bench', 'numpy-estimate.py');
    const numpy = timeCommand('python3', [script, String(timing.lines), String(timing.trials)]);
    const theirs =
      numpy === null ? null : (JSON.parse(numpy.out) as { milliseconds: number }).milliseconds / 1000;
    printRow({
      what: timing.name,
      ours: timing.milliseconds / 1000,
      baseline: 'numpy, one thread, plain Monte Carlo',
      theirs,
    });
  }
  const worker = join(root, 'out', 'engine', 'trial-worker.cjs');
  const { oneMilliseconds, twoMilliseconds } = await benchThreads(worker, () => performance.now());
  printRow({
    what: 'trials 10000 x 5000, lhs, two threads, same bytes',
    ours: twoMilliseconds / 1000,
    baseline: 'one thread',
    theirs: oneMilliseconds / 1000,
  });
}

async function benchInventory({ assetsDir }: Place, folder: string): Promise<void> {
  const csv = join(folder, 'inventory.csv');
  writeFileSync(csv, [...generateInventory({ rows, seed: 7 })].join(''));
  const engine = createEngine({
    assetsDir,
    appVersion: 'bench',
    author: 'bench',
    clock: () => new Date('2022-07-18T12:00:00Z'),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  await engine.call('workspace-create', { path: join(folder, 'bench.changeout'), name: 'Bench' }, noWatch);
  const imported = await timeOnce(() => engine.call('files-import', { paths: [csv] }, noWatch));
  if (imported.value.kind !== 'value')
    throw new Error(`import failed: ${JSON.stringify(imported.value).slice(0, 300)}`);
  const sqlite = timeCommand('sqlite3', [join(folder, 'plain.db')], `.mode csv\n.import ${csv} asset\n`);
  printRow({
    what: `CSV import, ${rows} rows, with history`,
    ours: imported.seconds,
    baseline: 'sqlite3 .import',
    theirs: sqlite?.seconds ?? null,
  });
  const flagged = await timeOnce(() => engine.call('flag-summary', {}, noWatch));
  const grepSeconds = timeAliasGrep(loadReference(assetsDir), csv);
  const rate = `${Math.round(rows / flagged.seconds).toLocaleString('en-US')} assets a second`;
  printRow({
    what: `flagging, ${rows} assets`,
    ours: flagged.seconds,
    baseline: 'grep -ciE with the alias list',
    theirs: grepSeconds,
    note: rate,
  });
  const page = await timeOnce(() =>
    engine.call(
      'asset-page',
      { offset: rows / 2, limit: 200, sort: { column: 'model', direction: 'asc' } },
      noWatch,
    ),
  );
  const text = await timeOnce(() =>
    engine.call('asset-page', { offset: 0, limit: 200, filter: { text: 'huawei rru' } }, noWatch),
  );
  printRow({
    what: 'page of 200 from the middle, sorted by model',
    ours: page.seconds,
    baseline: 'filter of two words',
    theirs: text.seconds,
  });
  await benchEdit(engine, page.seconds);
  engine.close();
}

/** One asset changed: what the next page costs beside a page of an inventory that stands still. */
async function benchEdit(engine: Engine, pageSeconds: number): Promise<void> {
  const assetIds = [firstAsset];
  const edited = await timeOnce(async () => {
    await engine.call('asset-change', { assetIds, fields: { manufacturer: 'Nokia' } }, noWatch);
    return engine.call('asset-page', { offset: 0, limit: 200 }, noWatch);
  });
  printRow({
    what: 'one asset changed, and the page after it',
    ours: edited.seconds,
    baseline: 'the first page of all',
    theirs: pageSeconds,
  });
}

async function benchAllocation(): Promise<void> {
  const claims = Array.from({ length: 100_000 }, (_, i) => ({
    applicant: `A${i}`,
    tier: 1,
    approvedCents: cents(1 + ((i * 7919) % 9_000_000)),
  }));
  const input = { claims, availableCents: dollars(1_895_000_000), administrationCents: dollars(62_000_000) };
  const ours = await timeOnce(() => allocateClaims(input));
  const sum = await timeOnce(() => claims.reduce((total, claim) => total + claim.approvedCents * 0.395, 0));
  printRow({
    what: 'allocation of 100,000 claims, exact',
    ours: ours.seconds,
    baseline: 'the same in floating point',
    theirs: sum.seconds,
  });
}
