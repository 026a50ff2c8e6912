import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { explainFormat } from '../../../../core/intake/explain-format';
import type { CallOutput } from '../../../../engine/api';
import { useRun } from '../../../app/run/use-run';
import { useWrite } from '../../../app/use-write';
import { countOf } from '../../../format/count';
import { DataTable } from '../../../parts/data-table';
import { RunView } from '../../../parts/run-view';
import classes from './import.module.css';
import type { ImportWork } from './use-import';

type Profile = CallOutput<'mapping-profile-list'>[number];

/** The mapping profiles of this workspace: rename and delete; undo takes either back. */
export function ManageProfiles({ work, onClose }: { work: ImportWork; onClose: () => void }) {
  const profiles = useRun('mapping-profile-list', {});
  const { write } = useWrite();
  const remove = async (profile: Profile): Promise<void> => {
    if (work.reading.profileId === profile.id) work.chooseProfile(undefined);
    await write(
      'mapping-profile-delete',
      { id: profile.id },
      { done: `Deleted ${profile.name}. Undo brings it back.` },
    );
  };
  return (
    <Modal opened onClose={onClose} title="Mapping profiles" size={720}>
      <RunView run={profiles} doing="Reading the mapping profiles">
        {(value) => (
          <DataTable
            caption="Mapping profiles"
            rows={value}
            rowKey={(profile) => profile.id}
            empty="None saved. When a file is read the way you want, choose Mapping, then Save as a profile."
            columns={[
              { header: 'Name', cell: (profile) => <NameField key={profile.name} profile={profile} /> },
              {
                header: 'Made from',
                cell: (profile) => (
                  <span className={classes.beside}>{explainFormat(profile.format, []).label}</span>
                ),
              },
              {
                header: 'Headings',
                right: true,
                cell: (profile) => (
                  <span className={classes.beside}>
                    {countOf(profile.headerSignature.split('\n').length, 'column')}
                  </span>
                ),
              },
              {
                header: <span className="visually-hidden">Actions</span>,
                isControl: true,
                width: 90,
                cell: (profile) => (
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={`Delete ${profile.name}`}
                    onClick={() => remove(profile)}
                  >
                    Delete
                  </Button>
                ),
              },
            ]}
          />
        )}
      </RunView>
    </Modal>
  );
}

function NameField({ profile }: { profile: Profile }) {
  const { write, busy } = useWrite();
  const [name, setName] = useState(profile.name);
  const isChanged = name.trim() !== '' && name !== profile.name;
  const rename = (event: FormEvent): void => {
    event.preventDefault();
    if (isChanged) void write('mapping-profile-rename', { id: profile.id, name });
  };
  return (
    <form onSubmit={rename}>
      <Group gap={6} wrap="nowrap">
        <TextInput
          size="xs"
          aria-label={`Name of ${profile.name}`}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {isChanged && (
          <Button size="compact-xs" type="submit" loading={busy} data-control>
            Rename
          </Button>
        )}
      </Group>
    </form>
  );
}
