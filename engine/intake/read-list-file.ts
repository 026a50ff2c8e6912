import { parseListJson, parseListTable } from '../../core/listing/intake/parse-list';
import type { ParsedList } from '../../core/listing/taken-list';
import type { Result } from '../../core/problem';
import { decodeText } from './decode-text';
import { parseJson } from './parse-json';
import { recognizeFile, recognizeText } from './recognize-file';
import { readTextTable } from './text-table';

/** A list of any known kind, recognized by its content. Never throws for bytes. */
export function readListFile(bytes: Uint8Array, file: string): Result<ParsedList> {
  if (!isJson(bytes)) {
    const table = readTextTable(bytes, file);
    return table.ok ? parseListTable(table.value.rows, file) : table;
  }
  const json = parseJson(decodeText(bytes).text);
  if (json.ok) return parseListJson(json.value, file);
  return { ok: false, problems: json.problems.map((item) => ({ ...item, file })) };
}

function isJson(bytes: Uint8Array): boolean {
  const recognized = recognizeFile(bytes);
  if ('problem' in recognized || recognized.kind !== 'text') return false;
  const kind = recognizeText(decodeText(bytes).text);
  return !('problem' in kind) && kind.kind === 'json';
}
