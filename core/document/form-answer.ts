// What the status report (47 CFR 1.50004(k)) and the final certification (1.50004(m)) ask, field by field, as the
// reference of the forms has them. Where the figures of the workspace can tell something, it stands beside the answer;
// the answer itself is always a person's, because it is a statement to a public body.

import type { CalendarDate } from '../calendar/date';
import { formatCents } from '../money/cents';
import { type Invoice, invoiceSums } from './invoice';
import { affectedSites } from './run-figures';
import type { RunResult } from './run-result';
import { countWords, dateWords } from './words';

export type FormId = '5640-K' | '5640-M';
export type FormState = 'complied' | 'in process';

export interface FormAnswer {
  readonly fieldId: string;
  readonly state: FormState | null;
  readonly answer: string;
}

export interface FormField {
  readonly id: string;
  readonly form: FormId;
  readonly name: string;
  /** True where the form wants `complied` or `in process`. */
  readonly hasState: boolean;
}

export const formFields: readonly FormField[] = [
  { id: 'K-work', form: '5640-K', name: 'Work done to remove, replace and dispose', hasState: false },
  { id: 'K-commitments', form: '5640-K', name: 'Commitments of the application', hasState: true },
  { id: 'K-timeline', form: '5640-K', name: 'Timeline of the application', hasState: true },
  { id: 'K-availability', form: '5640-K', name: 'Availability of replacement equipment', hasState: false },
  { id: 'K-challenges', form: '5640-K', name: 'Challenges met', hasState: false },
  { id: 'M-terms', form: '5640-M', name: 'Terms and conditions of the program', hasState: true },
  { id: 'M-commitments', form: '5640-M', name: 'Commitments of the application', hasState: true },
  {
    id: 'M-removed',
    form: '5640-M',
    name: 'All listed gear of the application date removed, replaced and disposed of',
    hasState: true,
  },
  { id: 'M-timeline', form: '5640-M', name: 'Timeline and the other certifications', hasState: true },
];

export interface FormRow extends FormField {
  readonly state: FormState | null;
  readonly answer: string;
  /** What the workspace itself can say; null where only a person knows. */
  readonly finding: string | null;
}

/** How far a field is, in the words that screen and sheet print. */
export function formStateWords({ hasState, state, answer }: FormRow): string {
  if (hasState) return state ?? 'to be answered';
  return answer === '' ? 'to be answered' : 'answered';
}

/** Fields in the order of the forms, with the stored answers and what the figures say. */
export function formRows(
  run: RunResult,
  invoices: readonly Invoice[],
  answers: readonly FormAnswer[],
): FormRow[] {
  const byField = new Map(answers.map((answer) => [answer.fieldId, answer]));
  return formFields.map((field) => ({
    ...field,
    state: byField.get(field.id)?.state ?? null,
    answer: byField.get(field.id)?.answer ?? '',
    finding: findingOf(field.id, run, invoices),
  }));
}

function findingOf(fieldId: string, run: RunResult, invoices: readonly Invoice[]): string | null {
  switch (fieldId) {
    case 'K-work':
      return spendingFinding(invoices);
    case 'K-timeline':
    case 'M-timeline':
      return finishFinding(run.timeline.finish.p50, run.timeline.finish.p80);
    case 'M-removed':
      return removalFinding(run);
    default:
      return null;
  }
}

function spendingFinding(invoices: readonly Invoice[]): string {
  const { amountCents, paidCents } = invoiceSums(invoices);
  return `${countWords(invoices.length, 'invoice')} over ${formatCents(amountCents)} recorded, ${formatCents(paidCents)} of it reimbursed`;
}

function finishFinding(p50: CalendarDate, p80: CalendarDate): string {
  return `The plan finishes on ${dateWords(p50)} in half of all runs, by ${dateWords(p80)} in four of five`;
}

function removalFinding(run: RunResult): string {
  const { listed } = run.flags.units;
  if (listed === 0) return 'No unit in the inventory is listed any more';
  return `${countWords(listed, 'unit')} at ${countWords(affectedSites(run).length, 'site')} still in the inventory`;
}
