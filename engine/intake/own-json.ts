// A JSON file of our own: its `schema` first, keys in snake case. What does not fit is said with the key as it is written.

import type { z } from 'zod';
import { type Problem, problem, UserProblem } from '../../core/problem';
import { toCamelKeys } from '../render/camel-keys';
import { toSnakeKey } from '../render/snake-keys';

interface OwnFile {
  readonly text: string;
  readonly file: string;
  readonly schema: string;
}

/** @throws UserProblem with everything that is wrong with the file */
export function readOwnJson<T>({ text, file, schema }: OwnFile, validator: z.ZodType<T>): T {
  const given = parse(text, file);
  if (given.schema !== schema) {
    const remedy = `Give a file that begins with "schema": "${schema}"`;
    const value = given.schema === undefined ? null : String(given.schema);
    throw new UserProblem([
      problem('this is another kind of file', remedy, { file, column: 'schema', value }),
    ]);
  }
  const { schema: _, ...rest } = given;
  const parsed = validator.safeParse(toCamelKeys(rest));
  if (parsed.success) return parsed.data;
  throw new UserProblem(parsed.error.issues.map((issue) => fault(issue, file)));
}

function parse(text: string, file: string): Record<string, unknown> {
  const remedy = 'Export one first to see how it is written';
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (error) {
    const reason = `not readable as JSON: ${error instanceof Error ? error.message : String(error)}`;
    throw new UserProblem([problem(reason, remedy, { file })]);
  }
  throw new UserProblem([problem('not a JSON object', remedy, { file })]);
}

function fault(issue: z.core.$ZodIssue, file: string): Problem {
  const path = issue.path.map((part) => (typeof part === 'string' ? toSnakeKey(part) : String(part)));
  return problem(issue.message, 'Correct the value', {
    file,
    column: path.length === 0 ? null : path.join('.'),
  });
}
