import { Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Problem } from '../../../core/problem';
import type { SettingsPatch } from '../../../core/scenario/settings';
import { useWrite } from '../../app/use-write';
import { FormEnd } from '../../parts/form-end';

export interface UncertaintyWords {
  readonly label: string;
  readonly source: string;
}

interface UncertaintyFormProps {
  readonly title: string;
  readonly nameLabel: string;
  readonly namePlaceholder: string;
  readonly words: UncertaintyWords;
  readonly onWords: (words: UncertaintyWords) => void;
  /** The settings with it; null while a figure is missing. */
  readonly patch: SettingsPatch | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly note?: ReactNode;
}

/** The dialog of a risk event or an uncertain count: its name, its figures, and who says so. */
export function UncertaintyForm(props: UncertaintyFormProps) {
  const { title, nameLabel, namePlaceholder, words, onWords, patch, onClose, children, note } = props;
  const { write, busy } = useWrite();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const isWhole = words.label.trim() !== '' && words.source.trim() !== '' && patch !== null;
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (patch === null) return;
    const answer = await write('settings-change', { patch }, { ownProblems: true });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <form onSubmit={save}>
        <Stack>
          <TextInput
            label={nameLabel}
            placeholder={namePlaceholder}
            value={words.label}
            onChange={(event) => onWords({ ...words, label: event.currentTarget.value })}
            required
            data-autofocus
          />
          {children}
          <TextInput
            label="Source"
            placeholder="who says so, and why"
            value={words.source}
            onChange={(event) => onWords({ ...words, source: event.currentTarget.value })}
            required
          />
          {note}
          <FormEnd problems={problems} busy={busy} isIncomplete={!isWhole} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
