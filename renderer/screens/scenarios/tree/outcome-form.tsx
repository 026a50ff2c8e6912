import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { changesOf, describeChange } from '../../../../core/scenario/compare';
import type { TreeOutcome } from '../../../../core/scenario/outcome-tree';
import { useWorkspace } from '../../../app/workspace-context';
import { ChangePicker } from '../change-picker';
import type { ChangeableSetting } from '../setting-editor';
import { useProgramNames } from '../use-program-names';

interface OutcomeFormProps {
  readonly outcome: TreeOutcome;
  readonly onSave: (outcome: TreeOutcome) => void;
  /** null where the question would be left with one outcome. */
  readonly onRemove: (() => void) | null;
  readonly onClose: () => void;
}

/** What an outcome is called, and what it changes. */
export function OutcomeForm({ outcome, onSave, onRemove, onClose }: OutcomeFormProps) {
  const { settings } = useWorkspace();
  const named = useProgramNames();
  const [label, setLabel] = useState(outcome.label);
  const [setting, setSetting] = useState<ChangeableSetting>('programId');
  const [patch, setPatch] = useState(outcome.patch);
  const changes = changesOf(settings, patch);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onSave({ ...outcome, label: label.trim(), patch });
  };
  return (
    <Modal opened onClose={onClose} title="Change an outcome" size="lg">
      <form onSubmit={save}>
        <Stack>
          <TextInput
            label="Name"
            value={label}
            onChange={(event) => setLabel(event.currentTarget.value)}
            required
            data-autofocus
          />
          <ChangePicker
            setting={setting}
            onSetting={setSetting}
            settings={{ ...settings, ...patch }}
            onChange={(part) => setPatch((now) => ({ ...now, ...part }))}
          />
          <Text size="sm" c={changes.length === 0 ? 'dimmed' : undefined}>
            {changes.length === 0
              ? 'It changes nothing of the settings of the workspace.'
              : `Against the settings of the workspace: ${changes.map(describeChange).map(named).join('; ')}.`}
          </Text>
          <Group justify="space-between">
            <Group gap="xs">
              {onRemove && (
                <Button variant="default" onClick={onRemove}>
                  Remove the outcome
                </Button>
              )}
              <Button variant="default" onClick={() => setPatch({})}>
                Change nothing
              </Button>
            </Group>
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit" disabled={label.trim() === ''}>
                Done
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
