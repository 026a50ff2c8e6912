import { join } from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { APP_ORIGIN, windowPreferences } from './security';
import type { StateFile, WindowBounds } from './state-file';

const MINIMUM = { minWidth: 960, minHeight: 640 };
const BACKDROP = { light: '#ffffff', dark: '#1a1b1e' };

/** A window; its place, size and zoom are those that the last one was left with. `beside`: a step off that one. */
export function openWindow(state: StateFile, beside: BrowserWindow | null): BrowserWindow {
  const { bounds, isMaximized, zoomLevel } = state.current();
  const window = new BrowserWindow({
    ...onScreen(beside === null ? bounds : stepFrom(beside.getNormalBounds())),
    ...MINIMUM,
    title: 'Changeout',
    show: false,
    icon: join(app.getAppPath(), 'out', 'assets', 'icon.png'),
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKDROP.dark : BACKDROP.light,
    webPreferences: {
      ...windowPreferences,
      preload: join(app.getAppPath(), 'out', 'electron', 'preload.cjs'),
    },
  });
  if (isMaximized && beside === null) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.webContents.on('did-finish-load', () => window.webContents.setZoomLevel(zoomLevel));
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () =>
    state.change({
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
      zoomLevel: window.webContents.getZoomLevel(),
    }),
  );
  window.webContents.on('render-process-gone', (_event, { reason }) => void offerReload(window, reason));
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}

const STEP_PIXELS = 28;

function stepFrom({ x, y, width, height }: Required<WindowBounds>): WindowBounds {
  return { x: x + STEP_PIXELS, y: y + STEP_PIXELS, width, height };
}

async function offerReload(window: BrowserWindow, reason: string): Promise<void> {
  if (reason === 'clean-exit' || window.isDestroyed()) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window stopped working.',
    detail: `Reason: ${reason}. Everything that was saved is safe; load the window again to go on.`,
    buttons: ['Load again', 'Quit'],
  });
  if (response === 0) window.reload();
  else app.quit();
}

/** A place that is on no screen any more (a monitor was unplugged) is forgotten; the size is kept. */
function onScreen(bounds: WindowBounds): WindowBounds {
  const { x, y, width, height } = bounds;
  if (x === undefined || y === undefined) return bounds;
  const { workArea } = screen.getDisplayMatching({ x, y, width, height });
  const isVisible =
    x < workArea.x + workArea.width &&
    x + width > workArea.x &&
    y < workArea.y + workArea.height &&
    y >= workArea.y;
  return isVisible ? bounds : { width, height };
}
