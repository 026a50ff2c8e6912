// Answers to the forms from JSON, as `forms --json` prints them: all or none, every problem told at once. A field that
// wants no state refuses one, because it would be lost on the sheet.

import { type Problem, problem, type Result } from '../problem';
import { type FormAnswer, type FormField, formFields } from './form-answer';

export function parseFormAnswers(text: string, file: string): Result<FormAnswer[]> {
  const entries = entriesOf(text);
  if (entries === null) {
    const remedy = 'Give {"answers": [{"field_id": "...", "state": "complied", "answer": "..."}]}';
    return { ok: false, problems: [problem('This holds no answers to the forms', remedy, { file })] };
  }
  const problems: Problem[] = [];
  const answers: FormAnswer[] = [];
  for (const [index, entry] of entries.entries()) {
    const read = readAnswer(entry, { file, row: index + 1 });
    if (read.ok) answers.push(read.value);
    else problems.push(...read.problems);
  }
  const twice = answers.find(({ fieldId }, at) => answers.findIndex((one) => one.fieldId === fieldId) !== at);
  if (twice)
    problems.push(problem('A field is answered twice', 'Keep one answer', { file, value: twice.fieldId }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: answers };
}

function entriesOf(text: string): unknown[] | null {
  try {
    const given: unknown = JSON.parse(text);
    const answers = isRecord(given) ? given.answers : null;
    return Array.isArray(answers) && answers.length > 0 ? answers : null;
  } catch {
    return null;
  }
}

function readAnswer(
  entry: unknown,
  place: { readonly file: string; readonly row: number },
): Result<FormAnswer> {
  const { field_id: id, state = null, answer = '' } = isRecord(entry) ? entry : {};
  const refuse = (column: string, value: unknown, reason: string, remedy: string): Result<FormAnswer> => ({
    ok: false,
    problems: [problem(reason, remedy, { ...place, column, value: String(value) })],
  });
  const field = formFields.find((one) => one.id === id);
  if (!field) return refuse('field_id', id, 'The forms have no such field', fieldRemedy);
  if (typeof answer !== 'string') return refuse('answer', answer, 'An answer is text', 'Put it in quotes');
  if (!isState(state, field))
    return refuse('state', state, 'The field has no such state', stateRemedy(field));
  return { ok: true, value: { fieldId: field.id, state, answer } };
}

const fieldRemedy = `Use one of ${formFields.map(({ id }) => id).join(', ')}`;

function stateRemedy({ hasState }: FormField): string {
  return hasState ? 'Write complied, in process or null' : 'Leave it out: this field is answered in words';
}

function isState(state: unknown, { hasState }: FormField): state is FormAnswer['state'] {
  return state === null || (hasState && (state === 'complied' || state === 'in process'));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
