import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useDesktop } from '../../app/desktop-context';
import { useWrite } from '../../app/use-write';
import { useWorkspace } from '../../app/workspace-context';

const SHORTEST = 12;

export function LockForm({ onDone }: { onDone: () => void }) {
  const { bridge } = useDesktop();
  const { write, busy } = useWrite();
  const workspace = useWorkspace();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const isLong = passphrase.length >= SHORTEST;
  const isSame = passphrase === again;

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const [path] = await bridge('dialog', {
      kind: 'save-file',
      extension: 'age',
      suggestedName: `${workspace.name}.changeout`,
      title: 'Save a locked copy',
    });
    if (!path) return;
    const answer = await write(
      'workspace-seal',
      { path, passphrase },
      { done: 'The locked copy is written.' },
    );
    if (answer.kind === 'value') onDone();
  };

  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack>
        <Text size="sm">
          The copy can be opened only with the passphrase. Tell it to the receiver by another way than the
          file. Nobody can open the copy without it.
        </Text>
        <PasswordInput
          label="Passphrase"
          description="At least 12 characters; several words are best"
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          error={passphrase !== '' && !isLong ? `${passphrase.length} of ${SHORTEST} characters` : null}
          data-autofocus
        />
        <PasswordInput
          label="The same again"
          value={again}
          onChange={(event) => setAgain(event.currentTarget.value)}
          error={again !== '' && !isSame ? 'This is not the same passphrase' : null}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={busy} disabled={!isLong || !isSame}>
            Choose where to save it…
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
