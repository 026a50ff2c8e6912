import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Problem } from '../../../../core/problem';
import type { ImportPreview } from '../../../../engine/api';
import { useWrite } from '../../../app/use-write';
import { ProblemList } from '../../../parts/problem-list';
import type { ImportWork } from './use-import';

interface SaveProfileProps {
  readonly preview: ImportPreview;
  /** undefined for a pasted table. */
  readonly path: string | undefined;
  readonly work: ImportWork;
  readonly onClose: () => void;
}

export function SaveProfile({ preview, path, work, onClose }: SaveProfileProps) {
  const { write, busy } = useWrite();
  const [name, setName] = useState(preview.profile?.name ?? '');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    event.stopPropagation();
    const source = path === undefined ? { pasted: work.sources.pasted ?? '' } : { path };
    const input = { ...source, ...work.reading, name };
    const answer = await write('mapping-profile-save', input, {
      done: `Saved. The next file with these headings is read like this one.`,
      ownProblems: true,
    });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };
  return (
    <Modal opened onClose={onClose} title="Save as a mapping profile" size="md">
      <form onSubmit={save}>
        <Stack>
          <TextInput
            label="Name"
            description="A file with the same headings is then read like this one. A name that exists is replaced."
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
          />
          <ProblemList problems={problems} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={busy} disabled={name.trim() === ''}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
