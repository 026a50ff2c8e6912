import type { CalendarDate } from '../../core/calendar/date';
import type { OwnProgram } from '../../core/funding/own-program';
import { programWords } from '../../core/funding/program-words';
import { type AddCommand, dateOption, type Perform, withWorkspace } from '../command';
import { tableLines } from '../table';

export const addProgram: AddCommand = (cli, perform) => {
  const program = cli.command('program').description('programs and bills, those of your own among them');
  program
    .command('show <file>')
    .description('what a program file says, in plain sentences; nothing is written')
    .action(
      perform(async ({ client, output }, file: string) => {
        const own = await client.call('program-read', { path: file });
        output.document('changeout/program-words/1', { program: own, words: programWords(own) });
        for (const line of programWords(own)) output.line(line);
      }),
    );
  program
    .command('list <workspace>')
    .description('every program that can be chosen, with its status on the as-of date')
    .option('--as-of <date>', 'status on this date (default: the workspace setting, else today)', dateOption)
    .action(
      perform(async ({ client, output }, path: string, { asOf }: { asOf?: CalendarDate }) => {
        const programs = await withWorkspace(client, path, 'read', () =>
          client.call('program-list', asOf === undefined ? {} : { asOf }),
        );
        const rows = programs.map(({ id, name, kind, statusAsOf, own }) => ({
          id,
          name,
          kind,
          statusAsOf,
          isOwn: own !== undefined,
        }));
        output.document('changeout/programs/1', { programs: rows });
        const lines = tableLines(
          [
            { heading: 'Id', cell: (row) => row.id },
            { heading: 'Name', cell: (row) => row.name, width: 60 },
            { heading: 'Status', cell: (row) => row.statusAsOf ?? 'did not exist yet', width: 60 },
            { heading: 'Own', cell: (row) => (row.isOwn ? 'yes' : '') },
          ],
          rows,
        );
        for (const line of lines) output.line(line);
      }),
    );
  program
    .command('add <workspace> <file>')
    .description('take a program file into the workspace; one of the same id is replaced')
    .action(
      perform(async ({ client, output }, path: string, file: string) => {
        const own = await withWorkspace(client, path, 'write', () =>
          client.call('program-import', { path: file }),
        );
        output.document('changeout/program-add/1', { program: own, words: programWords(own) });
        for (const line of taken(own)) output.line(line);
      }),
    );
  addExportAndRemove(program, perform);
};

function addExportAndRemove(program: Parameters<AddCommand>[0], perform: Perform): void {
  program
    .command('export <workspace> <id> <file>')
    .description('write a program of your own to a file')
    .action(
      perform(async ({ client, output }, path: string, id: string, file: string) => {
        const written = await withWorkspace(client, path, 'read', () =>
          client.call('program-export', { id, path: file }),
        );
        output.document('changeout/program-export/1', { ...written });
        output.line(`${written.path}: ${written.bytes} bytes`);
      }),
    );
  program
    .command('remove <workspace> <id>')
    .description('delete a program of your own; undo brings it back')
    .action(
      perform(async ({ client, output }, path: string, id: string) => {
        const removed = await withWorkspace(client, path, 'write', () =>
          client.call('program-delete', { id }),
        );
        output.document('changeout/program-remove/1', { ...removed });
        output.line(`Deleted ${removed.id}.`);
      }),
    );
}

function taken(own: OwnProgram): string[] {
  return [`Taken as ${own.id}.`, ...programWords(own)];
}
