import type { Database } from 'better-sqlite3';
import type { FileIdentity } from './in-place';

/** `CHOT`: tells a workspace from any other SQLite file. */
export const applicationId = 0x43484f54;

/** An open workspace. Every query takes it as its first argument; nothing is global. */
export interface WorkspaceFile {
  readonly db: Database;
  readonly path: string;
  readonly readOnly: boolean;
  /** Of the file when it was opened. */
  readonly identity: FileIdentity;
  close(): void;
}
