// The directory of a ZIP file, read before anything is unpacked: a workbook is a ZIP, and a few kilobytes can
// unpack to gigabytes (PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16). Declared sizes are not believed where they could
// hide more than is allowed: then every part is unpacked once with its declared size as the limit.

import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly packedBytes: number;
  /** As the entry declares it. */
  readonly unpackedBytes: number;
  /** 8 = deflate, 0 = stored. */
  readonly method: number;
  readonly offset: number;
}

export interface ZipContents {
  readonly entries: readonly ZipEntry[];
  readonly names: readonly string[];
  /** Sum of the sizes that the entries declare. */
  readonly unpackedBytes: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const partSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const partLength = 30;
const longestComment = 65_535;
/** Deflate packs at most 1,032 bytes into one. */
const bestRatio = 1032;

/** @returns null when the directory cannot be read: the file is cut off or damaged */
export function zipContents(bytes: Uint8Array): ZipContents | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry++) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entrySignature) return null;
    const [name, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + name)),
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += entryLength + name + extra + comment;
  }
  return {
    entries,
    names: entries.map((entry) => entry.name),
    unpackedBytes: entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0),
  };
}

/** False when some part could unpack to more than it declares, and the whole to more than `most` bytes. */
export function isWithin(bytes: Uint8Array, contents: ZipContents, most: number): boolean {
  if (contents.unpackedBytes > most) return false;
  if (bytes.length * bestRatio <= most) return true;
  return contents.entries.every((entry) => entry.method !== 8 || unpacksAsDeclared(bytes, entry));
}

function unpacksAsDeclared(bytes: Uint8Array, entry: ZipEntry): boolean {
  const packed = packedPart(bytes, entry);
  if (packed === null) return false;
  try {
    inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpackedBytes) });
    return true;
  } catch (error) {
    // What is damaged is the reader's to report; only a size that is exceeded is a bomb.
    return (error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE';
  }
}

/** The packed bytes of an entry; null where they lie outside the file. */
export function packedPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.offset + partLength > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== partSignature) return null;
  const start =
    entry.offset +
    partLength +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  return start + entry.packedBytes > bytes.length ? null : bytes.subarray(start, start + entry.packedBytes);
}

function endOfDirectory(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}
