// Database errors sorted by kind, so that a user reads what to do and not an error code.

import { type Problem, problem } from '../core/problem';

interface SqliteError {
  readonly code: string;
}

/** By shape and not by class: the binding makes its errors outside the realm that a test or a vm runs in. */
export function isSqliteError(error: unknown): error is SqliteError {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return typeof error.code === 'string' && error.code.startsWith('SQLITE_');
}

const byCode: readonly (readonly [prefix: string, reason: string, remedy: string])[] = [
  ['SQLITE_FULL', 'The disk is full; nothing was changed', 'Free some space and try again'],
  ['SQLITE_READONLY', 'The workspace cannot be written', 'Check the permissions of the file and its folder'],
  [
    'SQLITE_CANTOPEN',
    'The workspace cannot be opened or created',
    'Check that the folder exists and can be written',
  ],
  ['SQLITE_CORRUPT', 'The workspace file is damaged', 'Restore the newest backup beside it'],
  [
    'SQLITE_NOTADB',
    'The file is not a Changeout workspace',
    'Choose a file that Changeout made (.changeout)',
  ],
  ['SQLITE_BUSY', 'The workspace is being written by another program', 'Close it there and try again'],
  ['SQLITE_IOERR', 'The disk did not answer', 'Check the disk or network drive and try again'],
  ['SQLITE_TOOBIG', 'A value is too large to be stored', 'Shorten it'],
];

/** null when the error is no database error that a user could do something about: then it is a bug. */
export function sqliteProblem(error: unknown, file: string | null): Problem | null {
  if (isMissingFolder(error))
    return problem('The folder does not exist', 'Choose an existing folder', { file });
  if (!isSqliteError(error)) return null;
  const known = byCode.find(([prefix]) => error.code.startsWith(prefix));
  return known ? problem(known[1], known[2], { file }) : null;
}

const bySystemCode: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  ENOSPC: ['The disk is full', 'Free some space and try again'],
  EACCES: ['The file or folder may not be used by this account', 'Check the permissions'],
  EPERM: ['The file or folder may not be used by this account', 'Check the permissions'],
  EROFS: ['The place can only be read', 'Choose a place that can be written'],
  EISDIR: ['There is a folder of this name', 'Choose another name'],
  ENOTDIR: ['A part of the path is a file, not a folder', 'Check the path'],
  ENOTEMPTY: ['There is a folder of this name', 'Choose another name'],
  ENOENT: ['The file or folder does not exist', 'Check the path'],
  EBUSY: ['The file is in use by another program', 'Close it there and try again'],
  ENAMETOOLONG: ['The name is too long for this disk', 'Choose a shorter one'],
  EXDEV: ['The file cannot be moved between these places', 'Choose another place'],
};

/** What the file system refused, in words; null when the error is none of its own. */
export function systemProblem(error: unknown): Problem | null {
  if (typeof error !== 'object' || error === null || !('syscall' in error) || !('code' in error)) return null;
  const known = bySystemCode[String(error.code)];
  if (!known) return null;
  const file = 'dest' in error ? String(error.dest) : 'path' in error ? String(error.path) : null;
  return problem(known[0], known[1], { file });
}

/** The binding looks for the folder itself, before SQLite is asked. */
function isMissingFolder(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('message' in error)) return false;
  return /directory does not exist/.test(String(error.message));
}
