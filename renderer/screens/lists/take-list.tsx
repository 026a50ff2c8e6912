import { Button, Group } from '@mantine/core';
import { IconClipboardText, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import type { ListOffered } from '../../../engine/api';
import { useDesktop } from '../../app/desktop-context';
import { PasteListDialog } from './paste-list-dialog';
import { TakeListDialog } from './take-list-dialog';

/** From a file or a pasted table to the list in force: chosen, looked at, taken. */
export function TakeList() {
  const { bridge } = useDesktop();
  const [offered, setOffered] = useState<ListOffered | null>(null);
  const [isPasting, setIsPasting] = useState(false);
  const choose = async (): Promise<void> => {
    const [path] = await bridge('dialog', { kind: 'import-files' });
    if (path !== undefined) setOffered({ path });
  };
  const takePasted = (text: string): void => {
    setIsPasting(false);
    setOffered({ text });
  };
  return (
    <Group gap="xs">
      <Button
        variant="default"
        leftSection={<IconClipboardText size={16} />}
        onClick={() => setIsPasting(true)}
      >
        Paste a table…
      </Button>
      <Button leftSection={<IconFileImport size={16} />} onClick={choose}>
        Take a newer list…
      </Button>
      {isPasting && <PasteListDialog onPasted={takePasted} onClose={() => setIsPasting(false)} />}
      {offered !== null && <TakeListDialog offered={offered} onClose={() => setOffered(null)} />}
    </Group>
  );
}
