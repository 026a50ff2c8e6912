import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, RecentFile, ThemeSource } from './bridge';

export interface MenuActions {
  readonly command: (command: MenuCommand) => void;
  readonly newWindow: () => void;
  readonly openRecent: (path: string) => void;
  readonly clearRecent: () => void;
  readonly chooseTheme: (source: ThemeSource) => void;
}

export interface MenuContent {
  readonly recent: readonly RecentFile[];
  readonly theme: ThemeSource;
  readonly isMac: boolean;
}

export function setMenu(content: MenuContent, actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(content, actions)));
}

type Item = MenuItemConstructorOptions;
const separator: Item = { type: 'separator' };

export function menuTemplate(content: MenuContent, actions: MenuActions): Item[] {
  const item = (label: string, command: MenuCommand, accelerator?: string): Item => ({
    id: command,
    label,
    ...(accelerator ? { accelerator: `CmdOrCtrl+${accelerator}` } : {}),
    click: () => actions.command(command),
  });
  const application: Item[] = content.isMac ? [{ role: 'appMenu' }] : [];
  return [
    ...application,
    { label: '&File', submenu: fileMenu(content, actions, item) },
    { label: '&Edit', submenu: editMenu(item) },
    { label: '&View', submenu: viewMenu(content, actions) },
    { label: '&Go', submenu: goMenu(item) },
    {
      label: '&Help',
      submenu: [item('Keyboard Shortcuts', 'shortcuts', '/'), item('About Changeout', 'about')],
    },
  ];
}

type MakeItem = (label: string, command: MenuCommand, accelerator?: string) => Item;

function fileMenu(content: MenuContent, actions: MenuActions, item: MakeItem): Item[] {
  return [
    item('New Workspace…', 'workspace-new', 'N'),
    { id: 'window-new', label: 'New Window', accelerator: 'CmdOrCtrl+Shift+N', click: actions.newWindow },
    item('Open Workspace…', 'workspace-open', 'O'),
    { label: 'Open Recent', submenu: recentMenu(content.recent, actions) },
    item('Open the Demo…', 'demo-open'),
    item('Portfolio of Workspaces…', 'portfolio'),
    separator,
    item('Import Files…', 'files-import', 'I'),
    item('Export Documents…', 'documents-export', 'E'),
    item('Print…', 'print', 'P'),
    item('Back Up Workspace…', 'workspace-backup'),
    separator,
    item('Close Workspace', 'workspace-close', 'W'),
    ...(content.isMac ? [] : [separator, { role: 'quit' } as Item]),
  ];
}

function recentMenu(recent: readonly RecentFile[], actions: MenuActions): Item[] {
  if (recent.length === 0) return [{ label: 'None Yet', enabled: false }];
  const files = recent.map(
    ({ name, path, exists }): Item => ({
      label: name,
      sublabel: path,
      enabled: exists,
      click: () => actions.openRecent(path),
    }),
  );
  return [...files, separator, { label: 'Clear List', click: () => actions.clearRecent() }];
}

function editMenu(item: MakeItem): Item[] {
  return [
    item('Undo', 'undo', 'Z'),
    item('Redo', 'redo', 'Shift+Z'),
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    separator,
    item('Find…', 'find', 'F'),
    item('Command Palette…', 'palette', 'K'),
  ];
}

function viewMenu(content: MenuContent, actions: MenuActions): Item[] {
  const theme = (label: string, source: ThemeSource): Item => ({
    id: `theme-${source}`,
    label,
    type: 'radio',
    checked: content.theme === source,
    click: () => actions.chooseTheme(source),
  });
  return [
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'resetZoom' },
    { role: 'togglefullscreen' },
    separator,
    { label: 'Theme', submenu: [theme('System', 'system'), theme('Light', 'light'), theme('Dark', 'dark')] },
  ];
}

/** In the order of the side navigation; there are more screens than digits, and some go without. */
function goMenu(item: MakeItem): Item[] {
  return [
    item('Overview', 'go-overview', '1'),
    item('Inventory', 'go-inventory', '2'),
    item('Sites', 'go-sites', '3'),
    item('Flags', 'go-flags', '4'),
    item('Plan', 'go-plan', '5'),
    item('Catalog', 'go-catalog'),
    item('Estimate', 'go-estimate', '6'),
    item('Timeline', 'go-timeline', '7'),
    item('Funding', 'go-funding', '8'),
    item('Scenarios', 'go-scenarios', '9'),
    item('Reports', 'go-reports'),
    item('Lists', 'go-lists'),
    item('History', 'go-history'),
  ];
}
