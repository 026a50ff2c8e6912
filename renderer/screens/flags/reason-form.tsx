import { Button, Group, Kbd, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Verdict, VerdictValue } from '../../../core/flagging/verdict';
import type { AssetId } from '../../../core/inventory/asset';
import type { Problem } from '../../../core/problem';
import { useRun } from '../../app/run/use-run';
import { useWorkspace } from '../../app/workspace-context';
import { ProblemList } from '../../parts/problem-list';
import type { ReviewQueue } from './use-review-queue';

interface ReasonFormProps {
  readonly assetId: AssetId;
  readonly verdict: Verdict;
  readonly answer: VerdictValue;
  readonly queue: ReviewQueue;
  readonly onClose: () => void;
}

const words: Readonly<Record<VerdictValue, { readonly field: string; readonly save: string }>> = {
  listed: { field: 'Why it is listed', save: 'Save as listed' },
  clear: { field: 'Why it is not listed', save: 'Save as not listed' },
  review: { field: 'What to ask, and whom', save: 'Leave in review' },
};

/** One line, filled in with the reason given last, so that like cases take two keys. */
export function ReasonForm({ assetId, verdict, answer, queue, onClose }: ReasonFormProps) {
  const [reason, setReason] = useState(() => queue.lastReason(answer));
  const [entityId, setEntityId] = useState(verdict.entityId);
  const [wasAsked, setWasAsked] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const needsVendor = answer === 'listed' && entityId === null;
  const isEmpty = reason.trim() === '';

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWasAsked(true);
    if (isEmpty || needsVendor || queue.busy) return;
    const input = { assetId, verdict: answer, entityId: answer === 'clear' ? null : entityId };
    setProblems(await queue.decide({ ...input, reason: reason.trim() }));
  };

  return (
    <form onSubmit={save} aria-label={words[answer].save} noValidate>
      <Stack gap="xs">
        {answer === 'listed' && verdict.entityId === null && (
          <VendorSelect
            value={entityId}
            onChange={setEntityId}
            error={wasAsked && needsVendor ? 'Choose the vendor that it is from' : null}
          />
        )}
        <TextInput
          label={words[answer].field}
          required
          value={reason}
          ref={focusOnce}
          error={wasAsked && isEmpty ? 'Say why: this stands in every report' : null}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
        />
        <ProblemList problems={problems} title="Not saved" />
        <Group gap="xs">
          <Button
            type="submit"
            loading={queue.busy}
            rightSection={
              <Kbd size="xs" aria-hidden>
                Enter
              </Kbd>
            }
          >
            {words[answer].save}
          </Button>
          <Button
            variant="default"
            rightSection={
              <Kbd size="xs" aria-hidden>
                Esc
              </Kbd>
            }
            onClick={onClose}
          >
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface VendorSelectProps {
  readonly value: string | null;
  readonly onChange: (entityId: string | null) => void;
  readonly error: string | null;
}

function VendorSelect(props: VendorSelectProps) {
  const { asOf } = useWorkspace();
  const entities = useRun('entity-list', { asOf }).value ?? [];
  const data = entities.map((entity) => ({ value: entity.id, label: entity.name }));
  return <Select label="Listed vendor" data={data} searchable {...props} />;
}

/** The reason that is offered is selected: typing replaces it. */
function focusOnce(field: HTMLInputElement | null): void {
  if (!field || field === document.activeElement) return;
  field.focus();
  field.select();
}
