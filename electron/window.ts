import { join } from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { APP_ORIGIN, windowPreferences } from './security';
import type { StateFile, WindowBounds } from './state-file';

const MINIMUM = { minWidth: 960, minHeight: 640 };
const BACKDROP = { light: '#ffffff', dark: '#1a1b1e' };

/** The one window; its place, size and zoom are those it was left with. */
export function openWindow(state: StateFile): BrowserWindow {
  const { bounds, isMaximized, zoomLevel } = state.current();
  const window = new BrowserWindow({
    ...onScreen(bounds),
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
  if (isMaximized) window.maximize();
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
