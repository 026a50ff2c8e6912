import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Answer, CallName, WrittenFile } from '../engine/api';
import type { RecentFile } from './bridge';
import type { StateFile } from './state-file';

const EXTENSION = '.changeout';
const RECENT_KEPT = 10;

/** The workspace named on a command line, as double-clicking one does; null when there is none. */
export function workspaceInArguments(argv: readonly string[], folder: string): string | null {
  const path = argv.slice(1).find((argument) => !argument.startsWith('-') && argument.endsWith(EXTENSION));
  return path === undefined ? null : resolve(folder, path);
}

export interface KnownFiles {
  recent(): readonly RecentFile[];
  forget(path: string): void;
  /** Learns from an engine's answer: an opened workspace becomes recent, written files may be shown. */
  learn(name: CallName, answer: Answer<unknown>): void;
  /** Whether the engine wrote this file in this session: such a file may be shown in its folder. */
  isWritten(path: string): boolean;
  /** Whether it may be opened as well: what a user saved out of the evidence may be a program. */
  mayOpen(path: string): boolean;
}

export function knownFiles(state: StateFile, onRecentChange: () => void): KnownFiles {
  const written = new Set<string>();
  const openable = new Set<string>();
  const keep = (paths: readonly string[]) => {
    state.change({ recent: paths.slice(0, RECENT_KEPT) });
    onRecentChange();
  };
  const without = (path: string) => state.current().recent.filter((known) => known !== path);
  return {
    recent: () =>
      state
        .current()
        .recent.map((path) => ({ path, name: basename(path, EXTENSION), exists: existsSync(path) })),
    forget: (path) => keep(without(path)),
    isWritten: (path) => written.has(resolve(path)),
    mayOpen: (path) => openable.has(resolve(path)),
    learn: (name, answer) => {
      if (answer.kind !== 'value') return;
      for (const path of writtenPaths(name, answer.value)) {
        written.add(resolve(path));
        if (name === 'evidence-save') openable.delete(resolve(path));
        else openable.add(resolve(path));
      }
      const opened = openedPath(name, answer.value);
      if (opened !== null) keep([opened, ...without(opened)]);
    },
  };
}

/** The workspace that an answer says is open now; null when it says nothing of that. */
export function openedPath(name: CallName, value: unknown): string | null {
  const opens: readonly CallName[] = ['workspace-open', 'workspace-create', 'demo-create'];
  return opens.includes(name) ? resolve((value as { path: string }).path) : null;
}

function writtenPaths(name: CallName, value: unknown): readonly string[] {
  if (name === 'report-write')
    return (value as { files: readonly WrittenFile[] }).files.map((file) => file.path);
  const writesOne: readonly CallName[] = ['evidence-open', 'evidence-save', 'inventory-export', 'view-save'];
  if (writesOne.includes(name)) return [(value as { path: string }).path];
  if (name === 'workspace-backup' || name === 'workspace-restore') return [(value as { path: string }).path];
  return [];
}
