import { Modal, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { EvidenceFileKind } from '../../../core/inventory/evidence-file';
import type { Problem } from '../../../core/problem';
import type { EvidenceRow } from '../../../engine/api';
import { useWrite } from '../../app/use-write';
import { FormEnd } from '../form-end';
import { kindChoices } from './attach-dialog';

/** Kind, name and note of a file; its bytes never change. */
export function EvidenceForm({ file, onClose }: { file: EvidenceRow; onClose: () => void }) {
  const { write, busy } = useWrite();
  const [draft, setDraft] = useState({ name: file.name, kind: file.kind, note: file.note ?? '' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const input = { id: file.id, ...draft };
    const answer = await write('evidence-change', input, { ownProblems: true, done: 'Evidence file saved.' });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };
  return (
    <Modal opened onClose={onClose} title="Evidence file">
      <form onSubmit={save}>
        <Stack gap="sm">
          <TextInput
            label="Name"
            value={draft.name}
            onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
          />
          <Select
            label="Kind"
            data={kindChoices}
            value={draft.kind}
            onChange={(kind) => kind && setDraft({ ...draft, kind: kind as EvidenceFileKind })}
            allowDeselect={false}
          />
          <TextInput
            label="Note"
            value={draft.note}
            onChange={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
          />
          <FormEnd problems={problems} busy={busy} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
