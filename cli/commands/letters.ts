import type { Command } from 'commander';
import type { CalendarDate } from '../../core/calendar/date';
import { problem, UserProblem } from '../../core/problem';
import type { DeadlineLetter } from '../../core/schedule/deadline-letter';
import {
  type AddCommand,
  dateOption,
  fractionOption,
  type Perform,
  wholeNumberOption,
  withWorkspace,
} from '../command';
import { tableLines } from '../table';

interface LetterOptions {
  readonly kind: string;
  readonly status: string;
  readonly letterDate: CalendarDate;
  readonly date?: CalendarDate;
  readonly days?: number;
  readonly probability?: number;
  readonly source: string;
  readonly file?: string;
  readonly notes?: string;
}

const kinds = ['deadline', 'extension'] as const;
const statuses = ['granted', 'requested', 'refused'] as const;

export const addLetters: AddCommand = (program, perform) => {
  const letters = program
    .command('letters')
    .description('your own letters about deadlines: set, or an extension requested, granted or refused');
  letters
    .command('list <workspace>')
    .description('the letters, oldest first')
    .action(
      perform(async ({ client, output }, path: string) => {
        const found = await withWorkspace(client, path, 'read', () =>
          client.call('deadline-letter-list', {}),
        );
        output.document('changeout/letters/1', { letters: found });
        for (const line of letterTable(found)) output.line(line);
      }),
    );
  addAdd(letters, perform);
  letters
    .command('remove <workspace> <id>')
    .description('take one letter out; undo brings it back')
    .action(
      perform(async ({ client, output }, path: string, id: string) => {
        const removed = await withWorkspace(client, path, 'write', () =>
          client.call('deadline-letter-delete', { id: wholeNumberOption(id) }),
        );
        output.document('changeout/letter-remove/1', { ...removed });
        output.line(`Removed letter ${removed.id}.`);
      }),
    );
};

function addAdd(letters: Command, perform: Perform): void {
  letters
    .command('add <workspace>')
    .description('write a letter down as it is printed')
    .option('--kind <kind>', 'deadline or extension', 'extension')
    .option('--status <status>', 'granted, requested or refused', 'granted')
    .requiredOption('--letter-date <date>', 'date of the letter', dateOption)
    .option('--date <date>', 'deadline or new date as printed', dateOption)
    .option('--days <n>', 'days of the extension', wholeNumberOption)
    .option('--probability <p>', 'chance that a request is granted, 0 to 1', fractionOption)
    .requiredOption('--source <words>', 'who wrote it, and its number')
    .option('--file <name>', 'name of the scan')
    .option('--notes <words>', 'anything else')
    .action(
      perform(async ({ client, output }, path: string, options: LetterOptions) => {
        const letter = letterOf(options);
        const saved = await withWorkspace(client, path, 'write', () =>
          client.call('deadline-letter-save', { letter }),
        );
        output.document('changeout/letter-add/1', { letter: saved });
        output.line(`Saved letter ${saved.id} of ${saved.letterDate}.`);
      }),
    );
}

function letterOf(options: LetterOptions): Omit<DeadlineLetter, 'id'> & { readonly id: null } {
  return {
    id: null,
    kind: oneOf(kinds, '--kind', options.kind),
    status: oneOf(statuses, '--status', options.status),
    letterDate: options.letterDate,
    deadlineDate: options.date ?? null,
    extensionDays: options.days ?? null,
    probability: options.probability ?? null,
    source: options.source,
    evidenceFile: options.file ?? null,
    notes: options.notes ?? null,
  };
}

function oneOf<T extends string>(known: readonly T[], column: string, value: string): T {
  const found = known.find((word) => word === value);
  if (found !== undefined) return found;
  const remedy = `Give ${known.slice(0, -1).join(', ')} or ${known.at(-1) ?? ''}`;
  throw new UserProblem([problem('Not a word of a letter', remedy, { column, value })]);
}

function letterTable(letters: readonly DeadlineLetter[]): string[] {
  if (letters.length === 0) return ['No letter is recorded.'];
  return tableLines(
    [
      { heading: 'Id', cell: ({ id }) => String(id), align: 'right' },
      { heading: 'Letter of', cell: ({ letterDate }) => letterDate },
      { heading: 'Kind', cell: ({ kind }) => kind },
      { heading: 'Status', cell: ({ status }) => status },
      { heading: 'Date', cell: ({ deadlineDate }) => deadlineDate ?? '' },
      {
        heading: 'Days',
        cell: ({ extensionDays }) => (extensionDays === null ? '' : String(extensionDays)),
        align: 'right',
      },
      { heading: 'Source', cell: ({ source }) => source, width: 40 },
      { heading: 'File', cell: ({ evidenceFile }) => evidenceFile ?? '' },
    ],
    letters,
  );
}
