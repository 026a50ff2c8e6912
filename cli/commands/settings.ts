import type { WorkspaceSummary } from '../../engine/api';
import { type AddCommand, withWorkspace } from '../command';
import { readSettingsFile } from '../settings-file';

export const addSettings: AddCommand = (program, perform) => {
  program
    .command('settings <workspace>')
    .description('the settings of the estimate, the schedule and the money; --set changes some of them')
    .option('--set <file>', 'JSON with the settings to change, e.g. {"risks": [...], "count_ranges": [...]}')
    .action(
      perform(async ({ client, output }, path: string, { set }: { set?: string }) => {
        const patch = set === undefined ? null : readSettingsFile(set);
        const summary: WorkspaceSummary = await withWorkspace(
          client,
          path,
          patch === null ? 'read' : 'write',
          () =>
            patch === null ? client.call('workspace-summary', {}) : client.call('settings-change', { patch }),
        );
        output.document('changeout/settings/1', { settings: summary.settings });
        for (const [name, value] of Object.entries(summary.settings))
          output.line(`${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
      }),
    );
};
