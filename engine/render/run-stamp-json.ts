// A line above a CSV would break every program that reads it, so the stamp of the CSV files stands in a file of its own,
// with the SHA-256 of each: whoever has both can tell that they belong together.

import { createHash } from 'node:crypto';
import type { RunStamp } from '../../core/document/run-result';
import { joinText } from './join-text';
import { toSnakeKeys } from './snake-keys';

export interface StampedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function renderRunStamp(stamp: RunStamp, files: readonly StampedFile[]): Uint8Array {
  const hashes = files.map(({ name, bytes }) => ({
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  const document = { schema: 'changeout/run-stamp/1', ...(toSnakeKeys(stamp) as object), files: hashes };
  return joinText([`${JSON.stringify(document, null, 2)}\n`]);
}
