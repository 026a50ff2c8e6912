// What the window and the command line learn about backups and about a file that does not open.

import type { Problem } from '../../core/problem';
import type { Backup } from '../../db/backups/shelf';

export interface BackupRow extends Backup {
  /** Assets in the backup; null when it cannot be read. */
  readonly assets: number | null;
  /** Opened and checked just now. */
  readonly isSound: boolean;
}

export interface BackupShelf {
  readonly folder: string;
  /** Newest first. */
  readonly backups: readonly BackupRow[];
  /** Why the last automatic backup failed; null when it did not. */
  readonly problem: Problem | null;
  readonly isOnNetwork: boolean;
}

export type FileState = 'sound' | 'missing' | 'damaged' | 'refused';

/** Everything that helps with a workspace that does not open. */
export interface Recovery {
  readonly path: string;
  readonly state: FileState;
  /** Why it does not open; null when it would. */
  readonly problem: Problem | null;
  readonly backups: readonly BackupRow[];
}
