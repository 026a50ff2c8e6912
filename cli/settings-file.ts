import { readFileSync } from 'node:fs';
import { problem, UserProblem } from '../core/problem';
import type { SettingsPatch } from '../core/scenario/settings';
import { toCamelKeys } from '../engine/render/camel-keys';

/**
 * Settings from a JSON file with keys as the command line writes them (`risks`, `count_ranges`, `rho_within`); the engine
 * checks the values.
 * @throws UserProblem for a file that cannot be read or holds no object
 */
export function readSettingsFile(path: string): SettingsPatch {
  const parsed = parsedFile(path);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new UserProblem([
      problem('The file holds no settings', 'Give one JSON object, e.g. {"risks": []}', { file: path }),
    ]);
  }
  return toCamelKeys(parsed) as SettingsPatch;
}

function parsedFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const isSyntax = error instanceof SyntaxError;
    throw new UserProblem([
      isSyntax
        ? problem(`This is no JSON: ${error.message}`, 'Correct the file', { file: path })
        : problem('The file cannot be read', 'Check its path', { file: path }),
    ]);
  }
}
