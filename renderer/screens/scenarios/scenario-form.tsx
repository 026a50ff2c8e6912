import { Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Problem } from '../../../core/problem';
import {
  defaultSettings,
  type PlanningSettings,
  type Scenario,
  type SettingsPatch,
} from '../../../core/scenario/settings';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { useWorkspace } from '../../app/workspace-context';
import { slugOf } from '../../format/slug';
import { FormEnd } from '../../parts/form-end';
import { patchWords } from './patch-words';
import { scenarioIdOf } from './scenario-id';

/** Saves the workspace's settings of today as a scenario, or renames one. */
export function ScenarioForm({ scenario, onClose }: { scenario: Scenario | null; onClose: () => void }) {
  const { settings } = useWorkspace();
  const { write, busy } = useWrite();
  const scenarios = useRun('scenario-list', {}).value ?? [];
  const [name, setName] = useState(scenario?.name ?? '');
  const [description, setDescription] = useState(scenario?.description ?? '');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const patch = scenario?.patch ?? scenarioPatch(settings);
  const known = scenarios.find((one) => !one.preset && sameName(one.name, name));

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const id = (scenario ?? known)?.id ?? scenarioIdOf(name, scenarios);
    const parentId = scenario?.parentId ?? null;
    const input = { scenario: { id, name: name.trim(), description: description.trim(), patch, parentId } };
    const answer = await write('scenario-save', input, { ownProblems: true, done: 'Scenario saved.' });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };

  return (
    <Modal opened onClose={onClose} title={scenario ? 'Change a scenario' : 'Save a scenario'}>
      <form onSubmit={save}>
        <Stack>
          <TextInput
            label="Name"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            required
            data-autofocus
          />
          <Textarea
            label="What it stands for"
            value={description}
            onChange={(event) => setDescription(event.currentTarget.value)}
            autosize
            minRows={2}
          />
          <Text size="xs" c="dimmed">
            It fixes: {patchWords(defaultSettings, patch)}.
          </Text>
          <FormEnd
            problems={problems}
            busy={busy}
            isIncomplete={slugOf(name, 1) === ''}
            label={scenario === null && known !== undefined ? 'Save over it' : 'Save'}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** What a scenario is about; trials and seed stay common so that scenarios differ by what they say only. */
function scenarioPatch(settings: PlanningSettings): SettingsPatch {
  const { asOf, startDate, budgetCents, escalation, crews, programId, ownDeadline, includeReview } = settings;
  const { availableCents, administrationCents, demandCents, reimbursementLagDays } = settings;
  const { listsDate, extensionsGranted, applicantKind, initialShare, firstClaimDate, claimPayment } =
    settings;
  return {
    asOf,
    startDate,
    budgetCents,
    escalation,
    crews,
    programId,
    availableCents,
    administrationCents,
    demandCents,
    reimbursementLagDays,
    ownDeadline,
    includeReview,
    listsDate,
    extensionsGranted,
    applicantKind,
    initialShare,
    firstClaimDate,
    claimPayment,
  };
}
