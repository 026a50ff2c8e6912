import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';

interface PasteListDialogProps {
  readonly onPasted: (text: string) => void;
  readonly onClose: () => void;
}

/** The FCC publishes its Covered List as a page only: its table is copied from there and pasted here. */
export function PasteListDialog({ onPasted, onClose }: PasteListDialogProps) {
  const [text, setText] = useState('');
  const compare = (event: FormEvent): void => {
    event.preventDefault();
    onPasted(text);
  };
  return (
    <Modal opened onClose={onClose} title="Paste a list" size="lg">
      <form onSubmit={compare}>
        <Stack>
          <Textarea
            label="Table with its headings"
            description="Copied from the FCC's Covered List page, or from a spreadsheet"
            placeholder="Covered Equipment or Services    Date of Inclusion"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            rows={12}
            data-autofocus
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={text.trim() === ''}>
              Compare with what is known
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
