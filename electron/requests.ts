// The main process's side of the bridge: one channel, one table of kinds. A request counts only when it comes from the
// main frame of our own window; its payload is checked for form here, its meaning by the engine's own door.

import { type BrowserWindow, ipcMain, Notification, nativeTheme, shell } from 'electron';
import type { Answer, CallName } from '../engine/api';
import type { BridgeEnvironment, BridgeKind, DialogRequest, ThemeSource } from './bridge';
import { showDialog } from './dialogs';
import { hasModernRuntime } from './engine-process';
import type { KnownFiles } from './files';
import { isThemeSource } from './state-file';
import type { WorkspaceWindow, WorkspaceWindows } from './workspace-windows';

export interface RequestContext {
  readonly windows: WorkspaceWindows;
  readonly files: KnownFiles;
  readonly logPath: string;
  readonly theme: { source(): ThemeSource; choose(source: ThemeSource): void };
}

type Payload = Readonly<Record<string, unknown>>;
type Handlers = Record<Exclude<BridgeKind, 'paths'>, (payload: Payload) => unknown>;

export function answerRequests(context: RequestContext): void {
  const handlersOf = new WeakMap<WorkspaceWindow, Handlers>();
  ipcMain.handle('changeout', (event, kind: unknown, payload: unknown) => {
    const from = context.windows
      .all()
      .find(({ window }) => !window.isDestroyed() && event.senderFrame === window.webContents.mainFrame);
    if (!from) throw new Error('Not our window');
    const handlers = handlersOf.get(from) ?? handlersFor(context, from);
    handlersOf.set(from, handlers);
    if (typeof kind !== 'string' || !Object.hasOwn(handlers, kind))
      throw new Error('There is no such request');
    if (typeof payload !== 'object' || payload === null)
      throw new Error(`The request “${kind}” has no payload`);
    return handlers[kind as keyof Handlers](payload as Payload);
  });
}

function handlersFor(context: RequestContext, from: WorkspaceWindow): Handlers {
  const { files } = context;
  const { window } = from;
  const calls = new Map<number, AbortController>();
  return {
    call: (payload) => callEngine(context, { from, calls }, payload),
    cancel: ({ id }) => calls.get(numeric(id))?.abort(),
    subscribe: () => from.listens(),
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
    log: () => shell.showItemInFolder(context.logPath),
    notify: ({ message }) => notify(window, text(message)),
    environment: () => environment(context, from),
  };
}

async function callEngine(
  { files, windows }: RequestContext,
  { from, calls }: { from: WorkspaceWindow; calls: Map<number, AbortController> },
  payload: Payload,
): Promise<Answer<unknown>> {
  const id = numeric(payload.id);
  const name = text(payload.name) as CallName;
  if (name === 'workspace-open' && windows.focusOther(pathOf(payload.input), from))
    return { kind: 'canceled' };
  const controller = new AbortController();
  calls.set(id, controller);
  const answer = await from.engine.call(name, payload.input, {
    signal: controller.signal,
    onProgress: (progress) => from.emit({ type: 'progress', id, progress }),
  });
  calls.delete(id);
  files.learn(name, answer);
  from.learn(name, answer);
  return answer;
}

async function showFile(files: KnownFiles, path: string, isOpened: boolean): Promise<boolean> {
  if (!files.isWritten(path)) return false;
  if (isOpened) return files.mayOpen(path) && (await shell.openPath(path)) === '';
  shell.showItemInFolder(path);
  return true;
}

/** Only when the user is elsewhere: in the window the result itself is the news. */
function notify(window: BrowserWindow, message: string): void {
  if (window.isFocused() || !Notification.isSupported()) return;
  const notification = new Notification({ title: 'Changeout', body: message });
  notification.on('click', () => window.focus());
  notification.show();
}

function environment({ theme }: RequestContext, { engine }: WorkspaceWindow): BridgeEnvironment {
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

function pathOf(input: unknown): string {
  return typeof input === 'object' && input !== null && 'path' in input ? text(input.path) : '';
}
