import { Button, Group, Progress as ProgressBar, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Progress } from '../../engine/api';
import { formatShare } from '../format/count';

interface JobPanelProps {
  readonly progress: Progress | null;
  readonly label: string;
  /** A line above content that is being computed again, instead of a panel of its own. */
  readonly slim?: boolean;
  readonly onCancel?: () => void;
}

/** What is short needs no progress: nothing is shown for the first blink. */
const blinkMilliseconds = 180;

export function JobPanel({ progress, label, slim = false, onCancel }: JobPanelProps) {
  const visible = useAfterBlink();
  const fraction = progress?.fraction ?? null;
  if (!visible) return slim ? null : <div role="status" aria-busy="true" aria-label={label} />;
  const words = progress?.message ? progress.message : label;
  return (
    <Stack aria-busy gap={6} py={slim ? 0 : 40} mx={slim ? 0 : 'auto'} maw={slim ? undefined : 420} w="100%">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" role="status">
          {words}
          {fraction !== null && ` (${formatShare(fraction)})`}
        </Text>
        {onCancel && (
          <Button variant="default" size="compact-xs" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </Group>
      <ProgressBar
        value={fraction === null ? 100 : fraction * 100}
        animated={fraction === null}
        striped={fraction === null}
        size="sm"
        aria-label={words}
      />
    </Stack>
  );
}

function useAfterBlink(): boolean {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), blinkMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return visible;
}
