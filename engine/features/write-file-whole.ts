import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { problem, UserProblem } from '../../core/problem';
import { prepareFolder } from '../folder';

/**
 * Writes a file whole or not at all.
 * @throws UserProblem when it cannot be written there
 */
export function writeFileWhole(path: string, bytes: Uint8Array): void {
  prepareFolder(dirname(path));
  const draft = `${path}.part`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
    const remedy = 'Close it in other programs, or choose a folder that you may write to';
    throw new UserProblem([problem('The file cannot be written', remedy, { file: basename(path) })]);
  }
}
