import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { describeProblem } from '../../../core/problem';
import type { CallOutput } from '../../../engine/api';
import { useEngine } from '../../app/desktop-context';
import { useWorkspace } from '../../app/workspace-context';
import { Notice } from '../../parts/notice';

type Checked = CallOutput<'workspace-check'> | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the whole file and says whether it is sound. */
export function WorkspaceCheck() {
  const engine = useEngine();
  const workspace = useWorkspace();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [busy, setBusy] = useState(false);

  const check = async (): Promise<void> => {
    setBusy(true);
    const answer = await engine.call('workspace-check', {});
    setBusy(false);
    if (answer.kind === 'value') setChecked(answer.value);
    if (answer.kind === 'problems') setChecked({ ok: false, problems: answer.problems.map(describeProblem) });
    if (answer.kind === 'failure') setChecked({ ok: false, problems: [answer.message] });
  };

  return (
    <div>
      <Title order={3} mb={6}>
        This workspace
      </Title>
      <Text size="sm" c="dimmed" mb="xs" style={{ overflowWrap: 'anywhere' }}>
        {workspace.path}
      </Text>
      <Button variant="default" size="xs" onClick={check} loading={busy}>
        Check the file
      </Button>
      {checked && (
        <Notice kind={checked.ok ? 'good' : 'bad'} role="status">
          {checked.ok ? 'The file is sound.' : checked.problems.join(' ')}
        </Notice>
      )}
    </div>
  );
}
