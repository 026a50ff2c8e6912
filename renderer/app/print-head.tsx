import { useEffect } from 'react';
import { formatDate } from '../format/date';
import { useWorkspace, useWorkspaceState } from './workspace-context';

const SCHEME = 'data-mantine-color-scheme';

/** On paper only: whose figures these are, and as of when. Paper is white, so the dark theme rests while it prints. */
export function PrintHead() {
  const workspace = useWorkspace();
  const { scenario } = useWorkspaceState();
  useEffect(() => {
    const page = document.documentElement;
    let shown: string | null = null;
    const begin = (): void => {
      shown = page.getAttribute(SCHEME);
      page.setAttribute(SCHEME, 'light');
    };
    const end = (): void => {
      if (shown !== null) page.setAttribute(SCHEME, shown);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return (
    <div className="print-head" aria-hidden>
      <span>
        {workspace.isDemo ? 'DEMO · ' : ''}
        {workspace.name}
      </span>
      <span>
        As of {formatDate(workspace.asOf)}
        {scenario === null ? '' : ` · ${scenario}`}
      </span>
    </div>
  );
}
