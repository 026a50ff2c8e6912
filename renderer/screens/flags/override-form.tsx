import { Button, Group, Paper, SegmentedControl, Select, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Verdict, VerdictValue } from '../../../core/flagging/verdict';
import type { AssetId } from '../../../core/inventory/asset';
import type { Problem } from '../../../core/problem';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { ProblemList } from '../../parts/problem-list';

interface OverrideFormProps {
  readonly assetId: AssetId;
  readonly verdict: Verdict;
  readonly onClose: () => void;
}

/** A verdict by hand needs a reason: a reviewer will ask for it. */
export function OverrideForm({ assetId, verdict, onClose }: OverrideFormProps) {
  const { write, busy } = useWrite();
  const entities = useRun('entity-list', {}).value ?? [];
  const [chosen, setChosen] = useState<VerdictValue>(verdict.override?.verdict ?? 'clear');
  const [entityId, setEntityId] = useState<string | null>(verdict.entityId);
  const [reason, setReason] = useState(verdict.override?.reason ?? '');
  const [wasAsked, setWasAsked] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const reasonError = wasAsked && reason.trim() === '' ? 'Say why: this stands in every report' : null;
  const vendorError =
    wasAsked && chosen === 'listed' && !entityId ? 'Choose the vendor that it is from' : null;

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWasAsked(true);
    if (reason.trim() === '' || (chosen === 'listed' && !entityId)) return;
    const input = {
      assetId,
      verdict: chosen,
      entityId: chosen === 'clear' ? null : entityId,
      reason: reason.trim(),
    };
    const answer = await write('override-set', input, { ownProblems: true, done: 'Verdict set by hand.' });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };

  return (
    <Paper
      withBorder
      p="md"
      radius="md"
      component="form"
      onSubmit={save}
      aria-label="Set the verdict by hand"
      noValidate
    >
      <Stack gap="sm">
        <SegmentedControl
          aria-label="Verdict"
          value={chosen}
          onChange={(next) => setChosen(next as VerdictValue)}
          data={[
            { value: 'listed', label: 'Listed' },
            { value: 'review', label: 'Review' },
            { value: 'clear', label: 'Clear' },
          ]}
        />
        {chosen !== 'clear' && (
          <Select
            label="Listed vendor"
            data={entities.map((entity) => ({ value: entity.id, label: entity.name }))}
            value={entityId}
            onChange={setEntityId}
            error={vendorError}
            searchable
          />
        )}
        <Textarea
          label="Reason"
          description="What you saw: the label, the board, the maker's letter"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={reasonError}
          required
          autosize
          minRows={2}
        />
        <ProblemList problems={problems} title="Not saved" />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy}>
            Set verdict
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
