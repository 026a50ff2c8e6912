// The directory of a ZIP file, read before anything is unpacked: a workbook is a ZIP, and a few kilobytes can
// unpack to gigabytes (PKWARE APPNOTE 4.3.12, 4.3.16).

export interface ZipContents {
  readonly names: readonly string[];
  /** Sum of the sizes that the entries declare. */
  readonly unpackedBytes: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 65_535;

/** @returns null when the directory cannot be read: the file is cut off or damaged */
export function zipContents(bytes: Uint8Array): ZipContents | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries = view.getUint16(end + 10, true);
  const names: string[] = [];
  let unpackedBytes = 0;
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry++) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entrySignature) return null;
    const [name, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    names.push(new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + name)));
    unpackedBytes += view.getUint32(at + 24, true);
    at += entryLength + name + extra + comment;
  }
  return { names, unpackedBytes };
}

function endOfDirectory(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}
