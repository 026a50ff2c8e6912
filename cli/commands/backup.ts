import { resolve } from 'node:path';
import type { BackupRow } from '../../engine/api';
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
    .description(
      'put a backup in the place of a workspace; the present one is kept as a backup, a damaged one as NAME.damaged',
    )
    .action(
      perform(async ({ client, output }, file: string, path: string) => {
        const copy = await client.call('workspace-restore', { from: resolve(file), path: resolve(path) });
        output.document('changeout/restore/1', { ...copy });
        output.line(`Restored ${copy.path} from ${file}.`);
        if (copy.replaced !== null) output.line(`What stood there before is kept as ${copy.replaced}.`);
      }),
    );
  program
    .command('backups <workspace>')
    .description('the backups kept beside a workspace, newest first, also when it does not open')
    .action(
      perform(async ({ client, output }, path: string) => {
        const found = await client.call('workspace-recovery', { path: resolve(path) });
        output.document('changeout/backups/1', { ...found });
        if (found.problem !== null) output.line(`${found.problem.reason}. ${found.problem.remedy}.`);
        for (const backup of found.backups) output.line(backupLine(backup));
        if (found.backups.length === 0) output.line('There are no backups beside this workspace.');
      }),
    );
  program
    .command('rescue <damaged> <file>')
    .description('what can be read of a damaged workspace, as a new file')
    .action(
      perform(async ({ client, output }, damaged: string, file: string) => {
        const rescue = await client.call('workspace-rescue', { from: resolve(damaged), path: resolve(file) });
        output.document('changeout/rescue/1', { ...rescue });
        for (const { table, rows, lostRows } of rescue.tables)
          output.line(`${table}: ${rows} rows${lostRows > 0 ? `, at least ${lostRows} lost` : ''}`);
      }),
    );
};

function backupLine({ at, reason, assets, isSound, bytes, path }: BackupRow): string {
  const state = isSound ? `${assets?.toLocaleString('en-US')} assets` : 'cannot be read';
  return `${at} ${reason.padEnd(16)} ${state}, ${bytes.toLocaleString('en-US')} bytes: ${path}`;
}
