import { Modal, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Problem } from '../../../core/problem';
import type { DeadlineLetter } from '../../../core/schedule/deadline-letter';
import { useWrite } from '../../app/use-write';
import { FormEnd } from '../../parts/form-end';
import { draftOf, isWhole, type LetterDraft, letterOf } from './letter-draft';
import { LetterFields } from './letter-fields';

interface LetterFormProps {
  /** null = a new letter. */
  readonly letter: DeadlineLetter | null;
  readonly onClose: () => void;
}

/** Adds or changes a letter as it is printed. */
export function LetterForm({ letter, onClose }: LetterFormProps) {
  const { write, busy } = useWrite();
  const [draft, setDraft] = useState<LetterDraft>(draftOf(letter));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const change = (patch: Partial<LetterDraft>): void => setDraft({ ...draft, ...patch });
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const made = letterOf(draft, letter?.id ?? null);
    if (made === null) return;
    const answer = await write(
      'deadline-letter-save',
      { letter: made },
      { ownProblems: true, done: 'Letter saved.' },
    );
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };
  return (
    <Modal opened onClose={onClose} title={letter ? 'Change a letter' : 'Add a letter'} size="lg">
      <form onSubmit={save}>
        <Stack>
          <LetterFields draft={draft} onChange={change} />
          <SimpleGrid cols={2} spacing="sm">
            <TextInput
              label="Source"
              description="Who wrote it, and its number"
              value={draft.source}
              onChange={(event) => change({ source: event.currentTarget.value })}
              required
            />
            <TextInput
              label="File"
              description="Name of the scan, where there is one"
              value={draft.evidenceFile}
              onChange={(event) => change({ evidenceFile: event.currentTarget.value })}
            />
          </SimpleGrid>
          <Textarea
            label="Notes"
            value={draft.notes}
            onChange={(event) => change({ notes: event.currentTarget.value })}
            autosize
            minRows={1}
          />
          <FormEnd problems={problems} busy={busy} isIncomplete={!isWhole(draft)} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
