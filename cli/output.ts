// Printing. With --json exactly one JSON document goes to standard output and everything else to standard
// error; without it the output is for reading.

import { describeProblem, type Problem } from '../core/problem';
import { toSnakeKeys } from '../engine/render/snake-keys';

export interface Output {
  readonly json: boolean;
  /** The document of a --json run: `schema` first, keys in snake case. */
  document(schema: string, value: Readonly<Record<string, unknown>>): void;
  /** A line for a reader; nothing under --json. */
  line(text?: string): void;
  /** A message beside the result, always on standard error. */
  note(text: string): void;
}

export interface Streams {
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown };
}

export function createOutput(json: boolean, streams: Streams): Output {
  return {
    json,
    document: (schema, value) => {
      if (json)
        streams.out.write(`${JSON.stringify({ schema, ...(toSnakeKeys(value) as object) }, null, 2)}\n`);
    },
    line: (text = '') => {
      if (!json) streams.out.write(`${text}\n`);
    },
    note: (text) => {
      streams.err.write(`${text}\n`);
    },
  };
}

/** One line a problem. */
export function problemLines(problems: readonly Problem[]): string[] {
  return problems.map((item) => describeProblem(item).replace(/\s*\n\s*/g, ' '));
}
