import { Button, Group, Paper, Text } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { useState } from 'react';
import type { Verdict } from '../../../core/flagging/verdict';
import type { AssetId } from '../../../core/inventory/asset';
import { useWrite } from '../../app/use-write';
import { formatMoment } from '../../format/date';
import { verdictLabels } from '../../parts/verdict-badge';
import { OverrideForm } from './override-form';

/** The override with its reason, author and time; or the way to make one. */
export function OverridePanel({ assetId, verdict }: { assetId: AssetId; verdict: Verdict }) {
  const { write, busy } = useWrite();
  const [isEditing, setIsEditing] = useState(false);
  const { override } = verdict;

  if (isEditing)
    return <OverrideForm assetId={assetId} verdict={verdict} onClose={() => setIsEditing(false)} />;
  if (!override) {
    return (
      <Group>
        <Button variant="default" leftSection={<IconGavel size={16} />} onClick={() => setIsEditing(true)}>
          Set the verdict by hand…
        </Button>
      </Group>
    );
  }
  return (
    <Paper withBorder p="sm" radius="md">
      <Text size="sm" fw={600}>
        Set to {verdictLabels[override.verdict]} by {override.author}, {formatMoment(override.at)}
      </Text>
      <Text size="sm" my={4}>
        {override.reason}
      </Text>
      <Text size="xs" c="dimmed">
        Set aside: {override.setAside.map((entry) => entry.detail).join(' ') || 'no evidence'}
      </Text>
      <Group gap="xs" mt="xs">
        <Button size="xs" variant="default" onClick={() => setIsEditing(true)}>
          Change…
        </Button>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          loading={busy}
          onClick={() => write('override-clear', { assetId }, { done: 'The evidence decides again.' })}
        >
          Let the evidence decide
        </Button>
      </Group>
    </Paper>
  );
}
