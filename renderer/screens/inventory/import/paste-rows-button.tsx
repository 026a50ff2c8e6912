import { Button } from '@mantine/core';
import { IconClipboardPlus } from '@tabler/icons-react';
import type { ImportRequest } from './use-import-sources';

export function PasteRowsButton({ request }: { request: ImportRequest }) {
  return (
    <Button variant="default" leftSection={<IconClipboardPlus size={16} />} onClick={() => request.paste('')}>
      Paste rows…
    </Button>
  );
}
