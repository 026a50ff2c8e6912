import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { problem } from '../../core/problem';
import { announceProblems } from './announce';
import { useDesktop } from './desktop-context';
import { useNavigation } from './navigation';
import { useAsk } from './requests';
import { useOpening } from './use-opening';
import classes from './window-drop.module.css';
import { useWorkspaceState } from './workspace-context';

/**
 * Files dropped anywhere on the window begin an import, a workspace or a locked copy is opened; a part of the window that takes files itself (an asset's evidence)
 * says so by preventing the default, and an open dialog takes none.
 */
export function WindowDrop() {
  const { bridge } = useDesktop();
  const { go } = useNavigation();
  const ask = useAsk();
  const opening = useOpening();
  const { workspace } = useWorkspaceState();
  const [isOver, setIsOver] = useState(false);

  const over = useEffectEvent((event: DragEvent) => {
    if (event.defaultPrevented || !holdsFiles(event) || hasDialog()) return setIsOver(false);
    event.preventDefault();
    setIsOver(true);
  });
  const leave = useEffectEvent((event: DragEvent) => {
    if (event.relatedTarget === null) setIsOver(false);
  });
  const drop = useEffectEvent(async (event: DragEvent) => {
    setIsOver(false);
    if (event.defaultPrevented || !holdsFiles(event)) return;
    event.preventDefault();
    if (hasDialog()) return;
    const paths = await bridge('paths', { files: [...(event.dataTransfer?.files ?? [])] });
    if (paths.length === 0) return;
    const toOpen = paths.find((path) => /\.(changeout|age)$/i.test(path));
    if (toOpen !== undefined) return opening.open(toOpen);
    if (workspace === null) return announceProblems([withoutWorkspace]);
    go({ screen: 'inventory' });
    ask({ kind: 'import', paths });
  });

  useEffect(() => {
    const listeners = { dragover: over, dragleave: leave, drop } as const;
    const pairs = Object.entries(listeners) as [keyof typeof listeners, (event: DragEvent) => void][];
    for (const [type, listener] of pairs) window.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of pairs) window.removeEventListener(type, listener);
    };
  }, []);

  if (!isOver) return null;
  return (
    <div className={classes.drop}>
      <IconFileImport size={32} stroke={1.5} aria-hidden />
      {workspace === null ? 'Drop a workspace to open it' : 'Drop to see how these files are understood'}
    </div>
  );
}

const withoutWorkspace = problem(
  'There is no workspace yet that these files could go into',
  'Make a new workspace or open one, then drop them again',
);

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

function hasDialog(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}
