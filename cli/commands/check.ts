import { type AddCommand, withWorkspace } from '../command';

export const addCheck: AddCommand = (program, perform) => {
  program
    .command('check <workspace>')
    .description('integrity of the file and of its references')
    .action(
      perform(async ({ client, output, exitWith }, path: string) => {
        const check = await withWorkspace(client, path, 'read', () => client.call('workspace-check', {}));
        output.document('changeout/check/1', { ...check });
        for (const text of check.problems) output.line(text);
        if (check.ok) output.line('The workspace is sound.');
        else exitWith(2);
      }),
    );
};
