// The engine is killed at random moments of whatever it does. Afterwards the workspace opens, is sound, holds
// everything that was answered as done and nothing that is half done. Moments are drawn from one seed
// (PROPERTY_SEED); a failure names its act and moment.

import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkWorkspace } from '../../../db/check';
import { openWorkspaceFile } from '../../../db/open';
import { type Act, acts, type Round } from './acts';
import { bundleEngine, startEngineToKill } from './engine-to-kill';

jest.setTimeout(300_000 + 4 * Number(process.env.KILLS ?? 0) * 1000);

const killsPerAct = Number(process.env.KILLS ?? 38);
const atOnce = 3;
const seed = Number(process.env.PROPERTY_SEED ?? 20191104);
const entry = bundleEngine();
const folder = mkdtempSync(join(tmpdir(), 'changeout-kills-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(entry, '..'), { recursive: true, force: true });
});

const roundIn = (name: string): Round => ({ path: (file) => join(folder, name, file) });

test('there are at least three hundred kills', () => {
  expect(killsPerAct * acts.length).toBeGreaterThanOrEqual(300);
});

test.each(acts)('a workspace survives the death of the engine in the middle of $name', async (act) => {
  const prepared = await prepare(act);
  const fullMs = await undisturbed(act, prepared);
  const moments = Array.from({ length: killsPerAct }, (_, index) => fraction(index + act.name.length * 1000));
  const outcomes = { beforeTheEnd: 0 };
  for (let first = 0; first < moments.length; first += atOnce) {
    const rounds = moments
      .slice(first, first + atOnce)
      .map((moment, offset) =>
        killed(act, { from: prepared, name: `${act.name} ${first + offset}`, afterMs: moment * fullMs }),
      );
    for (const wasEarly of await Promise.all(rounds)) if (wasEarly) outcomes.beforeTheEnd += 1;
  }
  // Some kills must hit the work itself, or the test would prove nothing.
  expect(outcomes.beforeTheEnd).toBeGreaterThan(killsPerAct / 10);
});

async function prepare(act: Act): Promise<string> {
  const name = `${act.name} prepared`;
  mkdirSync(join(folder, name));
  const engine = startEngineToKill(entry);
  await act.prepare(roundIn(name), engine.host);
  await engine.host.close();
  return name;
}

/** How long the act takes when nobody disturbs it, in milliseconds. */
async function undisturbed(act: Act, from: string): Promise<number> {
  const name = `${act.name} undisturbed`;
  const engine = await opened(act, from, name);
  const start = performance.now();
  await act.perform(roundIn(name), engine.host, () => undefined);
  const took = performance.now() - start;
  await engine.host.close();
  return took;
}

async function opened(act: Act, from: string, name: string): Promise<ReturnType<typeof startEngineToKill>> {
  cpSync(join(folder, from), join(folder, name), { recursive: true });
  const engine = startEngineToKill(entry);
  if (act.name === 'a change of format') await engine.host.call('app-overview', {});
  else await engine.host.call('workspace-open', { path: roundIn(name).path('a.changeout') });
  return engine;
}

interface Kill {
  readonly from: string;
  readonly name: string;
  readonly afterMs: number;
}

/** One kill; whether it came before the act was over. */
async function killed(act: Act, { from, name, afterMs }: Kill): Promise<boolean> {
  const engine = await opened(act, from, name);
  const round = roundIn(name);
  const progress = { done: 0, isOver: false };
  const work = act
    .perform(round, engine.host, () => {
      progress.done += 1;
    })
    .then(() => {
      progress.isOver = true;
    });
  await Promise.race([wait(afterMs), work]);
  const wasEarly = !progress.isOver;
  await engine.kill();
  await work;
  try {
    await verify(act, round, progress.done);
  } catch (error) {
    throw new Error(`${name}, killed after ${afterMs.toFixed(1)} ms: ${String(error)}`);
  }
  rmSync(join(folder, name), { recursive: true, force: true });
  return wasEarly;
}

async function verify(act: Act, round: Round, done: number): Promise<void> {
  const file = await openWorkspaceFile(round.path('a.changeout'));
  try {
    const problems = checkWorkspace(file);
    if (problems.length > 0) throw new Error(problems.join('; '));
    await act.verify(round, file, done);
  } finally {
    file.close();
  }
}

/** 0 to 1, spread over the act by the golden ratio from a start that the seed chooses. */
function fraction(index: number): number {
  return (seed * 0.001 + index * 0.6180339887498949) % 1;
}
