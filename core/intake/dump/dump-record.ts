// What the output of a command tells of one asset, by the headings of the table that the dump becomes.

export interface DumpRecord {
  readonly name?: string;
  readonly manufacturer?: string;
  readonly model?: string;
  readonly serial?: string;
  readonly mac?: string;
  readonly ip?: string;
  readonly objectId?: string;
  readonly firmware?: string;
  /** Evidence text, never a manufacturer. */
  readonly description?: string;
  readonly quantity?: number;
  /** Interface or slot where it was seen. */
  readonly place?: string;
  /** The asset whose output it stood in, where that is another one. */
  readonly seenBy?: string;
  /** The asset that it is a board or module of. */
  readonly partOf?: string;
  readonly made?: string;
  /** True for what was only seen in a table of addresses. */
  readonly isOnlySeen?: boolean;
}

/** Reads the lines of one section; an empty list when they are not of its kind. */
export type DumpParser = (lines: readonly string[], speaker: string | null) => readonly DumpRecord[];

/** The value after `key :` or `key =` on the first line that has it; empty text where none does. */
export function fieldAfter(lines: readonly string[], key: RegExp): string {
  for (const line of lines) {
    const match = key.exec(line);
    if (match) return (match[1] ?? '').trim();
  }
  return '';
}

/** Only what says something, so that a later output does not blank an earlier one. */
export function recordOf(fields: DumpRecord): DumpRecord {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && value !== '-'),
  );
}

/** The lines cut into blocks, each beginning with a line that `starts` fits; what stands before the first is left out. */
export function blocksOf(lines: readonly string[], starts: RegExp): string[][] {
  const blocks: string[][] = [];
  for (const line of lines) {
    if (starts.test(line)) blocks.push([]);
    blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** A text of several lines that follows a key: to the next line that is blank or begins with a key of its own. */
export function textAfter(lines: readonly string[], key: RegExp, ends: RegExp): string {
  const start = lines.findIndex((line) => key.test(line));
  if (start < 0) return '';
  const first = (key.exec(lines[start] ?? '')?.[1] ?? '').trim();
  const text = first === '' ? [] : [first];
  for (const line of lines.slice(start + 1)) {
    if (ends.test(line) || (line.trim() === '' && text.length > 0)) break;
    if (line.trim() !== '') text.push(line.trim());
  }
  return text.join(' ').replace(/\s+/g, ' ').slice(0, 2000);
}
