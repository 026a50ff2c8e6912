import type { IntakeOptions } from '../../core/intake/intake';
import { problem, UserProblem } from '../../core/problem';
import type { CallInput, CallOutput, DiffRow, ImportedFile, ImportOutcome } from '../../engine/api';
import type { Client } from '../client';
import { type AddCommand, withWorkspace } from '../command';
import { type Output, problemLines } from '../output';
import { profileNamed } from '../profile-named';
import { tableLines } from '../table';

interface ImportOptions {
  readonly format?: string;
  readonly mapping?: string;
  readonly sheet?: string;
  /** A name, or false for none. */
  readonly profile?: string | false;
  readonly saveMapping?: string;
  readonly saveProfile?: string;
  readonly handEdits?: string;
  readonly rejected?: string;
  readonly dryRun?: boolean;
  readonly strict?: boolean;
}

type ImportInput = CallInput<'files-import'>;

/** Status of a run in which rows were rejected under --strict. */
export const rejectedStatus = 3;

/** Changed rows that a dry run lists. */
const listedChanges = 1000;

export const addImport: AddCommand = (program, perform) => {
  program
    .command('import <workspace> <files...>')
    .description('take inventory files in; a re-import updates by key')
    .option('--format <name>', 'format, when it should not be recognized by content')
    .option(
      '--mapping <file>',
      'JSON file with the mapping of columns and the decisions about dates and costs',
    )
    .option('--save-mapping <file>', 'write the mapping that the first file was read with as JSON')
    .option('--profile <name>', 'a saved mapping profile; without it the one with the headings of the file')
    .option('--no-profile', 'read without any saved profile')
    .option('--save-profile <name>', 'keep how the first file was read in the workspace, under a name')
    .option('--sheet <name>', 'sheet of a workbook with several')
    .option('--hand-edits <choice>', 'fields that were edited by hand: keep (default) or take the file’s')
    .option('--rejected <file>', 'write the rejected rows as CSV, with the reason beside each')
    .option('--dry-run', 'say what would happen and write nothing')
    .option('--strict', 'write nothing when any row is rejected')
    .action(
      perform(async ({ client, output, exitWith }, path: string, files: string[], options: ImportOptions) => {
        const done = await withWorkspace(client, path, 'write', () => runImport(client, files, options));
        output.document('changeout/import/1', { ...importDocument(done.outcome), ...done.besides });
        printImport(output, done.outcome);
        printBesides(output, done);
        if (options.strict && done.outcome.files.some((file) => file.rejected.length > 0))
          exitWith(rejectedStatus);
      }),
    );
};

interface DoneImport {
  readonly outcome: ImportOutcome;
  readonly besides: {
    readonly changes?: readonly DiffRow[];
    readonly changedRows?: number;
    readonly rejectedFile?: string | null;
    readonly mappingFile?: string;
    readonly profile?: string;
  };
}

/** The import comes last: all that can fail beside it fails while the workspace is as it was. */
async function runImport(
  client: Client,
  files: readonly string[],
  options: ImportOptions,
): Promise<DoneImport> {
  const input = await inputOf(client, files, options);
  const { paths: _paths, handEdits: _handEdits, ...reading } = input;
  const [first = ''] = files;
  const mappingFile =
    options.saveMapping === undefined
      ? undefined
      : (await client.call('mapping-file-write', { source: first, ...reading, path: options.saveMapping }))
          .path;
  const changes = options.dryRun ? await listChanges(client, input) : {};
  const rejectedFile =
    options.rejected === undefined ? undefined : await saveRejected(client, input, options.rejected);
  const name = options.saveProfile;
  const outcome = await client.call('files-import', {
    ...input,
    dryRun: options.dryRun ?? false,
    strict: options.strict ?? false,
    ...(name === undefined ? {} : { saveProfile: name }),
  });
  return {
    outcome,
    besides: {
      ...changes,
      ...(rejectedFile === undefined ? {} : { rejectedFile }),
      ...(mappingFile === undefined ? {} : { mappingFile }),
      ...(name === undefined || !outcome.written ? {} : { profile: name }),
    },
  };
}

async function inputOf(
  client: Client,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportInput> {
  const said = await intakeOptionsOf(client, options);
  const profileId = options.profile === undefined ? undefined : await profileIdOf(client, options.profile);
  const handEdits = options.handEdits === undefined ? undefined : handEditsOf(options.handEdits);
  return {
    paths,
    options: said,
    ...(profileId === undefined ? {} : { profileId }),
    ...(handEdits === undefined ? {} : { handEdits }),
  };
}

async function intakeOptionsOf(client: Client, options: ImportOptions): Promise<IntakeOptions> {
  const mapped =
    options.mapping === undefined ? {} : await client.call('mapping-file-read', { path: options.mapping });
  return {
    ...mapped,
    ...(options.format === undefined ? {} : { format: options.format }),
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
  };
}

async function profileIdOf(client: Client, profile: string | false): Promise<number | null> {
  if (profile === false) return null;
  return profileNamed(await client.call('mapping-profile-list', {}), profile).id;
}

function handEditsOf(choice: string): 'keep' | 'take' {
  if (choice === 'keep' || choice === 'take') return choice;
  throw new UserProblem([
    problem('This is no choice for fields edited by hand', 'Choose keep or take', { value: choice }),
  ]);
}

async function listChanges(client: Client, input: ImportInput): Promise<DoneImport['besides']> {
  const diff: CallOutput<'import-diff'> = await client.call('import-diff', {
    ...input,
    filter: { action: 'update' },
    offset: 0,
    limit: listedChanges,
  });
  return { changes: diff.rows, changedRows: diff.total };
}

async function saveRejected(client: Client, input: ImportInput, path: string): Promise<string | null> {
  const { files } = await client.call('import-diff', { ...input, offset: 0, limit: 1 });
  if (files.every((file) => file.rejected.length === 0)) return null;
  const { handEdits: _handEdits, ...sources } = input;
  return (await client.call('rejected-rows-write', { ...sources, path })).path;
}

export function importDocument(outcome: ImportOutcome): Record<string, unknown> {
  return { files: outcome.files, written: outcome.written };
}

function printBesides(output: Output, { besides }: DoneImport): void {
  for (const row of besides.changes ?? [])
    output.line(`${row.file}, row ${row.row}: ${row.label}: ${changeWords(row)}.`);
  if (besides.rejectedFile) output.line(`Rejected rows: ${besides.rejectedFile}`);
  if (besides.rejectedFile === null) output.line('No row was rejected; no file was written for them.');
  if (besides.mappingFile) output.line(`Mapping: ${besides.mappingFile}`);
  if (besides.profile) output.line(`Saved the mapping profile ${besides.profile}.`);
}

function changeWords({ changes }: DiffRow): string {
  return changes
    .map(({ field, before, after, isTaken }) => {
      const words = `${field} ${before ?? 'blank'} → ${after ?? 'blank'}`;
      return isTaken ? words : `${words} (edited by hand: kept)`;
    })
    .join('; ');
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
      { heading: 'Kept by hand', cell: (file) => String(file.handEditsKept), align: 'right' },
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
