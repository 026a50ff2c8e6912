import { posix } from 'node:path';
import type { SourceFile } from './source-file';
import { matches } from './source-file';

export interface Import {
  readonly line: number;
  /** A path inside the project without extension, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly isTypeOnly: boolean;
}

const fromStatement = /^[ \t]*(?:import|export)\s+(type\s)?[^'";]*?from\s*['"]([^'"]+)['"]/gm;
const bareStatement = /^[ \t]*import\s+()['"]([^'"]+)['"]/gm;
const callStatement = /\b(?:import|require)\(()\s*['"]([^'"]+)['"]\s*\)/g;

/** What a file imports, re-exports or requires, with relative paths resolved. */
export function importsOf(file: SourceFile): readonly Import[] {
  return [fromStatement, bareStatement, callStatement].flatMap((pattern) =>
    matches(file.text, pattern).map(({ match, line }) => {
      const name = match[2] ?? '';
      const isPackage = !name.startsWith('.');
      const target = isPackage ? name : posix.join(posix.dirname(file.path), name);
      return {
        line: line + leadingBreaks(match[0]),
        target,
        isPackage,
        isTypeOnly: match[1] !== undefined && match[1] !== '',
      };
    }),
  );
}

function leadingBreaks(text: string): number {
  return text.length - text.trimStart().length > 0
    ? text.slice(0, text.length - text.trimStart().length).split('\n').length - 1
    : 0;
}
