// The rows of a damaged table. A scan ends at the first bad page, so the table is scanned from its start, from its
// end, and from a thousand places in between.

import type { Database } from 'better-sqlite3';

type Row = Readonly<Record<string, unknown>>;

export interface ReadableRows {
  readonly rows: readonly Row[];
  readonly lostRows: number;
}

const STEP = 200;
const PROBES = 1000;

/** Rows in the order of their ids; `lostRows` counts the ids between the first and the last that gave no row. */
export function readableRows(db: Database, table: string): ReadableRows {
  const found = new Map<number, Row>();
  const lowEnd = scan(db, table, found, { from: Number.MIN_SAFE_INTEGER, direction: 1 });
  if (lowEnd === null) return { rows: sorted(found), lostRows: 0 };
  const highEnd = scan(db, table, found, { from: Number.MAX_SAFE_INTEGER, direction: -1 });
  if (highEnd !== null) probeBetween(db, table, found, lowEnd, highEnd);
  const ids = [...found.keys()];
  const span =
    ids.length === 0 ? 1 : ids.reduce((a, b) => Math.max(a, b)) - ids.reduce((a, b) => Math.min(a, b)) + 1;
  return { rows: sorted(found), lostRows: Math.max(1, span - ids.length) };
}

interface ScanStart {
  readonly from: number;
  readonly direction: 1 | -1;
}

/** Reads until the end (null) or until a row cannot be read (the last id that could). */
function scan(db: Database, table: string, found: Map<number, Row>, start: ScanStart): number | null {
  let at = start.from;
  for (let size = STEP; ; ) {
    const rows = readStep(db, table, { from: at, direction: start.direction }, size);
    if (rows === null) {
      if (size === 1) return at;
      size = 1;
      continue;
    }
    for (const row of rows) found.set(Number(row.id), row);
    const last = rows.at(-1);
    if (rows.length < size || last === undefined) return null;
    at = Number(last.id);
  }
}

function readStep(db: Database, table: string, { from, direction }: ScanStart, size: number): Row[] | null {
  const [sign, order] = direction === 1 ? ['>', 'ASC'] : ['<', 'DESC'];
  try {
    return db
      .prepare(`SELECT * FROM "${table}" NOT INDEXED WHERE id ${sign} ? ORDER BY id ${order} LIMIT ?`)
      .all(from, size) as Row[];
  } catch {
    return null;
  }
}

function probeBetween(db: Database, table: string, found: Map<number, Row>, low: number, high: number): void {
  const first = Math.max(low, 0);
  const last = Math.min(high, first + 100_000_000);
  const step = Math.max(1, Math.ceil((last - first) / PROBES));
  for (let at = first + step; at < last; at += step) {
    if (!found.has(at)) scan(db, table, found, { from: at - 1, direction: 1 });
  }
}

function sorted(found: ReadonlyMap<number, Row>): Row[] {
  return [...found].sort(([left], [right]) => left - right).map(([, row]) => row);
}
