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

/** The binding looks for the folder itself, before SQLite is asked. */
function isMissingFolder(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('message' in error)) return false;
  return /directory does not exist/.test(String(error.message));
}
