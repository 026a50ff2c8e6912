import type { RawTable } from '../../core/intake/intake';
import { problem, type Result } from '../../core/problem';
import { readWorkbook } from './read-workbook';
import { recognizeFile } from './recognize-file';
import { readTextTable } from './text-table';

/** A plain table that is no inventory, from a text file or the first filled sheet of a workbook. Never throws for bytes. */
export async function readTable(bytes: Uint8Array, file: string): Promise<Result<RawTable>> {
  const recognized = recognizeFile(bytes);
  const kind = 'problem' in recognized ? null : recognized.kind;
  if (kind !== 'workbook' && kind !== 'old-workbook') return readTextTable(bytes, file);
  const workbook = await readWorkbook(bytes, kind);
  if (!workbook.ok) return { ok: false, problems: workbook.problems.map((one) => ({ ...one, file })) };
  const table = workbook.value.tables.find(({ rows }) => rows.length > 0);
  if (table !== undefined) return { ok: true, value: table };
  return { ok: false, problems: [problem('The workbook has no rows', 'Choose a filled workbook', { file })] };
}
