// The program's start: one instance, a window and an engine for each workspace. Everything that decides
// something lives beside this file.

import { join } from 'node:path';
import { app, nativeTheme } from 'electron';
import { appendToLog, putAsideWhenLarge } from '../engine/host/log-file';
import type { ThemeSource } from './bridge';
import { startEngine } from './engine-process';
import { externalPages } from './external-pages';
import { knownFiles, workspaceInArguments } from './files';
import { setMenu } from './menu';
import { answerRequests } from './requests';
import { registerAppScheme, secureSession } from './security';
import { openStateFile } from './state-file';
import { openWindow } from './window';
import { type WorkspaceWindows, workspaceWindows } from './workspace-windows';

function main(): void {
  registerAppScheme();
  /** Files to open that came before there was a window. */
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

function run(waiting: readonly string[]): void {
  const out = join(app.getAppPath(), 'out');
  secureSession(join(out, 'renderer'), externalPages(join(out, 'assets', 'reference')));
  const log = openLog();
  const state = openStateFile(join(app.getPath('userData'), 'window.json'));
  nativeTheme.themeSource = state.current().theme;
  const windows = workspaceWindows((emit) => ({
    window: openWindow(state, windows.current()?.window ?? null),
    engine: startEngine(log.path, (notice) => {
      log.line(`engine ${notice.state}: ${notice.message}`);
      emit({ type: 'engine', ...notice });
    }),
  }));
  const files = knownFiles(state, () => refreshMenu());
  const theme = {
    source: () => state.current().theme,
    choose: (source: ThemeSource) => {
      state.change({ theme: source });
      nativeTheme.themeSource = source;
      refreshMenu();
    },
  };
  const refreshMenu = () =>
    setMenu(
      { recent: files.recent(), theme: theme.source(), isMac: process.platform === 'darwin' },
      {
        command: (command) => windows.current()?.emit({ type: 'menu', command }),
        newWindow: () => void windows.add(),
        openRecent: windows.show,
        clearRecent: () => {
          for (const { path } of files.recent()) files.forget(path);
        },
        chooseTheme: theme.choose,
      },
    );
  refreshMenu();
  answerRequests({ windows, files, theme, logPath: log.path });
  openFiles(windows, waiting);
  nativeTheme.on('updated', () => {
    for (const { emit } of windows.all())
      emit({ type: 'theme', source: theme.source(), dark: nativeTheme.shouldUseDarkColors });
  });
  closeEnginesBeforeQuit(windows);
}

function openLog(): { readonly path: string; line(text: string): void } {
  const path = join(app.getPath('userData'), 'logs', 'changeout.log');
  putAsideWhenLarge(path);
  const line = (text: string) => appendToLog(path, new Date().toISOString(), text);
  line(`start of Changeout ${app.getVersion()}, Electron ${process.versions.electron}, ${process.platform}`);
  return { path, line };
}

/** The first window, and then whatever the system hands over: a double click, a second start, a drop on the icon. */
function openFiles(windows: WorkspaceWindows, waiting: readonly string[]): void {
  windows.add(waiting[0]);
  for (const path of waiting.slice(1)) windows.show(path);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    windows.show(path);
  });
  app.on('second-instance', (_event, argv, folder) => {
    const path = workspaceInArguments(argv, folder);
    if (path !== null) return windows.show(path);
    const window = windows.current()?.window;
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
}

function closeEnginesBeforeQuit(windows: WorkspaceWindows): void {
  const state = { isClosed: false };
  app.on('will-quit', (event) => {
    if (state.isClosed) return;
    event.preventDefault();
    void windows.closeEngines().finally(() => {
      state.isClosed = true;
      // Not from inside this event, where Electron would take it for the same quit.
      setImmediate(() => app.quit());
    });
  });
}

if (app.requestSingleInstanceLock()) main();
else app.quit();
