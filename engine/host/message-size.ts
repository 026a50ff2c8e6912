// A message is copied on its way between processes, so one without bounds stalls both. The size is an estimate
// (two bytes a character, eight a number): good enough to refuse what is far too large before it is copied.

import { type Problem, problem } from '../../core/problem';

export const MESSAGE_LIMIT_BYTES = 64 * 1024 * 1024;

/** Estimated bytes of plain data; stops counting once past `limit`. */
export function messageBytes(message: unknown, limit = MESSAGE_LIMIT_BYTES): number {
  let bytes = 0;
  const open: unknown[] = [message];
  while (open.length > 0 && bytes <= limit) {
    const value = open.pop();
    bytes += ownBytes(value);
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue;
    for (const part of Object.values(value)) open.push(part);
  }
  return bytes;
}

function ownBytes(value: unknown): number {
  if (typeof value === 'string') return value.length * 2;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  return 8;
}

/** The problem to answer with when a message is over the limit, else null. */
export function tooLarge(message: unknown, what: 'request' | 'answer'): Problem | null {
  if (messageBytes(message) <= MESSAGE_LIMIT_BYTES) return null;
  const remedy =
    what === 'answer'
      ? 'Ask for fewer rows at a time, or write a file instead'
      : 'Pass the path of a file instead of its content, or fewer assets at a time';
  return problem(`The ${what} is larger than ${MESSAGE_LIMIT_BYTES / 1024 / 1024} MB`, remedy);
}
