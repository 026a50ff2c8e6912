import type { Command } from 'commander';
import type { AssetId } from '../../core/inventory/asset';
import {
  type EvidenceFileKind,
  evidenceKindLabel,
  evidenceKindsOfFile,
} from '../../core/inventory/evidence-file';
import { problem, UserProblem } from '../../core/problem';
import type { EvidenceRow } from '../../engine/api';
import { type AddCommand, listOption, type Perform, wholeNumberOption, withWorkspace } from '../command';
import { tableLines } from '../table';

interface TargetOptions {
  readonly asset?: readonly string[];
  readonly line?: readonly string[];
}

interface AddOptions extends TargetOptions {
  readonly kind: string;
  readonly note?: string;
}

export const addEvidence: AddCommand = (program, perform) => {
  const evidence = program
    .command('evidence')
    .description('files that prove something: invoices, quotes, photos; kept inside the workspace');
  addList(evidence, perform);
  addAttach(evidence, perform);
  evidence
    .command('save <workspace> <id> <file>')
    .description('write one file to the given path')
    .action(
      perform(async ({ client, output }, path: string, id: string, file: string) => {
        const saved = await withWorkspace(client, path, 'read', () =>
          client.call('evidence-save', { id: wholeNumberOption(id), path: file }),
        );
        output.document('changeout/evidence-save/1', { ...saved });
        output.line(`Wrote ${saved.bytes} bytes to ${saved.path}.`);
      }),
    );
  evidence
    .command('remove <workspace> <id>')
    .description('take one file out of the workspace; undo brings it back')
    .action(
      perform(async ({ client, output }, path: string, id: string) => {
        const removed = await withWorkspace(client, path, 'write', () =>
          client.call('evidence-remove', { id: wholeNumberOption(id) }),
        );
        output.document('changeout/evidence-remove/1', { ...removed });
        output.line(`Removed evidence file ${removed.id}.`);
      }),
    );
};

function addList(evidence: Command, perform: Perform): void {
  evidence
    .command('list <workspace>')
    .description('the files with their SHA-256 and what they belong to')
    .option('--asset <id>', 'only those of this asset', wholeNumberOption)
    .option('--line <id>', 'only those of this plan line')
    .action(
      perform(async ({ client, output }, path: string, options: { asset?: number; line?: string }) => {
        const files = await withWorkspace(client, path, 'read', () =>
          client.call('evidence-list', {
            ...(options.asset === undefined ? {} : { assetId: options.asset as AssetId }),
            ...(options.line === undefined ? {} : { lineId: options.line }),
          }),
        );
        output.document('changeout/evidence/1', { files });
        for (const line of evidenceTable(files)) output.line(line);
        output.line(`${files.length} ${files.length === 1 ? 'file' : 'files'}.`);
      }),
    );
}

function addAttach(evidence: Command, perform: Perform): void {
  evidence
    .command('add <workspace> <files...>')
    .description('keep files in the workspace; the same bytes are kept once')
    .requiredOption('--kind <kind>', evidenceKindsOfFile.map(({ id }) => id).join(', '))
    .option('--asset <ids>', 'assets that they belong to, such as 12,13', listOption)
    .option('--line <ids>', 'plan lines that they belong to', listOption)
    .option('--note <text>', 'such as an invoice number')
    .action(
      perform(async ({ client, output }, path: string, files: string[], options: AddOptions) => {
        const input = {
          paths: files,
          kind: kindOption(options.kind),
          note: options.note ?? null,
          assetIds: (options.asset ?? []).map((id) => wholeNumberOption(id) as AssetId),
          lineIds: options.line ?? [],
        };
        const attached = await withWorkspace(client, path, 'write', () =>
          client.call('evidence-attach', input),
        );
        output.document('changeout/evidence/1', { files: attached });
        for (const line of evidenceTable(attached)) output.line(line);
      }),
    );
}

function kindOption(text: string): EvidenceFileKind {
  const kind = evidenceKindsOfFile.find(({ id }) => id === text);
  if (kind) return kind.id;
  const remedy = `Choose one of ${evidenceKindsOfFile.map(({ id }) => id).join(', ')}`;
  throw new UserProblem([problem('There is no such kind of evidence file', remedy, { value: text })]);
}

function evidenceTable(files: readonly EvidenceRow[]): string[] {
  return tableLines(
    [
      { heading: 'Id', cell: ({ id }) => String(id), align: 'right' },
      { heading: 'Name', cell: ({ name }) => name, width: 36 },
      { heading: 'Kind', cell: ({ kind }) => evidenceKindLabel(kind) },
      { heading: 'Bytes', cell: ({ bytes }) => bytes.toLocaleString('en-US'), align: 'right' },
      { heading: 'Assets', cell: ({ assetIds }) => assetIds.join(', '), width: 18 },
      { heading: 'Lines', cell: ({ lineIds }) => String(lineIds.length), align: 'right' },
      { heading: 'SHA-256', cell: ({ sha256 }) => sha256.slice(0, 16) },
    ],
    files,
  );
}
