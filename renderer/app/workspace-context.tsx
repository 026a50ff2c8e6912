import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { RunInput, WorkspaceSummary } from '../../engine/api';
import { useDesktop, useReadStore } from './desktop-context';

interface WorkspaceValue {
  /** null = none is open. */
  readonly workspace: WorkspaceSummary | null;
  /** The scenario that every number is shown for; null = the workspace's own settings. */
  readonly scenario: string | null;
  chooseScenario(id: string | null): void;
  /** Takes a summary that a call returned; null closes. */
  show(workspace: WorkspaceSummary | null): void;
  /** Asks the engine for the summary again, after a write. */
  refresh(): Promise<void>;
}

const WorkspaceContext = createContext<WorkspaceValue | null>(null);

export function WorkspaceProvider({ children }: { children: ReactNode }) {
  const desktop = useDesktop();
  const reads = useReadStore();
  const [workspace, setWorkspace] = useState<WorkspaceSummary | null>(null);
  const [scenario, chooseScenario] = useState<string | null>(null);
  const path = workspace?.path ?? null;

  const show = useCallback(
    (next: WorkspaceSummary | null) => {
      if (next?.path !== path) {
        reads.clear();
        chooseScenario(null);
      }
      setWorkspace(next);
    },
    [path, reads],
  );

  const refresh = useCallback(async () => {
    const answer = await desktop.engine.call('workspace-summary', {});
    if (answer.kind === 'value') setWorkspace(answer.value);
  }, [desktop]);

  useEffect(() => {
    const name = workspace ? `${workspace.name} - Changeout` : 'Changeout';
    void desktop.bridge('window', { title: name });
  }, [desktop, workspace]);

  const value = useMemo(
    () => ({ workspace, scenario, chooseScenario, show, refresh }),
    [workspace, scenario, show, refresh],
  );
  return <WorkspaceContext value={value}>{children}</WorkspaceContext>;
}

export function useWorkspaceState(): WorkspaceValue {
  const value = use(WorkspaceContext);
  if (!value) throw new Error('useWorkspace outside of WorkspaceProvider');
  return value;
}

/** The open workspace. Only below the shell, which is not shown without one. */
export function useWorkspace(): WorkspaceSummary {
  const { workspace } = useWorkspaceState();
  if (!workspace) throw new Error('no workspace is open');
  return workspace;
}

/** Changes whenever results may change: another file, another write, another day. */
export function useRevisionKey(): string {
  const { workspace } = useWorkspaceState();
  return workspace ? `${workspace.path} ${workspace.revision} ${workspace.asOf}` : 'none';
}

/** What the runs of every screen start from. */
export function useRunInput(): RunInput {
  const { scenario } = useWorkspaceState();
  return scenario === null ? {} : { scenario };
}
