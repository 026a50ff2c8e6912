import { notifications } from '@mantine/notifications';
import { describeProblem, type Problem } from '../../core/problem';

/** What the user's own input or file stopped: reason and remedy of each. */
export function announceProblems(problems: readonly Problem[]): void {
  const message = problems.map(describeProblem).join(' ');
  notifications.show({ title: 'Not done', message, color: 'red', autoClose: 12_000 });
}

/** A fault of the program; it stays until it is read. */
export function announceFailure(message: string): void {
  notifications.show({ title: 'This did not work', message, color: 'red', autoClose: false });
}
