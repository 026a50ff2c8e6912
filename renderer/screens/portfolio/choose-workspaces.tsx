import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useDesktop } from '../../app/desktop-context';
import { countOf } from '../../format/count';
import { fileName } from '../../format/file-name';

/** The recent workspaces and any other files; which of them to read is the user's choice. */
export function ChooseWorkspaces({ onChosen }: { onChosen: (paths: readonly string[]) => void }) {
  const { bridge } = useDesktop();
  const [known, setKnown] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    void bridge('recent', {}).then((files) =>
      setKnown(files.filter((file) => file.exists).map((file) => file.path)),
    );
  }, [bridge]);

  const toggle = (path: string): void => {
    const next = new Set(chosen);
    if (!next.delete(path)) next.add(path);
    setChosen(next);
  };
  const addFiles = async (): Promise<void> => {
    const paths = await bridge('dialog', { kind: 'open-workspaces' });
    setKnown([...new Set([...known, ...paths])]);
    setChosen(new Set([...chosen, ...paths]));
  };

  return (
    <Stack>
      <Text size="sm" c="dimmed">
        Each workspace is read with its own as-of date, settings and program. Nothing is written to any of
        them.
      </Text>
      {known.length === 0 && (
        <Text size="sm">No workspace was opened on this computer yet. Add files to begin.</Text>
      )}
      {known.map((path) => (
        <Checkbox
          key={path}
          checked={chosen.has(path)}
          onChange={() => toggle(path)}
          label={fileName(path)}
          description={path}
          styles={{ description: { overflowWrap: 'anywhere' } }}
        />
      ))}
      <Group justify="space-between">
        <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => void addFiles()}>
          Add files…
        </Button>
        <Button
          disabled={chosen.size === 0}
          onClick={() => onChosen(known.filter((path) => chosen.has(path)))}
        >
          {chosen.size === 0 ? 'Read' : `Read ${countOf(chosen.size, 'workspace')}`}
        </Button>
      </Group>
    </Stack>
  );
}
