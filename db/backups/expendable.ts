// Which backups may go. Kept are the three newest of the newest day, the newest of every day before, and the
// newest one made before a change of format; ten in all. Order is the number of the backup, never its time:
// a clock that was set back must not make the newest copy look like the oldest.

export interface KeptBackup {
  /** Grows by one with every backup of a workspace. */
  readonly number: number;
  /** `2026-11-24T10:15:03Z` */
  readonly at: string;
  readonly reason: string;
}

const KEPT_OF_NEWEST_DAY = 3;
const KEPT_IN_ALL = 10;

/** The backups that are not kept, in the order given. */
export function expendable<T extends KeptBackup>(backups: readonly T[]): readonly T[] {
  const newestFirst = [...backups].sort((left, right) => right.number - left.number);
  const perDay = new Map<string, number>();
  const worthKeeping = newestFirst.filter((backup, index) => {
    const day = backup.at.slice(0, 10);
    const seen = perDay.get(day) ?? 0;
    perDay.set(day, seen + 1);
    return seen < (day === newestFirst[0]?.at.slice(0, 10) ? KEPT_OF_NEWEST_DAY : 1) || index === 0;
  });
  const beforeMigration = newestFirst.find((backup) => backup.reason === 'before-migration');
  const others = worthKeeping.filter((backup) => backup !== beforeMigration);
  const kept = new Set<T>(others.slice(0, KEPT_IN_ALL - (beforeMigration ? 1 : 0)));
  if (beforeMigration) kept.add(beforeMigration);
  return backups.filter((backup) => !kept.has(backup));
}
