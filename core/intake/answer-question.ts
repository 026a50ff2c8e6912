import { headerKey } from './header-name';
import type { ColumnAnswer, IntakeOptions, IntakeQuestion } from './intake';

/**
 * The options with the answer to one question in them: about the column it was asked for, except what a cost is, which
 * is one for the file.
 * @param choice one of `question.choices`
 */
export function answerQuestion(
  options: IntakeOptions,
  question: Pick<IntakeQuestion, 'option' | 'column'>,
  choice: string,
): IntakeOptions {
  if (question.option === 'costIs')
    return choice === 'unit' || choice === 'extended' ? { ...options, costIs: choice } : options;
  const answer = columnAnswer(question.option, choice);
  if (answer === null) return options;
  const known = columnAnswerOf(options, question.column);
  return { ...options, columns: { ...options.columns, [question.column]: { ...known, ...answer } } };
}

/** What was decided for a column; empty when nothing was. */
export function columnAnswerOf(options: IntakeOptions, header: string): ColumnAnswer {
  const answers = Object.entries(options.columns ?? {});
  const exact = answers.find(([name]) => name === header);
  return (exact ?? answers.find(([name]) => headerKey(name) === headerKey(header)))?.[1] ?? {};
}

function columnAnswer(option: IntakeQuestion['option'], choice: string): ColumnAnswer | null {
  if (option === 'dateOrder')
    return choice === 'month-first' || choice === 'day-first' ? { dateOrder: choice } : null;
  if (option === 'decimalSign') return choice === '.' || choice === ',' ? { decimalSign: choice } : null;
  return /^[A-Z]{3}$/.test(choice) ? { currency: choice } : null;
}
