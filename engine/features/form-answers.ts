import { basename } from 'node:path';
import { formFields, formRows } from '../../core/document/form-answer';
import { parseFormAnswers } from '../../core/document/parse-form-answers';
import { UserProblem } from '../../core/problem';
import { readFormAnswers, readInvoices, writeFormAnswer } from '../../db/invoices';
import type { CallInput, CallOutput } from '../api';
import { runStage } from '../run/run-stage';
import { change, type Session } from '../session';
import type { Watch } from '../watch';
import { readBytes } from './read-bytes';

export async function formList(
  session: Session,
  input: CallInput<'form-list'>,
  watch: Watch,
): Promise<CallOutput<'form-list'>> {
  const run = await runStage(
    session,
    input.scenario === undefined ? {} : { scenario: input.scenario },
    watch,
  );
  const file = session.workspace();
  return formRows(run, readInvoices(file), readFormAnswers(file));
}

export function formAnswer(session: Session, input: CallInput<'form-answer'>): CallOutput<'form-answer'> {
  const { answer } = input;
  const name = formFields.find(({ id }) => id === answer.fieldId)?.name ?? answer.fieldId;
  change(
    session,
    'form-answer',
    () => writeFormAnswer(session.workspace(), answer),
    () => ({ target: `form field ${answer.fieldId}`, summary: `Answered “${name}”` }),
  );
  return answer;
}

/** One entry of the history for all of them; an answer that does not fit refuses the file. */
export function formAnswersImport(
  session: Session,
  input: CallInput<'form-answers-import'>,
): CallOutput<'form-answers-import'> {
  const file = basename(input.path);
  const parsed = parseFormAnswers(Buffer.from(readBytes(input.path)).toString('utf8'), file);
  if (!parsed.ok) throw new UserProblem(parsed.problems);
  const answers = change(
    session,
    'form-answers-import',
    () => {
      for (const answer of parsed.value) writeFormAnswer(session.workspace(), answer);
      return parsed.value.length;
    },
    (written) => ({ target: 'answers to the forms', summary: `Took over ${written} answers from ${file}` }),
  );
  return { answers };
}
