import { resolve } from 'node:path';
import { type AddCommand, withWorkspace } from '../command';

export const addBackup: AddCommand = (program, perform) => {
  program
    .command('backup <workspace> <file>')
    .description('a consistent, checked copy, also while the workspace is in use')
    .action(
      perform(async ({ client, output }, path: string, file: string) => {
        const copy = await withWorkspace(client, path, 'read', () =>
          client.call('workspace-backup', { path: resolve(file) }),
        );
        output.document('changeout/backup/1', { ...copy });
        output.line(`${copy.path}: ${copy.bytes.toLocaleString('en-US')} bytes, SHA-256 ${copy.sha256}`);
      }),
    );
  program
    .command('restore <file> <workspace>')
    .description('put a backup in the place of a workspace; the present one is kept as NAME.replaced')
    .action(
      perform(async ({ client, output }, file: string, path: string) => {
        const copy = await client.call('workspace-restore', { from: resolve(file), path: resolve(path) });
        output.document('changeout/restore/1', { ...copy });
        output.line(`Restored ${copy.path} from ${file}.`);
      }),
    );
};
