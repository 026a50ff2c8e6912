// How long the program takes from the start of its process to a start page that can be used, and the memory of its
// processes, against a window with one button on the same Electron, turn by turn in the same run.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../../engine/engine';
import { noWatch } from '../../engine/watch';
import { printRow } from './baseline';
import { type BrowserPage, pageOf } from './browser-page';
import { type MemoryByRole, memoryOf, type ProcessRole } from './process-memory';

export interface StartPlace {
  readonly root: string;
  readonly assetsDir: string;
  /** The Electron of the checkout. */
  readonly electron: string;
  /** The Node that hosts the engine where this Electron cannot. */
  readonly node: string;
}

const rounds = 5;
/** What is on the program's start page, on the empty page, and on every screen of an open workspace. */
const startPage = `document.querySelectorAll('button').length > 0`;
const openWorkspace = `document.querySelector('nav[aria-label="Screens"]') !== null && document.querySelector('[aria-busy="true"],[role="progressbar"]') === null`;

interface Started {
  readonly startedAt: number;
  readonly program: ChildProcess;
  readonly page: BrowserPage;
}

export async function benchStart(place: StartPlace): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'changeout-start-'));
  const empty = join(place.root, 'tests', 'fixtures', 'empty-window');
  try {
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      theirs.push(await startSeconds(place, [empty], join(folder, `empty-${round}`)));
      ours.push(await startSeconds(place, [place.root], join(folder, `program-${round}`)));
    }
    printRow({
      what: `start of the window, median of ${rounds}`,
      ours: median(ours),
      baseline: 'an empty window',
      theirs: median(theirs),
      note: await versions(place, empty, join(folder, 'versions')),
    });
    const demo = await demoIn(place, folder);
    const baseline = await memoryAt(place, { args: [empty], folder: join(folder, 'm1') });
    const start = await memoryAt(place, { args: [place.root], folder: join(folder, 'm2') });
    const open = await memoryAt(place, {
      args: [place.root, demo],
      folder: join(folder, 'm3'),
      until: openWorkspace,
    });
    printMemory('an empty window', baseline, baseline);
    printMemory('the start page', start, baseline);
    printMemory('the demo open', open, baseline);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A fresh user folder each time: the first start is the one that people judge. */
async function start(place: StartPlace, args: readonly string[], userFolder: string): Promise<Started> {
  const startedAt = Date.now();
  const switches = ['--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${userFolder}`];
  const program = spawn(place.electron, [...switches, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, CHANGEOUT_NODE: place.node },
  });
  return { startedAt, program, page: await pageOf(program) };
}

async function stop({ program, page }: Started): Promise<void> {
  const ended = new Promise((resolve) => program.once('exit', resolve));
  page.close();
  program.kill();
  await ended;
}

async function startSeconds(place: StartPlace, args: readonly string[], userFolder: string): Promise<number> {
  const started = await start(place, args, userFolder);
  await started.page.evaluate(whenTrue(startPage));
  const paintedAt = await started.page.evaluate<number>(largestPaint);
  await stop(started);
  return (paintedAt - started.startedAt) / 1000;
}

/** Checked with every frame. */
function whenTrue(condition: string): string {
  return `new Promise((resolve) => {
    const look = () => (${condition} ? resolve(true) : requestAnimationFrame(look));
    look();
  })`;
}

/** The wall clock at which the browser painted the page's largest content: noted by it, so asking late does no harm. */
const largestPaint = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const last = list.getEntries().at(-1);
    resolve(performance.timeOrigin + last.startTime);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
})`;

interface MemoryRun {
  readonly args: readonly string[];
  readonly folder: string;
  readonly until?: string;
}

async function memoryAt(place: StartPlace, run: MemoryRun): Promise<MemoryByRole | null> {
  const started = await start(place, run.args, run.folder);
  await started.page.evaluate(whenTrue(run.until ?? startPage));
  // What start and first answers left behind is collected within a few seconds, or not at all.
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  const memory = started.program.pid === undefined ? null : memoryOf(started.program.pid);
  await stop(started);
  return memory;
}

const roles: readonly ProcessRole[] = ['main', 'renderer', 'engine', 'other'];

function printMemory(what: string, memory: MemoryByRole | null, baseline: MemoryByRole | null): void {
  if (memory === null || baseline === null) {
    process.stdout.write(`memory, ${what}: not told by this system\n`);
    return;
  }
  const parts = roles.map((role) => `${role} ${memory[role].toFixed(0)} MB`).join(', ');
  const ratio = (total(memory) / total(baseline)).toFixed(2);
  process.stdout.write(
    `memory, ${what}: ${parts}, all ${total(memory).toFixed(0)} MB; all / empty window = ${ratio}\n`,
  );
}

function total(memory: MemoryByRole): number {
  return roles.reduce((sum, role) => sum + memory[role], 0);
}

async function versions(place: StartPlace, app: string, folder: string): Promise<string> {
  const started = await start(place, [app], folder);
  const agent = await started.page.evaluate<string>('navigator.userAgent');
  await stop(started);
  return `${/Electron\/\S+/.exec(agent)?.[0]}, ${/Chrome\/\S+/.exec(agent)?.[0]}`;
}

async function demoIn(place: StartPlace, folder: string): Promise<string> {
  const path = join(folder, 'Demo.changeout');
  const engine = createEngine({
    assetsDir: place.assetsDir,
    appVersion: 'bench',
    author: 'bench',
    clock: () => new Date('2022-07-18T12:00:00Z'),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  const created = await engine.call('demo-create', { path }, noWatch);
  engine.close();
  if (created.kind !== 'value') throw new Error(`no demo: ${JSON.stringify(created)}`);
  return path;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
