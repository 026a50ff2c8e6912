/** What a user can cause and can mend. An exception is a bug; a Problem is a value. */
export interface Problem {
  readonly file: string | null;
  /** 1-based row in the file as a spreadsheet counts it, header included. */
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  /** What is wrong, one sentence without a final period. */
  readonly reason: string;
  /** What would be right, one sentence without a final period. */
  readonly remedy: string;
}

export function problem(reason: string, remedy: string, where: Partial<Problem> = {}): Problem {
  return { file: null, row: null, column: null, value: null, ...where, reason, remedy };
}

/** One line for a terminal or a dialog: file, row, column, what is wrong, what would be right. */
export function describeProblem(p: Problem): string {
  const place = [
    p.file,
    p.row === null ? null : `row ${p.row}`,
    p.column === null ? null : `column ${p.column}`,
  ].filter((part) => part !== null);
  const value = p.value === null ? '' : ` (“${p.value.slice(0, 80)}”)`;
  const prefix = place.length > 0 ? `${place.join(', ')}: ` : '';
  return `${prefix}${p.reason}${value}. ${p.remedy}.`;
}

/** Thrown only between the engine's door and a host; carries problems, never a stack trace to the user. */
export class UserProblem extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'UserProblem';
  }
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
