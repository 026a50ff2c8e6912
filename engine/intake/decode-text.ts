// Bytes to text: byte order mark; valid UTF-8; UTF-16 by the pattern of its NULs; else Windows-1252, or Mac Roman
// where lines end in bare CR as old Macs wrote them. The result says which, because a wrong guess shows in names.

import { isUtf8 } from 'node:buffer';
import { utf16Order } from './recognize-file';

export interface DecodedText {
  readonly text: string;
  /** Name of the encoding for people. */
  readonly encoding: string;
}

export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Order(bytes);
  if (utf16 !== null)
    return {
      text: clean(new TextDecoder(utf16).decode(bytes)),
      encoding: utf16 === 'utf-16le' ? 'UTF-16 (LE)' : 'UTF-16 (BE)',
    };
  if (isUtf8(bytes)) return { text: clean(new TextDecoder('utf-8').decode(bytes)), encoding: 'UTF-8' };
  const isMac = bytes.includes(0x0d) && !bytes.includes(0x0a);
  const text = new TextDecoder(isMac ? 'macintosh' : 'windows-1252').decode(bytes);
  return { text: clean(text), encoding: isMac ? 'Mac Roman' : 'Windows-1252' };
}

function clean(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}
