import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useDesktop } from '../../app/desktop-context';
import { TakeListDialog } from './take-list-dialog';

/** From a file to the list in force: chosen, looked at, taken. */
export function TakeList() {
  const { bridge } = useDesktop();
  const [path, setPath] = useState<string | null>(null);
  const choose = async (): Promise<void> => {
    const [chosen] = await bridge('dialog', { kind: 'import-files' });
    if (chosen !== undefined) setPath(chosen);
  };
  return (
    <>
      <Button leftSection={<IconFileImport size={16} />} onClick={choose}>
        Take a newer list…
      </Button>
      {path !== null && <TakeListDialog path={path} onClose={() => setPath(null)} />}
    </>
  );
}
