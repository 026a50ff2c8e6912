import type { Problem } from '../../../../core/problem';

/** Rows that the problems are about: a row with two bad cells is one row. */
export function distinctRows(problems: readonly Problem[]): number {
  return new Set(problems.map((problem) => problem.row)).size;
}
