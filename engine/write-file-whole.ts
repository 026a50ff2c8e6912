import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserProblem } from '../core/problem';
import { systemProblem } from '../db/problems';
import { prepareFolder } from './folder';

/**
 * Writes a file whole or not at all: a file of this name stays as it is when the writing fails.
 *
 * @returns its length in bytes
 * @throws UserProblem saying what the system refused
 */
export function writeFileWhole(path: string, content: Uint8Array | string): number {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  prepareFolder(dirname(path));
  const draft = `${path}.part`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    const refused = systemProblem(error);
    if (refused === null) throw error;
    const reason = `The file cannot be written: ${refused.reason.charAt(0).toLowerCase()}${refused.reason.slice(1)}`;
    throw new UserProblem([{ ...refused, reason, file: path }]);
  }
  return bytes.length;
}
