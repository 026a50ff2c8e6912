import { formFields, formRows } from '../../core/document/form-answer';
import { readFormAnswers, readInvoices, writeFormAnswer } from '../../db/invoices';
import type { CallInput, CallOutput } from '../api';
import { runStage } from '../run/run-stage';
import { change, type Session } from '../session';
import type { Watch } from '../watch';

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
