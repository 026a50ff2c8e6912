import type { Database } from 'better-sqlite3';

interface Violation {
  readonly table: string;
  readonly rowid: number;
  readonly fkid: number;
}

interface ForeignKey {
  readonly id: number;
  readonly from: string;
}

/** Empties what refers to a missing row; where it must not be empty, removes the row. Until nothing is left to mend. */
export function mendReferences(db: Database): number {
  let mended = 0;
  for (;;) {
    const violations = db.pragma('foreign_key_check') as Violation[];
    if (violations.length === 0) return mended;
    db.transaction(() => {
      for (const violation of violations) mend(db, violation);
    })();
    mended += violations.length;
  }
}

function mend(db: Database, { table, rowid, fkid }: Violation): void {
  const keys = db.pragma(`foreign_key_list("${table}")`) as ForeignKey[];
  const column = keys.find((key) => key.id === fkid)?.from;
  if (column !== undefined && mayBeEmpty(db, table, column))
    db.prepare(`UPDATE "${table}" SET "${column}" = NULL WHERE rowid = ?`).run(rowid);
  else db.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run(rowid);
}

function mayBeEmpty(db: Database, table: string, column: string): boolean {
  return (
    db.prepare('SELECT "notnull" FROM pragma_table_info(?) WHERE name = ?').pluck().get(table, column) === 0
  );
}
