// The main process's side of the bridge: one channel, one table of kinds. A request counts only when it comes from the
// main frame of our own window; its payload is checked for form here, its meaning by the engine's own door.

import { type BrowserWindow, ipcMain, nativeTheme, shell } from 'electron';
import type { Answer, CallName } from '../engine/api';
import type { EngineHost } from '../engine/host/engine-host';
import type { BridgeEnvironment, BridgeEvent, BridgeKind, DialogRequest, ThemeSource } from './bridge';
import { showDialog } from './dialogs';
import { hasModernRuntime } from './engine-process';
import type { KnownFiles } from './files';
import { isThemeSource } from './state-file';

export interface RequestContext {
  readonly window: BrowserWindow;
  readonly engine: EngineHost;
  readonly files: KnownFiles;
  readonly emit: (event: BridgeEvent) => void;
  /** The window listens now; what waited for it can be sent. */
  readonly onSubscribe: () => void;
  readonly theme: { source(): ThemeSource; choose(source: ThemeSource): void };
}

type Payload = Readonly<Record<string, unknown>>;
type Handlers = Record<Exclude<BridgeKind, 'paths'>, (payload: Payload) => unknown>;

export function answerRequests(context: RequestContext): void {
  const handlers = handlersFor(context);
  ipcMain.handle('changeout', (event, kind: unknown, payload: unknown) => {
    if (event.senderFrame !== context.window.webContents.mainFrame) throw new Error('Not our window');
    if (typeof kind !== 'string' || !Object.hasOwn(handlers, kind))
      throw new Error('There is no such request');
    if (typeof payload !== 'object' || payload === null)
      throw new Error(`The request “${kind}” has no payload`);
    return handlers[kind as keyof Handlers](payload as Payload);
  });
}

function handlersFor(context: RequestContext): Handlers {
  const { window, files } = context;
  const calls = new Map<number, AbortController>();
  return {
    call: (payload) => callEngine(context, calls, payload),
    cancel: ({ id }) => calls.get(numeric(id))?.abort(),
    subscribe: () => context.onSubscribe(),
    dialog: (payload) => showDialog(window, payload as unknown as DialogRequest),
    shell: ({ kind, path }) => showFile(files, text(path), kind === 'open-item'),
    recent: ({ forget }) => {
      if (forget !== undefined) files.forget(text(forget));
      return files.recent();
    },
    window: ({ title }) => window.setTitle(text(title)),
    theme: ({ source }) => {
      if (isThemeSource(source)) context.theme.choose(source);
    },
    'text-edit': ({ command }) =>
      command === 'redo' ? window.webContents.redo() : window.webContents.undo(),
    environment: () => environment(context),
  };
}

async function callEngine(
  { engine, files, emit }: RequestContext,
  calls: Map<number, AbortController>,
  payload: Payload,
): Promise<Answer<unknown>> {
  const id = numeric(payload.id);
  const name = text(payload.name) as CallName;
  const controller = new AbortController();
  calls.set(id, controller);
  const answer = await engine.call(name, payload.input, {
    signal: controller.signal,
    onProgress: (progress) => emit({ type: 'progress', id, progress }),
  });
  calls.delete(id);
  files.learn(name, answer);
  return answer;
}

async function showFile(files: KnownFiles, path: string, isOpened: boolean): Promise<boolean> {
  if (!files.isWritten(path)) return false;
  if (isOpened) return (await shell.openPath(path)) === '';
  shell.showItemInFolder(path);
  return true;
}

function environment({ engine, theme }: RequestContext): BridgeEnvironment {
  const { electron = '', chrome = '' } = process.versions;
  return {
    platform: process.platform as BridgeEnvironment['platform'],
    electron,
    chrome,
    engineHost: engine.kind === 'child-process' ? 'child-process' : 'utility-process',
    runtimeNotice: hasModernRuntime
      ? null
      : `Older window runtime (Electron ${electron}), used only in a checkout`,
    theme: { source: theme.source(), dark: nativeTheme.shouldUseDarkColors },
  };
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('The request lacks a text');
  return value;
}

function numeric(value: unknown): number {
  if (typeof value !== 'number') throw new Error('The request lacks a number');
  return value;
}
