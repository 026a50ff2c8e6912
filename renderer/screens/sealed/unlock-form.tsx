import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { describeProblem } from '../../../core/problem';
import { useDesktop } from '../../app/desktop-context';
import { useOpening } from '../../app/use-opening';
import { useWrite } from '../../app/use-write';
import { fileName } from '../../format/file-name';

export function UnlockForm({ path, onDone }: { path: string; onDone: () => void }) {
  const { bridge } = useDesktop();
  const { write, busy } = useWrite();
  const opening = useOpening();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const unlock = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const suggestedName = fileName(path).replace(/(\.changeout)?\.age$/i, '');
    const [target] = await bridge('dialog', { kind: 'new-workspace', suggestedName });
    if (!target) return;
    const input = { from: path, path: target, passphrase };
    const answer = await write('workspace-unseal', input, { ownProblems: true });
    if (answer.kind === 'problems') setProblem(answer.problems.map(describeProblem).join(' '));
    if (answer.kind !== 'value') return;
    onDone();
    await opening.open(target);
  };

  return (
    <form onSubmit={(event) => void unlock(event)}>
      <Stack>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {fileName(path)} is opened as a new workspace; the locked copy stays as it is.
        </Text>
        <PasswordInput
          label="Passphrase"
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          error={problem}
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={busy} disabled={passphrase === ''}>
            Choose where to save it…
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
