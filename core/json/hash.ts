// The input hash of a run (method 6): equal inputs, equal hash, in whatever order their keys stand.

import { canonicalJson } from './canonical';
import { sha256 } from './sha256';

/** SHA-256 of the canonical JSON of the value, 64 hexadecimal digits. */
export function hashJson(value: unknown): string {
  return sha256(canonicalJson(value));
}
