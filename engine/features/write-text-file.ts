import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { problem, UserProblem } from '../../core/problem';

/**
 * Writes a file whole or not at all: a file of this name stays as it is when the writing fails.
 *
 * @returns its length in bytes
 * @throws UserProblem when it cannot be written there
 */
export function writeTextFile(path: string, text: string): number {
  const bytes = Buffer.from(text, 'utf8');
  const draft = `${path}.part`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, path);
    return bytes.length;
  } catch {
    rmSync(draft, { force: true });
    throw new UserProblem([
      problem('The file cannot be written', 'Choose a folder that you may write to', {
        file: basename(path),
      }),
    ]);
  }
}
