// Calls about the workspace file as a whole, its settings and its history.

import type { CalendarDate } from '../../core/calendar/date';
import type { SettingsPatch } from '../../core/scenario/settings';
import type { CopiedFile } from '../../db/backups/checked-copy';
import type { Rescue } from '../../db/backups/rescue';
import type { Restored } from '../../db/backups/restore';
import type { AppOverview, HistoryEntry, WorkspaceSummary } from '../views';
import type { BackupShelf, Recovery } from './backup-views';

export interface PackageLicense {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
  readonly text: string;
}

export interface WorkspaceReads {
  'app-overview': (input: { readonly asOf?: CalendarDate }) => AppOverview;
  /** Packages of other authors whose code is in the program; empty in a checkout that was not built. */
  'app-licenses': (input: Record<string, never>) => readonly PackageLicense[];
  'workspace-summary': (input: Record<string, never>) => WorkspaceSummary;
  'workspace-check': (input: Record<string, never>) => {
    readonly ok: boolean;
    readonly problems: readonly string[];
  };
  /** The backups of the open workspace. */
  'backup-list': (input: Record<string, never>) => BackupShelf;
  /** Looks at a workspace that does not open, without changing it. */
  'workspace-recovery': (input: { readonly path: string }) => Recovery;
  'history-page': (input: { readonly offset: number; readonly limit: number }) => {
    readonly total: number;
    readonly entries: readonly HistoryEntry[];
  };
}

export interface WorkspaceWrites {
  'workspace-change': (input: {
    readonly name?: string;
    readonly customers?: number | null;
    readonly states?: readonly string[];
  }) => WorkspaceSummary;
  'settings-change': (input: { readonly patch: SettingsPatch }) => WorkspaceSummary;
  'history-undo': (input: Record<string, never>) => { readonly entry: HistoryEntry | null };
  'history-redo': (input: Record<string, never>) => { readonly entry: HistoryEntry | null };
}

export interface WorkspaceLifecycle {
  'workspace-create': (input: {
    readonly path: string;
    readonly name: string;
    readonly customers?: number | null;
    readonly states?: readonly string[];
  }) => WorkspaceSummary;
  /** `read` needs no lock and leaves the file as it is, also while another program writes it. */
  'workspace-open': (input: { readonly path: string; readonly mode?: 'read' | 'write' }) => WorkspaceSummary;
  'workspace-close': (input: Record<string, never>) => { readonly closed: boolean };
  /** A copy of the shipped demo in a file of its own; never touches another file. */
  'demo-create': (input: { readonly path: string }) => WorkspaceSummary;
  'workspace-backup': (input: { readonly path: string }) => {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
  };
  'workspace-restore': (input: { readonly from: string; readonly path: string }) => Restored;
  /** A copy of the open workspace, locked with a passphrase (age format). */
  'workspace-seal': (input: { readonly path: string; readonly passphrase: string }) => CopiedFile;
  /** Opens a locked copy as a new workspace file; it is not opened in this engine. */
  'workspace-unseal': (input: {
    readonly from: string;
    readonly path: string;
    readonly passphrase: string;
  }) => CopiedFile;
  /** Writes what can be read of a damaged workspace into a new file. */
  'workspace-rescue': (input: { readonly from: string; readonly path: string }) => Rescue & {
    /** Over all tables; a lower bound. */
    readonly lostRows: number;
  };
}
