// Memory of a program's processes, from Linux: the proportional share (PSS), in which pages that several processes have
// in common count once in all, so that the parts add up to what the program takes.

import { existsSync, readdirSync, readFileSync } from 'node:fs';

export type ProcessRole = 'main' | 'renderer' | 'engine' | 'other';
export type MemoryByRole = Readonly<Record<ProcessRole, number>>;

/** Megabytes of a process and all below it, by what they are for; null where the system does not tell. */
export function memoryOf(mainPid: number): MemoryByRole | null {
  if (!existsSync(`/proc/${mainPid}/smaps_rollup`)) return null;
  const memory = { main: 0, renderer: 0, engine: 0, other: 0 };
  for (const pid of processTree(mainPid)) {
    memory[pid === mainPid ? 'main' : roleOf(commandOf(pid))] += proportionalMegabytes(pid);
  }
  return memory;
}

/** The other ones are Chromium's: graphics, network, and those that processes are forked from. */
function roleOf(command: string): ProcessRole {
  if (command.includes('--type=renderer')) return 'renderer';
  return command.includes('engine.cjs') ? 'engine' : 'other';
}

function processTree(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(Number(name)) }));
  const tree = [root];
  // Grows while it is walked: children of children are found in their turn.
  for (const pid of tree)
    tree.push(...parents.filter(({ parent }) => parent === pid).map((entry) => entry.pid));
  return tree;
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s*(\d+)/m.exec(contentOf(`/proc/${pid}/status`))?.[1] ?? 0);
}

function commandOf(pid: number): string {
  return contentOf(`/proc/${pid}/cmdline`);
}

function proportionalMegabytes(pid: number): number {
  return Number(/^Pss:\s*(\d+) kB/m.exec(contentOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;
}

/** A process that ended meanwhile has nothing. */
function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
