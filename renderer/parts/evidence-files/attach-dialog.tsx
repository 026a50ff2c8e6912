import { Button, Group, List, Modal, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type EvidenceFileKind, evidenceKindsOfFile } from '../../../core/inventory/evidence-file';
import type { Problem } from '../../../core/problem';
import { useWrite } from '../../app/use-write';
import { countOf } from '../../format/count';
import { fileName } from '../../format/file-name';
import { ProblemList } from '../problem-list';
import type { EvidenceTarget } from './evidence-files';

interface AttachDialogProps {
  readonly paths: readonly string[];
  readonly target: EvidenceTarget;
  readonly onClose: () => void;
}

export const kindChoices = evidenceKindsOfFile.map(({ id, label }) => ({ value: id, label }));

/** What the files are, said once for all of them. */
export function AttachDialog({ paths, target, onClose }: AttachDialogProps) {
  const { write, busy } = useWrite();
  const [kind, setKind] = useState<EvidenceFileKind>(guessedKind(paths));
  const [note, setNote] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const attach = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const belongsTo = 'assetId' in target ? { assetIds: [target.assetId] } : { lineIds: [target.lineId] };
    const input = { paths, kind, note: note === '' ? null : note, ...belongsTo };
    const done = `${countOf(paths.length, 'file')} attached. Undo takes it back.`;
    const answer = await write('evidence-attach', input, { ownProblems: true, done });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };
  return (
    <Modal opened onClose={onClose} title={`Attach ${countOf(paths.length, 'file')}`}>
      <form onSubmit={attach}>
        <Stack gap="sm">
          <List size="sm">
            {paths.map((path) => (
              <List.Item key={path}>{fileName(path)}</List.Item>
            ))}
          </List>
          <Select
            label="Kind"
            data={kindChoices}
            value={kind}
            onChange={(next) => next && setKind(next as EvidenceFileKind)}
            allowDeselect={false}
            data-autofocus
          />
          <TextInput
            label="Note"
            placeholder="Such as the invoice number, or the page that matters"
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <ProblemList problems={problems} title="Not attached" />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={busy}>
              Attach
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** Pictures are photos; of other files most are invoices. */
function guessedKind(paths: readonly string[]): EvidenceFileKind {
  return paths.every((path) => /\.(?:jpe?g|png|webp|gif|tiff?)$/i.test(path)) ? 'photo' : 'invoice';
}
