const PART_LENGTH = 1 << 20;

/** Pieces of text as UTF-8 bytes, encoded part by part: the whole may be longer than the longest string. */
export function joinText(pieces: Iterable<string>): Uint8Array {
  const parts: Buffer[] = [];
  let part = '';
  for (const piece of pieces) {
    part += piece;
    if (part.length < PART_LENGTH) continue;
    parts.push(Buffer.from(part, 'utf8'));
    part = '';
  }
  parts.push(Buffer.from(part, 'utf8'));
  return new Uint8Array(Buffer.concat(parts));
}
