import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Opening } from '../../app/use-opening';
import { OperatorFields } from '../../parts/operator-fields';

/** Only the name is needed; the rest can come later. */
export function NewWorkspaceForm({ opening, onClose }: { opening: Opening; onClose: () => void }) {
  const [name, setName] = useState('');
  const [customers, setCustomers] = useState<string | number>('');
  const [states, setStates] = useState<string[]>([]);

  const create = (event: FormEvent): void => {
    event.preventDefault();
    void opening.create({
      name: name.trim(),
      customers: customers === '' ? null : Number(customers),
      states,
    });
  };

  return (
    <Modal opened onClose={onClose} title="New workspace">
      <form onSubmit={create}>
        <Stack>
          <TextInput
            label="Operator"
            description="The name that stands on every document"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            required
            data-autofocus
          />
          <OperatorFields
            customersNote="With affiliates. Leave empty if not known yet."
            customers={customers}
            onCustomers={setCustomers}
            states={states}
            onStates={setStates}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={name.trim() === ''} loading={opening.busy}>
              Choose where to save it…
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
