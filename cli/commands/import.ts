import { readFileSync } from 'node:fs';
import type { IntakeOptions } from '../../core/intake/intake';
import { problem, UserProblem } from '../../core/problem';
import type { ImportedFile, ImportOutcome } from '../../engine/api';
import { type AddCommand, withWorkspace } from '../command';
import { type Output, problemLines } from '../output';
import { tableLines } from '../table';

interface ImportOptions {
  readonly format?: string;
  readonly mapping?: string;
  readonly sheet?: string;
  readonly dryRun?: boolean;
  readonly strict?: boolean;
}

/** Status of a run in which rows were rejected under --strict. */
export const rejectedStatus = 3;

export const addImport: AddCommand = (program, perform) => {
  program
    .command('import <workspace> <files...>')
    .description('take inventory files in; a re-import updates by key')
    .option('--format <name>', 'format, when it should not be recognized by content')
    .option(
      '--mapping <file>',
      'JSON file with the mapping of columns and the decisions about dates and costs',
    )
    .option('--sheet <name>', 'sheet of a workbook with several')
    .option('--dry-run', 'say what would happen and write nothing')
    .option('--strict', 'write nothing when any row is rejected')
    .action(
      perform(async ({ client, output, exitWith }, path: string, files: string[], options: ImportOptions) => {
        const outcome = await withWorkspace(client, path, 'write', () =>
          client.call('files-import', {
            paths: files,
            options: intakeOptionsOf(options),
            dryRun: options.dryRun ?? false,
            strict: options.strict ?? false,
          }),
        );
        output.document('changeout/import/1', importDocument(outcome));
        printImport(output, outcome);
        if (options.strict && outcome.files.some((file) => file.rejected.length > 0))
          exitWith(rejectedStatus);
      }),
    );
};

export function importDocument(outcome: ImportOutcome): Record<string, unknown> {
  return { files: outcome.files, written: outcome.written };
}

export function printImport(output: Output, outcome: ImportOutcome): void {
  const lines = tableLines<ImportedFile>(
    [
      { heading: 'File', cell: (file) => file.file },
      { heading: 'Format', cell: (file) => file.format },
      { heading: 'Rows', cell: (file) => String(file.rows), align: 'right' },
      { heading: 'Created', cell: (file) => String(file.created), align: 'right' },
      { heading: 'Updated', cell: (file) => String(file.updated), align: 'right' },
      { heading: 'Unchanged', cell: (file) => String(file.unchanged), align: 'right' },
      { heading: 'Rejected', cell: (file) => String(rejectedRows(file)), align: 'right' },
      { heading: 'Skipped', cell: (file) => String(file.skipped.length), align: 'right' },
    ],
    outcome.files,
  );
  for (const line of lines) output.line(line);
  for (const file of outcome.files) {
    for (const text of problemLines([...file.rejected, ...file.skipped, ...file.conflicts]))
      output.line(text);
    for (const remark of file.remarks) output.line(`${file.file}: ${remark}.`);
  }
  if (!outcome.written) output.line('Nothing was written.');
}

function rejectedRows(file: ImportedFile): number {
  return new Set(file.rejected.map((item) => item.row)).size;
}

function intakeOptionsOf(options: ImportOptions): IntakeOptions {
  return {
    ...(options.mapping === undefined ? {} : readMapping(options.mapping)),
    ...(options.format === undefined ? {} : { format: options.format }),
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
  };
}

const optionNames = ['mapping', 'columns', 'dateOrder', 'costIs'];

/** The mapping file is an IntakeOptions object, or just its `mapping`. */
function readMapping(path: string): IntakeOptions {
  try {
    const parsed = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    return optionNames.some((name) => name in parsed)
      ? (parsed as IntakeOptions)
      : ({ mapping: parsed } as IntakeOptions);
  } catch {
    throw new UserProblem([
      problem('The mapping cannot be read', 'Give a JSON file such as {"mapping": {"Tower": "site"}}', {
        file: path,
      }),
    ]);
  }
}
