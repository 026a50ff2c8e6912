import type { Command } from 'commander';
import { type CalendarDate, isCalendarDate } from '../core/calendar/date';
import { type Cents, dollars } from '../core/money/cents';
import { problem, UserProblem } from '../core/problem';
import type { SettingsPatch } from '../core/scenario/settings';
import type { Client } from './client';
import type { Output } from './output';

/** What a command gets: the engine, the output, and how the process ends when all went well. */
export interface Surroundings {
  readonly client: Client;
  readonly output: Output;
  readonly clock: () => Date;
  exitWith(status: number): void;
}

/** Adds one command to the program; `perform` wraps its work with client, output and failures. */
export type AddCommand = (program: Command, perform: Perform) => void;

export type Perform = <A extends unknown[]>(
  work: (surroundings: Surroundings, ...args: A) => Promise<void>,
) => (...args: A) => Promise<void>;

export function dateOption(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new UserProblem([problem('This is no date', 'Write YYYY-MM-DD', { value: text })]);
}

export function dollarsOption(text: string): Cents {
  const plain = text.replace(/[$,_\s]/g, '');
  if (/^\d+(\.\d{1,2})?$/.test(plain)) return dollars(Number(plain));
  throw new UserProblem([
    problem('This is no amount in dollars', 'Write digits, such as 2500000 or 2,500,000.50', { value: text }),
  ]);
}

export function wholeNumberOption(text: string): number {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw new UserProblem([problem('This is no whole number', 'Write digits only', { value: text })]);
}

export function fractionOption(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new UserProblem([problem('This is no fraction', 'Write a number from 0 to 1', { value: text })]);
}

export function listOption(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export interface RunOptions {
  readonly scenario?: string;
  readonly asOf?: CalendarDate;
  readonly trials?: number;
  readonly seed?: number;
  readonly sampling?: string;
  readonly budget?: Cents;
  readonly program?: string;
}

/** Options that every command with a run has, and the changes of settings that they stand for. */
export function addRunOptions(command: Command): Command {
  return addDrawOptions(command.option('--scenario <id>', 'a scenario of the workspace or a preset'));
}

/** The same without the scenario, for a command that names its scenarios in another way. */
export function addDrawOptions(command: Command): Command {
  return command
    .option(
      '--as-of <date>',
      'evaluate as of this date (default: the workspace setting, else today)',
      dateOption,
    )
    .option('--trials <n>', 'number of trials', wholeNumberOption)
    .option('--seed <n>', 'seed of the random draws', wholeNumberOption);
}

export function runInputOf(options: RunOptions): { scenario?: string; patch: SettingsPatch } {
  const sampling = options.sampling === 'mc' || options.sampling === 'lhs' ? options.sampling : undefined;
  if (options.sampling !== undefined && sampling === undefined) {
    throw new UserProblem([
      problem('This is no way of sampling', 'Choose lhs or mc', { value: options.sampling }),
    ]);
  }
  return {
    ...(options.scenario === undefined ? {} : { scenario: options.scenario }),
    patch: {
      ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
      ...(options.trials === undefined
        ? {}
        : { trials: options.trials, timelineTrials: Math.min(options.trials, 2000) }),
      ...(options.seed === undefined ? {} : { seed: options.seed }),
      ...(sampling === undefined ? {} : { sampling }),
      ...(options.budget === undefined ? {} : { budgetCents: options.budget }),
      ...(options.program === undefined ? {} : { programId: options.program }),
    },
  };
}

/** Opens the workspace, does the work, closes it again. */
export async function withWorkspace<T>(
  client: Client,
  path: string,
  mode: 'read' | 'write',
  work: () => Promise<T>,
): Promise<T> {
  await client.call('workspace-open', { path, mode });
  try {
    return await work();
  } finally {
    await client.call('workspace-close', {});
  }
}
