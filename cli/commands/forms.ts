import { resolve } from 'node:path';
import type { FormRow, FormState } from '../../core/document/form-answer';
import { formFields } from '../../core/document/form-answer';
import { problem, UserProblem } from '../../core/problem';
import { type AddCommand, withWorkspace } from '../command';

interface AnswerOptions {
  readonly state?: FormState;
  readonly text?: string;
}

/** Answers to the status report and the final certification; `--json` prints what `import` reads. */
export const addForms: AddCommand = (program, perform) => {
  const forms = program
    .command('forms')
    .argument('<workspace>')
    .option('--scenario <id>', 'a scenario of the workspace or a preset')
    .description('what the status report and the final certification ask, with the answers so far')
    .action(
      perform(async ({ client, output }, path: string, options: { scenario?: string }) => {
        const rows = await withWorkspace(client, path, 'read', () =>
          client.call('form-list', options.scenario === undefined ? {} : { scenario: options.scenario }),
        );
        const answers = rows.map(({ id, ...row }) => ({ fieldId: id, ...row }));
        output.document('changeout/forms/1', { answers });
        for (const line of rows.flatMap(rowLines)) output.line(line);
      }),
    );
  forms
    .command('answer <workspace> <field>')
    .description(`answer one field: ${formFields.map(({ id }) => id).join(', ')}`)
    .option('--state <state>', 'complied or "in process", where the form wants one', stateOption)
    .option('--text <text>', 'the answer in words')
    .action(
      perform(async ({ client, output }, path: string, field: string, options: AnswerOptions) => {
        const answer = { fieldId: field, state: options.state ?? null, answer: options.text ?? '' };
        const saved = await withWorkspace(client, path, 'write', () =>
          client.call('form-answer', { answer }),
        );
        output.document('changeout/forms-answer/1', { ...saved });
        output.line(`Answered ${field}.`);
      }),
    );
  forms
    .command('import <workspace> <file>')
    .description('answers from JSON: {"answers": [{"field_id": "K-work", "state": null, "answer": "..."}]}')
    .action(
      perform(async ({ client, output }, path: string, file: string) => {
        const done = await withWorkspace(client, path, 'write', () =>
          client.call('form-answers-import', { path: resolve(file) }),
        );
        output.document('changeout/forms-import/1', { ...done });
        output.line(`Took over ${done.answers} answers.`);
      }),
    );
};

function stateOption(text: string): FormState {
  if (text === 'complied' || text === 'in process') return text;
  throw new UserProblem([
    problem('There is no such state', 'Write complied or "in process"', { value: text }),
  ]);
}

function rowLines({ id, name, hasState, state, answer, finding }: FormRow): string[] {
  return [
    `${id}  ${name}${hasState ? `: ${state ?? 'to be answered'}` : ''}`,
    ...(answer === '' ? [] : [`    Answer: ${answer}`]),
    ...(finding === null ? [] : [`    The workspace shows: ${finding}`]),
  ];
}
