import type { MenuItemConstructorOptions } from 'electron';
import { menuTemplate } from '../../electron/menu';

jest.mock('electron', () => ({ Menu: {} }));

function menu(overrides: Partial<Parameters<typeof menuTemplate>[0]> = {}) {
  const said: string[] = [];
  const template = menuTemplate(
    { recent: [], theme: 'system', isMac: false, ...overrides },
    {
      command: (command) => said.push(command),
      newWindow: () => undefined,
      openRecent: (path) => said.push(`open ${path}`),
      clearRecent: () => said.push('clear'),
      chooseTheme: (source) => said.push(`theme ${source}`),
    },
  );
  return { said, items: flatten(template) };
}

function flatten(items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
}

/** Chooses an entry as the user does; Electron's own arguments are not used by any of them. */
function choose(items: readonly MenuItemConstructorOptions[], label: string): void {
  const item = items.find((entry) => entry.label === label);
  if (!item?.click) throw new Error(`There is no entry ${label}`);
  (item.click as () => void)();
}

test('every entry tells the window what to do', () => {
  const { said, items } = menu();
  for (const label of ['New Workspace…', 'Import Files…', 'Undo', 'Plan', 'About Changeout'])
    choose(items, label);
  expect(said).toEqual(['workspace-new', 'files-import', 'undo', 'go-plan', 'about']);
});

test('no accelerator is given twice', () => {
  const accelerators = menu().items.flatMap(({ accelerator }) => (accelerator ? [accelerator] : []));
  expect(new Set(accelerators).size).toBe(accelerators.length);
  expect(accelerators).toContain('CmdOrCtrl+O');
});

test('the digits go down the screens in the order of the side navigation', () => {
  const { items } = menu();
  const label = (digit: number) =>
    items.find(({ accelerator }) => accelerator === `CmdOrCtrl+${digit}`)?.label;
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map(label)).toEqual([
    'Overview',
    'Inventory',
    'Sites',
    'Flags',
    'Plan',
    'Estimate',
    'Timeline',
    'Funding',
    'Scenarios',
  ]);
});

test('recent workspaces open by choice; one that is gone is gray', () => {
  const recent = [
    { path: '/case/a.changeout', name: 'a', exists: true },
    { path: '/case/gone.changeout', name: 'gone', exists: false },
  ];
  const { said, items } = menu({ recent });
  choose(items, 'a');
  choose(items, 'Clear List');
  expect(said).toEqual(['open /case/a.changeout', 'clear']);
  expect(items.find(({ label }) => label === 'gone')?.enabled).toBe(false);
});

test('the theme in force is marked, another can be chosen', () => {
  const { said, items } = menu({ theme: 'dark' });
  expect(items.filter(({ checked }) => checked).map(({ label }) => label)).toEqual(['Dark']);
  choose(items, 'Light');
  expect(said).toEqual(['theme light']);
});
