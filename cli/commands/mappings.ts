import type { CallOutput } from '../../engine/api';
import type { Client } from '../client';
import { type AddCommand, withWorkspace } from '../command';
import { profileNamed } from '../profile-named';
import { tableLines } from '../table';

interface MappingsOptions {
  readonly delete?: string;
}

type Profiles = CallOutput<'mapping-profile-list'>;

export const addMappings: AddCommand = (program, perform) => {
  program
    .command('mappings <workspace>')
    .description('the mapping profiles of a workspace, by which files with known headings are read')
    .option('--delete <name>', 'delete this profile')
    .action(
      perform(async ({ client, output }, path: string, options: MappingsOptions) => {
        const mode = options.delete === undefined ? 'read' : 'write';
        const profiles = await withWorkspace(client, path, mode, () => remaining(client, options.delete));
        output.document('changeout/mappings/1', { profiles });
        if (profiles.length === 0) output.line('No mapping profile is saved.');
        else printProfiles(profiles, output.line);
      }),
    );
};

async function remaining(client: Client, name: string | undefined): Promise<Profiles> {
  const profiles = await client.call('mapping-profile-list', {});
  if (name === undefined) return profiles;
  await client.call('mapping-profile-delete', { id: profileNamed(profiles, name).id });
  return client.call('mapping-profile-list', {});
}

function printProfiles(profiles: Profiles, print: (line: string) => void): void {
  const lines = tableLines<Profiles[number]>(
    [
      { heading: 'Name', cell: (profile) => profile.name },
      { heading: 'Made from', cell: (profile) => profile.format },
      {
        heading: 'Columns',
        cell: (profile) => String(profile.headerSignature.split('\n').length),
        align: 'right',
      },
      { heading: 'Saved', cell: (profile) => profile.savedAt.slice(0, 10) },
    ],
    profiles,
  );
  for (const line of lines) print(line);
}
