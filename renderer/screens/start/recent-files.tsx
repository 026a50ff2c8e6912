import { ActionIcon, Text, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { RecentFile } from '../../../electron/bridge';
import { useDesktop } from '../../app/desktop-context';
import classes from './start.module.css';

export function RecentFiles({ onOpen, busy }: { onOpen: (path: string) => void; busy: boolean }) {
  const { bridge } = useDesktop();
  const [files, setFiles] = useState<readonly RecentFile[]>([]);
  useEffect(() => {
    void bridge('recent', {}).then(setFiles);
  }, [bridge]);
  if (files.length === 0) return null;

  return (
    <section className={classes.recent} aria-label="Recent workspaces">
      <Text size="xs" fw={500} c="dimmed" mb={4} pl={12}>
        Recent
      </Text>
      {files.map((file) => (
        <div key={file.path} className={classes.file}>
          <button
            type="button"
            className={classes.fileButton}
            disabled={busy || !file.exists}
            onClick={() => onOpen(file.path)}
          >
            <div>
              {file.name}
              {!file.exists && <span className="dimmed"> (not where it was)</span>}
            </div>
            <div className={classes.path}>{file.path}</div>
          </button>
          <Tooltip label="Take off this list; the file stays">
            <ActionIcon
              variant="subtle"
              color="gray"
              mr={8}
              aria-label={`Take ${file.name} off the list`}
              onClick={() => void bridge('recent', { forget: file.path }).then(setFiles)}
            >
              <IconX size={15} />
            </ActionIcon>
          </Tooltip>
        </div>
      ))}
    </section>
  );
}
