// An OpenDocument spreadsheet. The library gives rows, dates and merged cells; which tables are hidden it does not
// say: that stands in the table's style (OpenDocument 1.3 part 3, 19.624 `table:display`).

import { inflateRawSync } from 'node:zlib';
import { readOds } from 'hucre/ods';
import type { ReadSheets } from './read-workbook';
import { packedPart, type ZipContents } from './zip-contents';

/** Throws for a damaged file or one with a password; the caller turns that into a problem. */
export async function readOdsSheets(bytes: Uint8Array, contents: ZipContents): Promise<ReadSheets> {
  if (/manifest:encryption-data/.test(partText(bytes, contents, 'META-INF/manifest.xml')))
    throw new Error('password');
  if (!contents.names.includes('mimetype') || !isSpreadsheet(bytes, contents))
    throw new Error('This OpenDocument file is no spreadsheet');
  const hidden = hiddenTables(partText(bytes, contents, 'content.xml'));
  const workbook = await readOds(bytes);
  return {
    visible: workbook.sheets.filter((sheet) => !hidden.has(sheet.name)),
    hidden: workbook.sheets.map((sheet) => sheet.name).filter((name) => hidden.has(name)),
  };
}

function isSpreadsheet(bytes: Uint8Array, contents: ZipContents): boolean {
  return partText(bytes, contents, 'mimetype').includes('opendocument.spreadsheet');
}

function hiddenTables(content: string): ReadonlySet<string> {
  const styles = new Set<string>();
  for (const [, attributes = '', inside = ''] of content.matchAll(
    /<style:style\b([^>]*style:family="table"[^>]*)>([\s\S]*?)<\/style:style>/g,
  )) {
    const name = /style:name="([^"]*)"/.exec(attributes)?.[1];
    if (name !== undefined && /table:display="false"/.test(inside)) styles.add(name);
  }
  const hidden = new Set<string>();
  for (const [, attributes = ''] of content.matchAll(/<table:table\b([^>]*)>/g)) {
    const style = /table:style-name="([^"]*)"/.exec(attributes)?.[1];
    const name = /table:name="([^"]*)"/.exec(attributes)?.[1];
    if (style !== undefined && name !== undefined && styles.has(style)) hidden.add(name);
  }
  return hidden;
}

/** Text of one part of the archive, whose size was checked before; empty where there is none. */
function partText(bytes: Uint8Array, contents: ZipContents, name: string): string {
  const entry = contents.entries.find((one) => one.name === name);
  const packed = entry === undefined ? null : packedPart(bytes, entry);
  if (packed === null || entry === undefined) return '';
  return new TextDecoder().decode(entry.method === 8 ? inflateRawSync(packed) : packed);
}
