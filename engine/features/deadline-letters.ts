import { problem, UserProblem } from '../../core/problem';
import type { DeadlineLetter } from '../../core/schedule/deadline-letter';
import { deleteDeadlineLetter, readDeadlineLetters, writeDeadlineLetter } from '../../db/deadline-letters';
import type { CallInput, CallOutput } from '../api';
import { change, type Session } from '../session';

export function deadlineLetterList(session: Session): CallOutput<'deadline-letter-list'> {
  return readDeadlineLetters(session.workspace());
}

export function deadlineLetterSave(
  session: Session,
  { letter }: CallInput<'deadline-letter-save'>,
): CallOutput<'deadline-letter-save'> {
  if (letter.id !== null) existingLetter(session, letter.id);
  refuseFaults(letter);
  const id = change(
    session,
    'deadline-letter-save',
    () => writeDeadlineLetter(session.workspace(), letter),
    (written) => ({
      target: `deadline letter ${written}`,
      summary: `Saved the letter of ${letter.letterDate}, ${letter.kind} ${letter.status}`,
    }),
  );
  return existingLetter(session, id);
}

export function deadlineLetterDelete(
  session: Session,
  input: CallInput<'deadline-letter-delete'>,
): CallOutput<'deadline-letter-delete'> {
  const { id, letterDate } = existingLetter(session, input.id);
  change(
    session,
    'deadline-letter-delete',
    () => deleteDeadlineLetter(session.workspace(), id),
    () => ({ target: `deadline letter ${id}`, summary: `Deleted the letter of ${letterDate}` }),
  );
  return { id };
}

function refuseFaults(letter: CallInput<'deadline-letter-save'>['letter']): void {
  const { kind, status, deadlineDate, extensionDays } = letter;
  if (kind === 'deadline' && status !== 'granted') {
    refuse('status', status, 'A deadline that was set is neither requested nor refused', 'Choose granted');
  }
  if (kind === 'deadline' && deadlineDate === null) {
    refuse('deadlineDate', '', 'The letter sets no date', 'Give the date as printed');
  }
  if (kind === 'extension' && deadlineDate === null && extensionDays === null) {
    refuse('extensionDays', '', 'The extension has neither days nor a date', 'Give one of them as printed');
  }
  if (status !== 'requested' && letter.probability !== null) {
    const value = String(letter.probability);
    refuse('probability', value, 'Only a request that is open has a probability', 'Leave it empty');
  }
}

function refuse(column: string, value: string, reason: string, remedy: string): never {
  throw new UserProblem([problem(reason, remedy, { column, value })]);
}

function existingLetter(session: Session, id: number): DeadlineLetter {
  const found = readDeadlineLetters(session.workspace()).find((letter) => letter.id === id);
  if (found) return found;
  throw new UserProblem([problem(`There is no letter ${id}`, 'It may have been deleted: reload the list')]);
}
