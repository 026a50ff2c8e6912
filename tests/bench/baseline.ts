import { spawnSync } from 'node:child_process';
import type { Reference } from '../../core/reference/reference';

/** Wall-clock seconds of a command; null where it is not on the machine or fails. */
export function timeCommand(
  command: string,
  args: readonly string[],
  input?: string,
): { seconds: number; out: string } | null {
  const start = performance.now();
  const run = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
  const seconds = (performance.now() - start) / 1000;
  // grep ends with 1 when nothing matched: that is an answer too.
  return run.error || run.status === null || run.status > 1 ? null : { seconds, out: run.stdout };
}

export async function timeOnce<T>(work: () => T | Promise<T>): Promise<{ seconds: number; value: T }> {
  const start = performance.now();
  const value = await work();
  return { seconds: (performance.now() - start) / 1000, value };
}

export interface BenchRow {
  readonly what: string;
  readonly ours: number;
  readonly baseline: string;
  readonly theirs: number | null;
  readonly note?: string;
}

export function printRow(row: BenchRow): void {
  const theirs = row.theirs === null ? 'not on this machine' : `${row.theirs.toFixed(2)} s`;
  const ratio = row.theirs === null ? '' : `, ours / baseline = ${(row.ours / row.theirs).toFixed(2)}`;
  const note = row.note ? ` (${row.note})` : '';
  process.stdout.write(`${row.what}: ${row.ours.toFixed(2)} s; ${row.baseline}: ${theirs}${ratio}${note}\n`);
}

/** Seconds of `grep -ciE` with every alias of the listed entities over a file; null where it is not on the machine. */
export function timeAliasGrep(reference: Reference, file: string): number | null {
  const names = reference.entities.flatMap((entity) =>
    entity.aliases.map((alias) => alias.name.replace(/[^\p{L}\p{N} -]/gu, '.')),
  );
  return timeCommand('grep', ['-ciE', names.join('|'), file])?.seconds ?? null;
}
