import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { problem, UserProblem } from '../core/problem';

/**
 * Makes the folder with its missing parents and checks that it can be written.
 * One by one, because the recursive call never ends in folders where the system makes nothing (Linux, /proc).
 * @throws UserProblem when it cannot be made or written
 */
export function prepareFolder(folder: string): void {
  try {
    for (const missing of missingFolders(folder)) mkdirSync(missing);
    accessSync(folder, constants.W_OK);
  } catch {
    const remedy = 'Choose a folder that you may write to';
    throw new UserProblem([problem('The folder cannot be written', remedy, { file: folder })]);
  }
}

/** Outermost first. */
function missingFolders(folder: string): string[] {
  if (existsSync(folder)) return [];
  const parent = dirname(folder);
  return parent === folder ? [] : [...missingFolders(parent), folder];
}
