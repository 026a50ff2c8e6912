import type { MenuCommand } from '../../../electron/bridge';

/** One thing that the palette can do: a screen to go to, or a command that the menu has as well. */
export interface PaletteCommand {
  readonly id: string;
  readonly label: string;
  readonly group: 'Go to' | 'Do';
  /** Other words under which people look for it. */
  readonly keywords: readonly string[];
  readonly shortcut?: string;
  readonly command: MenuCommand;
}

const go = (command: MenuCommand, label: string, keywords: readonly string[] = []): PaletteCommand => ({
  id: command,
  label,
  group: 'Go to',
  keywords,
  command,
});

const act = (
  command: MenuCommand,
  label: string,
  { shortcut, keywords = [] }: { shortcut?: string; keywords?: readonly string[] } = {},
): PaletteCommand => ({
  id: command,
  label,
  group: 'Do',
  keywords,
  command,
  ...(shortcut === undefined ? {} : { shortcut }),
});

export const paletteCommands: readonly PaletteCommand[] = [
  go('go-overview', 'Overview', ['answer', 'summary', 'start']),
  go('go-inventory', 'Inventory', ['assets', 'list', 'grid', 'data quality']),
  go('go-sites', 'Sites', ['towers', 'locations', 'season']),
  go('go-flags', 'Flags', ['verdicts', 'listed', 'review', 'evidence', 'Huawei', 'ZTE', 'Hikvision']),
  go('go-plan', 'Plan', ['replacement', 'lines', 'rules', 'gaps']),
  go('go-catalog', 'Catalog', ['prices', 'quotes', 'rules']),
  go('go-estimate', 'Estimate', ['cost', 'money', 'range', 'percentile', 'budget', 'risk']),
  go('go-timeline', 'Timeline', ['schedule', 'Gantt', 'deadline', 'crews', 'spares', 'extension']),
  go('go-funding', 'Funding', ['program', 'bill', 'reimbursement', 'proration', 'cash', 'loan']),
  go('go-scenarios', 'Scenarios', ['compare', 'what if', 'outcomes', 'tree']),
  go('go-reports', 'Reports', ['documents', 'board packet', 'workbook', 'application', 'claims']),
  go('go-lists', 'Lists', ['covered list', 'entities', 'licenses']),
  go('go-history', 'History', ['changes', 'who', 'audit']),
  act('files-import', 'Import files…', {
    shortcut: 'Ctrl I',
    keywords: ['csv', 'excel', 'xlsx', 'inventory'],
  }),
  act('find', 'Find assets…', { shortcut: 'Ctrl F', keywords: ['search'] }),
  act('documents-export', 'Export documents…', { shortcut: 'Ctrl E', keywords: ['pdf', 'xlsx', 'write'] }),
  act('print', 'Print this view…', { shortcut: 'Ctrl P', keywords: ['paper', 'pdf'] }),
  act('undo', 'Undo the last change', { shortcut: 'Ctrl Z' }),
  act('redo', 'Redo', { shortcut: 'Ctrl Shift Z' }),
  act('workspace-new', 'New workspace…', { shortcut: 'Ctrl N' }),
  act('workspace-open', 'Open a workspace…', { shortcut: 'Ctrl O' }),
  act('workspace-backup', 'Back up the workspace…', { keywords: ['copy', 'save'] }),
  act('workspace-close', 'Close the workspace', { shortcut: 'Ctrl W' }),
  act('portfolio', 'Portfolio of workspaces…', { keywords: ['consultant', 'several', 'clients'] }),
  act('demo-open', 'Open the demo…', { keywords: ['example', 'sample'] }),
  act('about', 'Settings and versions', { keywords: ['theme', 'dark', 'backups', 'about'] }),
  act('shortcuts', 'Keyboard shortcuts', { shortcut: 'Ctrl /', keywords: ['keys'] }),
];
