// Rows of text as XLSX, every cell a text: a serial such as 00123 or 1E5 stays what it is. Written as a stream.

import { type CellValue, type ColumnDef, writeXlsxStream } from 'hucre/xlsx';
import { cellText } from './xlsx-cell';

/** @param rows the heading first */
export async function textRowsXlsx(
  name: string,
  [header = [], ...rows]: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const columns = header.map((heading): ColumnDef => ({ header: heading, width: 16 }));
  const stream = writeXlsxStream(textRows(rows), { name, columns, freezePane: { rows: 1 } });
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

function* textRows(rows: readonly (readonly string[])[]): Generator<CellValue[]> {
  for (const row of rows) yield row.map((cell) => (cell === '' ? null : cellText(cell)));
}
