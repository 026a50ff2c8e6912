// Starts the built program with a user folder and a work folder of its own, so that a test sees a first start and leaves
// nothing behind; answers its system dialogs; takes pictures; asks axe. `CHANGEOUT_PACKAGED` names a packaged program
// to start instead of the checkout's.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import type { MenuCommand, ThemeSource } from '../../electron/bridge';

const root = resolve(__dirname, '../..');
const pictures = join(root, 'pictures-build');

export interface LaunchOptions {
  /** Further arguments, such as a workspace to open. */
  readonly args?: readonly string[];
  /** The user folder of an earlier launch, to test what is remembered. */
  readonly userFolder?: string;
}

/** The program in a window, and what a test does to it from outside. */
export interface RunningProgram {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** An empty folder for the test's files. */
  readonly folder: string;
  readonly userFolder: string;
  close(): Promise<void>;
  /** The paths that the next open dialogs answer with; none = dismissed. */
  answerOpenDialog(paths: readonly string[]): Promise<void>;
  answerSaveDialog(path: string | null): Promise<void>;
  chooseMenu(command: MenuCommand | 'window-new' | `theme-${ThemeSource}`): Promise<void>;
  /** Drops files on an element as the system's file browser does. */
  dropFiles(selector: string, paths: readonly string[]): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Writes pictures-build/<name>.png. */
  picture(name: string): Promise<string>;
  /** What axe finds wrong, one line a finding; empty = nothing. */
  accessibilityFaults(): Promise<readonly string[]>;
}

export async function launch(options: LaunchOptions = {}): Promise<RunningProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'changeout-window-'));
  const userFolder = options.userFolder ?? join(folder, 'user');
  const packaged = process.env.CHANGEOUT_PACKAGED;
  const checkout = packaged === undefined ? [root] : [];
  const switches = ['--no-sandbox', '--disable-gpu', `--user-data-dir=${userFolder}`];
  const app = await _electron.launch({
    executablePath: packaged ?? required('CHANGEOUT_ELECTRON'),
    args: [...switches, ...checkout, ...(options.args ?? [])],
    cwd: folder,
    env: { ...withoutUndefined(process.env), CHANGEOUT_NODE: required('CHANGEOUT_NODE') },
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return {
    app,
    page,
    folder,
    userFolder,
    close: () => app.close(),
    answerOpenDialog: (paths) => answerOpenDialog(app, paths),
    answerSaveDialog: (path) => answerSaveDialog(app, path),
    chooseMenu: (command) => chooseMenu(app, command),
    dropFiles: (selector, paths) => dropFiles(page, selector, paths),
    resize: (width, height) => resize(app, width, height),
    picture: (name) => picture(page, name),
    accessibilityFaults: () => accessibilityFaults(page),
  };
}

/** A test with a freshly started program, closed and cleaned up afterwards. */
export const test = base.extend<{ program: RunningProgram }>({
  program: async ({ browserName: _unused }, use) => {
    const program = await launch();
    await use(program);
    await program.close();
    rmSync(program.folder, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';

async function answerOpenDialog(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths });
    },
    [...paths],
  );
}

async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);
}

async function chooseMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, itemId) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(itemId);
    if (!item) throw new Error(`The menu has no entry ${itemId}`);
    item.click();
  }, id);
}

async function dropFiles(page: Page, selector: string, paths: readonly string[]): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`Nothing to drop on: ${selector}`);
  const session = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const transfer = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data: transfer });
  }
  await session.detach();
}

async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    {
      width,
      height,
    },
  );
}

async function picture(page: Page, name: string): Promise<string> {
  mkdirSync(pictures, { recursive: true });
  const path = join(pictures, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  return path;
}

/** Legacy mode: Electron cannot open the helper page that axe otherwise uses. */
async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(' ')}: ${failureSummary?.split('\n').at(-1)?.trim()}`,
    ),
  );
}

function required(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(
      `${name} is not set; start the window tests with \`npm test\` or \`node scripts/window.mjs\`.`,
    );
  return value;
}

function withoutUndefined(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
