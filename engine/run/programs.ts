// Programs that can be chosen: those that ship, then the user's own.

import { checkProgram } from '../../core/funding/check-program';
import type { OwnProgram } from '../../core/funding/own-program';
import type { Program } from '../../core/funding/program';
import { programOfForm } from '../../core/funding/program-of-form';
import { type Problem, problem, UserProblem } from '../../core/problem';
import { readOwnPrograms } from '../../db/programs';
import type { Session } from '../session';

export function programsOf(session: Session): readonly Program[] {
  const { programs, entities } = session.reference();
  const file = session.workspaceOrNull();
  if (file === null) return programs;
  return [...programs, ...readOwnPrograms(file).map((own) => programOfForm(own, entities))];
}

/** @throws UserProblem for an unknown id */
export function programOf(session: Session, id: string | null): Program | null {
  if (id === null) return null;
  const programs = programsOf(session);
  const found = programs.find((program) => program.id === id);
  if (found) return found;
  const known = programs.map((program) => program.id).join(', ');
  throw new UserProblem([problem('There is no such program', `Choose one of: ${known}`, { value: id })]);
}

/** @throws UserProblem with every fault of the form */
export function unsavedProgram(session: Session, own: OwnProgram): Program {
  const problems = programProblems(session, own);
  if (problems.length > 0) throw new UserProblem(problems);
  return programOfForm(own, session.reference().entities);
}

export function programProblems(session: Session, own: OwnProgram): Problem[] {
  const { programs, entities } = session.reference();
  return checkProgram(own, { entities, shippedIds: programs.map(({ id }) => id) });
}
