// The windows of the program, one workspace each, each with an engine of its own: a slow job or a crash in one
// leaves the others alone, and a file is locked by exactly the window that shows it.

import { resolve } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Answer, CallName } from '../engine/api';
import type { EngineHost } from '../engine/host/engine-host';
import type { BridgeEvent } from './bridge';
import { openedPath } from './files';

export interface WorkspaceWindow {
  readonly window: BrowserWindow;
  readonly engine: EngineHost;
  emit(event: BridgeEvent): void;
  /** Opens a workspace in this window, at once or as soon as it listens. */
  open(path: string): void;
  /** The page listens now; what waited for it is sent. */
  listens(): void;
  /** Learns from the engine's answers which workspace the window shows. */
  learn(name: CallName, answer: Answer<unknown>): void;
  workspacePath(): string | null;
}

export interface WorkspaceWindows {
  all(): readonly WorkspaceWindow[];
  /** The one that the user is in, or was in last; null when none is open. */
  current(): WorkspaceWindow | null;
  /** A new window, empty or with a workspace. */
  add(path?: string): WorkspaceWindow;
  /** Shows a workspace: in the window that has it, in an empty one, or in a new one. */
  show(path: string): void;
  /** Resolves when the engine of every window, also of those just closed, has put its work down. */
  closeEngines(): Promise<void>;
  /** Brings the other window that shows this workspace to the front; false when there is none. */
  focusOther(path: string, than: WorkspaceWindow): boolean;
}

export interface WindowParts {
  readonly window: BrowserWindow;
  readonly engine: EngineHost;
}

export function workspaceWindows(
  make: (emit: (event: BridgeEvent) => void) => WindowParts,
): WorkspaceWindows {
  const open: WorkspaceWindow[] = [];
  const closing: Promise<void>[] = [];
  const remove = (gone: WorkspaceWindow): void => void open.splice(open.indexOf(gone), 1);
  const toFront = (entry: WorkspaceWindow): void => {
    remove(entry);
    open.unshift(entry);
  };
  const add = (path?: string): WorkspaceWindow => {
    const added = workspaceWindow(make);
    open.unshift(added);
    added.window.on('focus', () => toFront(added));
    added.window.on('closed', () => {
      remove(added);
      closing.push(added.engine.close());
    });
    if (path !== undefined) added.open(path);
    return added;
  };
  const showing = (path: string) => open.find((entry) => entry.workspacePath() === resolve(path));
  return {
    all: () => [...open],
    current: () => open[0] ?? null,
    add,
    show: (path) => {
      const there = showing(path);
      if (there) return bringToFront(there.window);
      const empty = open.find((entry) => entry.workspacePath() === null);
      if (!empty) return void add(path);
      bringToFront(empty.window);
      empty.open(path);
    },
    closeEngines: async () => {
      await Promise.all([...closing, ...open.map(({ engine }) => engine.close())]);
    },
    focusOther: (path, than) => {
      const there = showing(path);
      if (!there || there === than) return false;
      bringToFront(there.window);
      return true;
    },
  };
}

function workspaceWindow(make: (emit: (event: BridgeEvent) => void) => WindowParts): WorkspaceWindow {
  /** `expected`: handed to the window and not yet answered, so that the next file does not take the same window. */
  const state = { isListening: false, opened: null as string | null, expected: null as string | null };
  const waiting: string[] = [];
  const emit = (event: BridgeEvent): void => {
    if (!parts.window.isDestroyed()) parts.window.webContents.send('changeout-event', event);
  };
  const parts = make(emit);
  return {
    ...parts,
    emit,
    open: (path) => {
      state.expected = resolve(path);
      if (state.isListening) emit({ type: 'open-file', path });
      else waiting.push(path);
    },
    listens: () => {
      state.isListening = true;
      for (const path of waiting.splice(0)) emit({ type: 'open-file', path });
    },
    learn: (name, answer) => {
      if (name === 'workspace-open') state.expected = null;
      if (answer.kind !== 'value') return;
      state.opened = name === 'workspace-close' ? null : (openedPath(name, answer.value) ?? state.opened);
    },
    workspacePath: () => state.expected ?? state.opened,
  };
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
