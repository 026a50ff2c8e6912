import { Modal, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CalendarDate } from '../../../core/calendar/date';
import type { ListedEntity } from '../../../core/listing/entity';
import type { LicenseRecord } from '../../../core/listing/license-record';
import type { Problem } from '../../../core/problem';
import { useWrite } from '../../app/use-write';
import { DateField } from '../../parts/date-field';
import { FormEnd } from '../../parts/form-end';

interface LicenseFormProps {
  /** null = a new record. */
  readonly license: LicenseRecord | null;
  readonly entities: readonly ListedEntity[];
  readonly onClose: () => void;
}

/** Adds or changes a license as it is printed. */
export function LicenseForm({ license, entities, onClose }: LicenseFormProps) {
  const { write, busy } = useWrite();
  const [entityId, setEntityId] = useState<string | null>(license?.entityId ?? null);
  const [issued, setIssued] = useState<CalendarDate | null>(license?.issuedDate ?? null);
  const [expiry, setExpiry] = useState<CalendarDate | null>(license?.expiryDate ?? null);
  const [words, setWords] = useState({
    number: license?.number ?? '',
    supplier: license?.supplier ?? '',
    scope: license?.scope ?? '',
  });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const isWhole =
    entityId !== null && issued !== null && Object.values(words).every((text) => text.trim() !== '');

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (entityId === null || issued === null) return;
    const record = { ...words, id: license?.id ?? null, entityId, issuedDate: issued, expiryDate: expiry };
    const input = { license: { ...record, notes: license?.notes ?? null } };
    const answer = await write('license-save', input, { ownProblems: true, done: 'License saved.' });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };

  return (
    <Modal opened onClose={onClose} title={license ? 'Change a license' : 'Add a license'} size="lg">
      <form onSubmit={save}>
        <Stack>
          <SimpleGrid cols={2} spacing="sm">
            <TextInput
              label="Number"
              description="As printed"
              value={words.number}
              onChange={(event) => setWords({ ...words, number: event.currentTarget.value })}
              required
              data-autofocus
            />
            <TextInput
              label="Supplier"
              description="Who holds it"
              value={words.supplier}
              onChange={(event) => setWords({ ...words, supplier: event.currentTarget.value })}
              required
            />
            <DateField label="Issued" value={issued} onChange={setIssued} />
            <DateField
              label="Last day"
              placeholder="none printed"
              value={expiry}
              onChange={setExpiry}
              clearable
            />
          </SimpleGrid>
          <Select
            label="Listed entity"
            data={entities.map((entity) => ({ value: entity.id, label: entity.name }))}
            value={entityId}
            onChange={setEntityId}
            searchable
            limit={50}
            required
          />
          <Textarea
            label="What it allows"
            value={words.scope}
            onChange={(event) => setWords({ ...words, scope: event.currentTarget.value })}
            autosize
            minRows={2}
            required
          />
          <FormEnd problems={problems} busy={busy} isIncomplete={!isWhole} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
