import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../electron/bridge';
import { useDesktop } from './desktop-context';
import { type ScreenId, useNavigation } from './navigation';
import { printView } from './print-view';
import { useAsk } from './requests';
import { isTextField } from './typing';
import { useOpening } from './use-opening';
import { useUndo } from './use-undo';
import { useWorkspaceState } from './workspace-context';

const screensOfCommands: Partial<Record<MenuCommand, Exclude<ScreenId, 'plan' | 'flags' | 'inventory'>>> = {
  'go-overview': 'overview',
  'go-sites': 'sites',
  'go-estimate': 'estimate',
  'go-timeline': 'timeline',
  'go-funding': 'funding',
  'go-scenarios': 'scenarios',
  'go-reports': 'reports',
  'go-lists': 'lists',
  'go-history': 'history',
  'documents-export': 'reports',
};

/** Carries out what the application menu, its accelerators and opened files ask for. */
export function MenuCommands() {
  const desktop = useDesktop();
  const carryOut = useCarryOut();
  const opening = useOpening();
  const newest = useRef({ carryOut, open: opening.open });
  useEffect(() => {
    newest.current = { carryOut, open: opening.open };
  });
  useEffect(
    () =>
      desktop.onEvent((event) => {
        if (event.type === 'menu') newest.current.carryOut(event.command);
        if (event.type === 'open-file') void newest.current.open(event.path);
      }),
    [desktop],
  );
  return null;
}

/** What each command of the menu and of the palette does in this window. */
export function useCarryOut(): (command: MenuCommand) => void {
  const { bridge } = useDesktop();
  const { workspace } = useWorkspaceState();
  const { go } = useNavigation();
  const ask = useAsk();
  const opening = useOpening();
  const { undo, redo } = useUndo();

  const always: Partial<Record<MenuCommand, () => void>> = {
    'workspace-new': () => ask({ kind: 'new-workspace' }),
    'workspace-open': () => void opening.chooseAndOpen(),
    portfolio: () => ask({ kind: 'portfolio' }),
    'demo-open': () => void opening.openDemo(),
  };
  const withWorkspace: Partial<Record<MenuCommand, () => void>> = {
    'workspace-close': () => void opening.close(),
    'workspace-backup': () => void opening.backup(),
    print: () => void printView(),
    'files-import': () => {
      go({ screen: 'inventory' });
      ask({ kind: 'import', paths: null });
    },
    undo: () => void (isTyping() ? bridge('text-edit', { command: 'undo' }) : undo()),
    redo: () => void (isTyping() ? bridge('text-edit', { command: 'redo' }) : redo()),
    palette: () => ask({ kind: 'palette' }),
    find: () => ask({ kind: 'find' }),
    about: () => ask({ kind: 'about' }),
    shortcuts: () => ask({ kind: 'shortcuts' }),
    'go-inventory': () => go({ screen: 'inventory' }),
    'go-flags': () => go({ screen: 'flags' }),
    'go-plan': () => go({ screen: 'plan' }),
    'go-catalog': () => go({ screen: 'catalog' }),
  };

  return (command) => {
    const act = always[command] ?? (workspace ? withWorkspace[command] : undefined);
    if (act) return act();
    const screen = workspace ? screensOfCommands[command] : undefined;
    if (screen) go({ screen });
  };
}

function isTyping(): boolean {
  return isTextField(document.activeElement);
}
