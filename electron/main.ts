// The program's start: one instance, one window, one engine. Everything that decides something lives beside this file.

import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme } from 'electron';
import type { BridgeEvent, ThemeSource } from './bridge';
import { startEngine } from './engine-process';
import { knownFiles, workspaceInArguments } from './files';
import { setMenu } from './menu';
import { answerRequests } from './requests';
import { registerAppScheme, secureSession } from './security';
import { openStateFile } from './state-file';
import { openWindow } from './window';

function main(): void {
  registerAppScheme();
  /** Files to open that came before the window listened. */
  const waiting: string[] = [];
  const given = workspaceInArguments(process.argv, process.cwd());
  if (given !== null) waiting.push(given);
  const earlyOpen = (event: { preventDefault(): void }, path: string) => {
    event.preventDefault();
    waiting.push(path);
  };
  app.on('open-file', earlyOpen);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => {
    app.removeListener('open-file', earlyOpen);
    run(waiting);
  });
}

function run(waiting: string[]): void {
  secureSession(join(app.getAppPath(), 'out', 'renderer'));
  const state = openStateFile(join(app.getPath('userData'), 'window.json'));
  nativeTheme.themeSource = state.current().theme;
  const window = openWindow(state);
  const emit = emitterFor(window);
  const engine = startEngine((notice) => emit({ type: 'engine', ...notice }));
  const files = knownFiles(state, () => refreshMenu());
  const theme = {
    source: () => state.current().theme,
    choose: (source: ThemeSource) => {
      state.change({ theme: source });
      nativeTheme.themeSource = source;
      refreshMenu();
    },
  };
  const open = openerFor(window, waiting, emit);
  const refreshMenu = () =>
    setMenu(
      { recent: files.recent(), theme: theme.source(), isMac: process.platform === 'darwin' },
      {
        command: (command) => emit({ type: 'menu', command }),
        openRecent: open.path,
        clearRecent: () => {
          for (const { path } of files.recent()) files.forget(path);
        },
        chooseTheme: theme.choose,
      },
    );
  refreshMenu();
  answerRequests({ window, engine, files, emit, theme, onSubscribe: open.listening });
  nativeTheme.on('updated', () =>
    emit({ type: 'theme', source: theme.source(), dark: nativeTheme.shouldUseDarkColors }),
  );
  closeEngineBeforeQuit(() => engine.close());
}

function emitterFor(window: BrowserWindow): (event: BridgeEvent) => void {
  return (event) => {
    if (!window.isDestroyed()) window.webContents.send('changeout-event', event);
  };
}

/** Opens workspaces that the system hands over: at once when the window listens, else as soon as it does. */
function openerFor(window: BrowserWindow, waiting: string[], emit: (event: BridgeEvent) => void) {
  const state = { isListening: false };
  const path = (file: string) => {
    if (state.isListening) emit({ type: 'open-file', path: file });
    else waiting.push(file);
  };
  app.on('open-file', (event, file) => {
    event.preventDefault();
    path(file);
  });
  app.on('second-instance', (_event, argv, folder) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    const file = workspaceInArguments(argv, folder);
    if (file !== null) path(file);
  });
  const listening = () => {
    state.isListening = true;
    for (const file of waiting.splice(0)) emit({ type: 'open-file', path: file });
  };
  return { path, listening };
}

function closeEngineBeforeQuit(close: () => Promise<void>): void {
  const state = { isClosed: false };
  app.on('will-quit', (event) => {
    if (state.isClosed) return;
    event.preventDefault();
    void close().finally(() => {
      state.isClosed = true;
      app.quit();
    });
  });
}

if (app.requestSingleInstanceLock()) main();
else app.quit();
