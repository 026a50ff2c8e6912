import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { OperatorFields } from '../parts/operator-fields';
import { useWrite } from './use-write';
import { useWorkspace } from './workspace-context';

/** What the programs ask about the operator. */
export function WorkspaceForm({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const { write, busy } = useWrite();
  const [name, setName] = useState(workspace.name);
  const [customers, setCustomers] = useState<string | number>(workspace.customers ?? '');
  const [states, setStates] = useState<string[]>([...workspace.states]);

  const save = async (): Promise<void> => {
    const input = { name, customers: customers === '' ? null : Number(customers), states };
    const answer = await write('workspace-change', input, { done: 'Saved.' });
    if (answer.kind === 'value') onClose();
  };

  return (
    <Modal opened onClose={onClose} title="This workspace">
      <Stack>
        <TextInput
          label="Name"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          required
        />
        <OperatorFields
          customersNote="With affiliates. Decides the tier of a reimbursement; leave empty if not known."
          customers={customers}
          onCustomers={setCustomers}
          states={states}
          onStates={setStates}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button onClick={save} loading={busy} disabled={name.trim() === ''}>
            Save
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
