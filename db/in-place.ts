// Whether the open file is still the file at its path. A file that was removed, replaced or moved while it is
// open would go on taking writes that no one finds again, so each write asks first.

import { statSync } from 'node:fs';
import { problem, UserProblem } from '../core/problem';

/** Device and number of a file, as the file system knows it; null when nothing is there. */
export type FileIdentity = string | null;

export function fileIdentity(path: string): FileIdentity {
  const status = statSync(path, { bigint: true, throwIfNoEntry: false });
  return status === undefined ? null : `${status.dev}:${status.ino}`;
}

/** @throws UserProblem when the path is empty now or leads to another file */
export function refuseMovedFile(path: string, opened: FileIdentity): void {
  const present = fileIdentity(path);
  if (present === opened) return;
  const happened = present === null ? 'was removed or moved' : 'was replaced by another file';
  throw new UserProblem([
    problem(
      `The workspace file ${happened} while it was open; nothing was changed`,
      'Save a copy of the open workspace under a new name, then open that copy',
      { file: path },
    ),
  ]);
}
