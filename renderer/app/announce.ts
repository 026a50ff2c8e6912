import { notifications } from '@mantine/notifications';
import { describeProblem, type Problem } from '../../core/problem';
import type { Answer } from '../../engine/api';

/** What the user's own input or file stopped: reason and remedy of each. */
export function announceProblems(problems: readonly Problem[]): void {
  const message = problems.map(describeProblem).join(' ');
  notifications.show({ title: 'Not done', message, color: 'red', autoClose: 12_000 });
}

/** A fault of the program; it stays until it is read. */
export function announceFailure(message: string): void {
  notifications.show({ title: 'This did not work', message, color: 'red', autoClose: false });
}

export interface AnnounceOptions {
  /** A sentence to show when it is done. */
  readonly done?: string;
  /** True where the caller shows problems beside its own fields. */
  readonly ownProblems?: boolean;
}

/** What came of a call, for every call whose answer no part of the screen shows by itself. */
export function announceAnswer(answer: Answer<unknown>, { done, ownProblems }: AnnounceOptions = {}): void {
  if (answer.kind === 'value' && done) notifications.show({ message: done, autoClose: 4000 });
  if (answer.kind === 'problems' && !ownProblems) announceProblems(answer.problems);
  if (answer.kind === 'failure') announceFailure(answer.message);
}
