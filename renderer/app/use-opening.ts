import type { Answer, WorkspaceSummary } from '../../engine/api';
import { announceProblems } from './announce';
import { useDesktop } from './desktop-context';
import { useAsk } from './requests';
import { useWrite } from './use-write';
import { useWorkspaceState } from './workspace-context';

export interface NewWorkspace {
  readonly name: string;
  readonly customers: number | null;
  readonly states: readonly string[];
}

export interface Opening {
  readonly busy: boolean;
  open(path: string): Promise<void>;
  chooseAndOpen(): Promise<void>;
  create(workspace: NewWorkspace): Promise<void>;
  openDemo(): Promise<void>;
  close(): Promise<void>;
  backup(): Promise<void>;
}

/** Opens, creates and closes workspaces. The demo is always a new file at a place that the user chooses. */
export function useOpening(): Opening {
  const { bridge, engine } = useDesktop();
  const ask = useAsk();
  const { show, workspace } = useWorkspaceState();
  const { write, busy } = useWrite();

  const take = (answer: Answer<WorkspaceSummary>): void => {
    if (answer.kind === 'value') show(answer.value);
  };
  /** Help comes where there is any: a damaged file, or a missing one with backups. */
  const offerRecovery = async (path: string): Promise<boolean> => {
    const found = await engine.call('workspace-recovery', { path });
    if (found.kind !== 'value') return false;
    const { state, backups } = found.value;
    if (state !== 'damaged' && !(state === 'missing' && backups.length > 0)) return false;
    ask({ kind: 'recovery', recovery: found.value });
    return true;
  };
  const open = async (path: string): Promise<void> => {
    if (/\.age$/i.test(path)) return ask({ kind: 'locked-copy', path });
    const answer = await write('workspace-open', { path }, { ownProblems: true });
    if (answer.kind === 'problems' && !(await offerRecovery(path))) announceProblems(answer.problems);
    take(answer);
  };
  const newFile = async (suggestedName: string): Promise<string | null> => {
    const [path] = await bridge('dialog', { kind: 'new-workspace', suggestedName });
    return path ?? null;
  };

  return {
    busy,
    open,
    async chooseAndOpen() {
      const [path] = await bridge('dialog', { kind: 'open-workspace' });
      if (path) await open(path);
    },
    async create(next) {
      const path = await newFile(next.name);
      if (path) take(await write('workspace-create', { ...next, path }));
    },
    async openDemo() {
      const path = await newFile('Changeout demo');
      if (path) take(await write('demo-create', { path }));
    },
    async close() {
      await write('workspace-close', {});
      show(null);
    },
    async backup() {
      const [path] = await bridge('dialog', {
        kind: 'save-file',
        extension: 'changeout',
        suggestedName: `${workspace?.name ?? 'workspace'} backup`,
        title: 'Save a checked copy of this workspace',
      });
      if (path) await write('workspace-backup', { path }, { done: 'The copy is written and checked.' });
    },
  };
}
