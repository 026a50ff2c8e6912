import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { problem, UserProblem } from '../../core/problem';

/** Larger files are refused: an inventory of a million rows is about 170 MB. */
const largestFileBytes = 512 * 1024 * 1024;

/** @throws UserProblem for what is no file, cannot be read, or is too large */
export function readBytes(path: string): Uint8Array {
  const file = basename(path);
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new UserProblem([problem('This is not a file', 'Choose a file', { file })]);
    if (stat.size > largestFileBytes) {
      throw new UserProblem([
        problem('The file is larger than 512 MB', 'Split it and import the parts', { file }),
      ]);
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UserProblem) throw error;
    throw new UserProblem([
      problem('The file cannot be read', 'Check that it exists and may be read', { file }),
    ]);
  }
}
