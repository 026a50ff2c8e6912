import type { RawTable } from '../../core/intake/intake';
import { problem, type Result } from '../../core/problem';
import { decodeText } from './decode-text';
import { readText } from './read-text';
import { recognizeFile, recognizeText } from './recognize-file';

/** A plain table that is no inventory: a price list, a list of claims, a list of sites. Never throws for bytes. */
export function readTextTable(bytes: Uint8Array, file: string): Result<RawTable> {
  const recognized = recognizeFile(bytes);
  if ('problem' in recognized) return { ok: false, problems: [{ ...recognized.problem, file }] };
  const { text } = decodeText(bytes);
  const kind = recognizeText(text);
  if ('problem' in kind) return { ok: false, problems: [{ ...kind.problem, file }] };
  if (recognized.kind !== 'text' || kind.kind !== 'text') {
    return { ok: false, problems: [problem('This file is not a text table', 'Save it as CSV', { file })] };
  }
  const read = readText(text);
  return read.ok
    ? { ok: true, value: read.value.table }
    : { ok: false, problems: read.problems.map((item) => ({ ...item, file })) };
}
