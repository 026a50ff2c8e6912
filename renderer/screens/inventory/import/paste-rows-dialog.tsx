import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { countOf } from '../../../format/count';

interface PasteRowsDialogProps {
  /** What was pasted before the dialog opened. */
  readonly text: string;
  readonly onRead: (text: string) => void;
  readonly onClose: () => void;
}

/** As the engine's door has it. */
const longestPaste = 5_000_000;

/** Rows copied from a spreadsheet, read as a file would be. */
export function PasteRowsDialog({ text: pasted, onRead, onClose }: PasteRowsDialogProps) {
  const [text, setText] = useState(pasted);
  const rows = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;
  const isTooLong = text.length > longestPaste;
  const read = (event: FormEvent): void => {
    event.preventDefault();
    onRead(text);
  };
  return (
    <Modal opened onClose={onClose} title="Paste rows" size={760}>
      <form onSubmit={read}>
        <Stack>
          <Textarea
            label="Rows of a spreadsheet"
            description="Copy them there, with or without their headings, and paste them here. Nothing is stored before you have seen how they are read."
            placeholder={'Site\tManufacturer\tModel\tSerial\tQty'}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            rows={12}
            styles={{
              input: {
                fontFamily: 'var(--mantine-font-family-monospace)',
                whiteSpace: 'pre',
                overflowX: 'auto',
              },
            }}
            error={
              isTooLong
                ? 'This is too much for a paste. Save the table as a file and import that.'
                : undefined
            }
            data-autofocus
          />
          <Group justify="space-between">
            <span className="dimmed">{rows === 0 ? 'Nothing pasted yet' : countOf(rows, 'line')}</span>
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit" disabled={rows === 0 || isTooLong}>
                See how they are read
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
