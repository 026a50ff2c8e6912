// Temporary tables belong to a connection and not to the file, yet `query_only` keeps a connection for reading from
// writing those as well.

import type { WorkspaceFile } from './workspace-file';

/** For writing temporary tables only: on a connection for reading nothing guards the file while `write` runs. */
export function writeTemporary({ db, readOnly }: WorkspaceFile, write: () => void): void {
  if (readOnly) db.pragma('query_only = OFF');
  try {
    write();
  } finally {
    if (readOnly) db.pragma('query_only = ON');
  }
}
