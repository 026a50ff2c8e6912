import { Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Problem } from '../../../core/problem';
import { changesOf, describeShortly, partsBeside } from '../../../core/scenario/compare';
import type { Scenario, SettingsPatch } from '../../../core/scenario/settings';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { useWorkspace } from '../../app/workspace-context';
import { FormEnd } from '../../parts/form-end';
import { ChangePicker } from './change-picker';
import { scenarioIdOf } from './scenario-id';
import type { ChangeableSetting } from './setting-editor';
import { useProgramNames } from './use-program-names';

interface CopyFormProps {
  readonly scenarios: readonly Scenario[];
  readonly from: Scenario;
  readonly onClose: (saved: string | null) => void;
}

/** A new scenario from another by changing one thing; the difference stays visible. */
export function CopyForm({ scenarios, from, onClose }: CopyFormProps) {
  const { settings } = useWorkspace();
  const { write, busy } = useWrite();
  const named = useProgramNames();
  const list = useRun('scenario-list', {}).value ?? scenarios;
  const [parentId, setParentId] = useState(from.id);
  const [setting, setSetting] = useState<ChangeableSetting>('programId');
  const [patch, setPatch] = useState<SettingsPatch>({});
  const [name, setName] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const parent = list.find((scenario) => scenario.id === parentId) ?? from;
  const before = { ...settings, ...parent.patch };
  const changes = changesOf(before, patch);
  const suggested =
    changes.length === 0
      ? ''
      : `${parent.name}, ${changes.map((one) => named(partsBeside(one.after, one.before))).join(', ')}`;
  const chosenName = name.trim() === '' ? suggested : name.trim();

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const id = scenarioIdOf(chosenName, list);
    const description = `${parent.name}, with ${changes.map(describeShortly).map(named).join('; ')}.`;
    const scenario = {
      id,
      name: chosenName.slice(0, 500),
      description,
      patch: { ...parent.patch, ...patch },
      parentId: parent.id,
    };
    const answer = await write('scenario-save', { scenario }, { ownProblems: true, done: 'Scenario saved.' });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose(id);
  };

  return (
    <Modal opened onClose={() => onClose(null)} title="Copy a scenario and change one thing" size="lg">
      <form onSubmit={save}>
        <Stack>
          <Select
            label="Copy of"
            data={list.map((scenario) => ({ value: scenario.id, label: scenario.name }))}
            value={parentId}
            onChange={(next) => next && setParentId(next)}
            allowDeselect={false}
          />
          <ChangePicker
            setting={setting}
            onSetting={(next) => {
              setSetting(next);
              setPatch({});
            }}
            settings={{ ...before, ...patch }}
            onChange={(part) => setPatch((now) => ({ ...now, ...part }))}
          />
          <TextInput
            label="Name"
            placeholder={suggested === '' ? 'Named by what changes' : suggested}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Text size="sm" c={changes.length === 0 ? 'dimmed' : undefined}>
            {changes.length === 0
              ? 'Nothing differs from its parent yet.'
              : `Differs from its parent by: ${changes.map(describeShortly).map(named).join('; ')}.`}
          </Text>
          <FormEnd
            problems={problems}
            busy={busy}
            isIncomplete={changes.length === 0}
            onCancel={() => onClose(null)}
          />
        </Stack>
      </form>
    </Modal>
  );
}
