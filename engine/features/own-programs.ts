// Programs and bills that the user writes: saved with the workspace, taken from a file, given away as one.

import { basename } from 'node:path';
import type { OwnProgram } from '../../core/funding/own-program';
import { problem, UserProblem } from '../../core/problem';
import { deleteOwnProgram, readOwnPrograms, writeOwnProgram } from '../../db/programs';
import { readScenarios } from '../../db/scenarios';
import { readWorkspaceRow, writeSettings } from '../../db/workspace-row';
import type { CallInput, CallOutput } from '../api';
import { ownProgram } from '../door/program-inputs';
import { readOwnJson } from '../intake/own-json';
import { toSnakeKeys } from '../render/snake-keys';
import { programProblems } from '../run/programs';
import { change, type Session } from '../session';
import { writeFileWhole } from '../write-file-whole';
import { readBytes } from './imports';

export const programSchema = 'changeout/program/1';

export function programSave(session: Session, input: CallInput<'program-save'>): CallOutput<'program-save'> {
  const { program, choose = false } = input;
  return save(session, program, {
    action: 'program-save',
    choose,
    summary: `Saved the program ${program.name}`,
  });
}

export function programImport(
  session: Session,
  input: CallInput<'program-import'>,
): CallOutput<'program-import'> {
  const program = programRead(session, input);
  const summary = `Took the program ${program.name} from ${basename(input.path)}`;
  return save(session, program, { action: 'program-import', choose: input.choose ?? false, summary });
}

export function programRead(session: Session, input: CallInput<'program-read'>): CallOutput<'program-read'> {
  const file = basename(input.path);
  const program = readOwnJson(
    { text: Buffer.from(readBytes(input.path)).toString('utf8'), file, schema: programSchema },
    ownProgram,
  );
  refuseFaults(session, program, file);
  return program;
}

export function programDelete(
  session: Session,
  input: CallInput<'program-delete'>,
): CallOutput<'program-delete'> {
  const program = ownProgramOf(session, input.id);
  refuseUsed(session, program);
  const file = session.workspace();
  change(
    session,
    'program-delete',
    () => {
      const isChosen = readWorkspaceRow(file).settings.programId === program.id;
      if (isChosen) writeSettings(file, { programId: null });
      deleteOwnProgram(file, program.id);
    },
    () => ({ target: `program ${program.id}`, summary: `Deleted the program ${program.name}` }),
  );
  return { id: program.id };
}

export function programExport(
  session: Session,
  input: CallInput<'program-export'>,
): CallOutput<'program-export'> {
  const program = ownProgramOf(session, input.id);
  const document = { schema: programSchema, ...(toSnakeKeys(program) as object) };
  const bytes = writeFileWhole(input.path, `${JSON.stringify(document, null, 2)}\n`);
  return { path: input.path, kind: 'Program', bytes };
}

interface SaveOptions {
  readonly action: string;
  /** True where the settings of the workspace take it as their program too, in the same step. */
  readonly choose: boolean;
  readonly summary: string;
}

function save(session: Session, program: OwnProgram, { action, choose, summary }: SaveOptions): OwnProgram {
  refuseFaults(session, program, null);
  change(
    session,
    action,
    () => {
      writeOwnProgram(session.workspace(), program);
      if (choose) writeSettings(session.workspace(), { programId: program.id });
    },
    () => ({ target: `program ${program.id}`, summary: choose ? `${summary} and chose it` : summary }),
  );
  return program;
}

function refuseFaults(session: Session, program: OwnProgram, file: string | null): void {
  const problems = programProblems(session, program);
  if (problems.length > 0) throw new UserProblem(problems.map((one) => ({ ...one, file })));
}

/** A program that scenarios name must not go from under them; the settings let go of it with the deletion itself. */
function refuseUsed(session: Session, program: OwnProgram): void {
  const remedy = 'Choose another program there first';
  const users = readScenarios(session.workspace())
    .filter(({ patch }) => patch.programId === program.id)
    .map(({ name }) => `the scenario ${name}`);
  if (users.length === 0) return;
  throw new UserProblem([
    problem(`${program.name} is used by ${users.join(', ')}`, remedy, { value: program.id }),
  ]);
}

function ownProgramOf(session: Session, id: string): OwnProgram {
  const own = readOwnPrograms(session.workspace());
  const found = own.find((program) => program.id === id);
  if (found) return found;
  const known = own.length === 0 ? 'There is none yet' : `There are: ${own.map((one) => one.id).join(', ')}`;
  throw new UserProblem([problem('There is no program of your own by this name', known, { value: id })]);
}
