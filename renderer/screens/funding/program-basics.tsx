import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { type OwnProgramKind, ownProgramKinds, ownStatuses } from '../../../core/funding/own-program';
import { DateField } from '../../parts/date-field';
import { PercentInput } from '../../parts/percent-input';
import { FormPart } from './form-part';
import type { ProgramFields } from './program-fields';

/** What it is called, how far it has come, and who says so. */
export function ProgramBasics({ program, change, faultOf }: ProgramFields) {
  const statuses = ownStatuses.filter(({ kinds }) => (kinds as readonly string[]).includes(program.kind));
  const changeKind = (kind: OwnProgramKind): void => {
    const fitting = ownStatuses.find(({ kinds }) => (kinds as readonly string[]).includes(kind));
    change({ kind, status: fitting?.id ?? program.status });
  };
  return (
    <FormPart title="What it is">
      <TextInput
        label="Name"
        value={program.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        error={faultOf('name') ?? faultOf('id')}
        required
        data-autofocus
      />
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          label="Bill number or citation"
          placeholder="none yet"
          value={program.number ?? ''}
          onChange={(event) =>
            change({ number: event.currentTarget.value === '' ? null : event.currentTarget.value })
          }
        />
        <Select
          label="Kind"
          data={ownProgramKinds.map(({ id, label }) => ({ value: id, label }))}
          value={program.kind}
          onChange={(kind) => kind && changeKind(kind as OwnProgramKind)}
          allowDeselect={false}
        />
        <Select
          label="How far it has come"
          data={statuses.map(({ id, label }) => ({ value: id, label }))}
          value={program.status}
          onChange={(status) => status && change({ status: status as typeof program.status })}
          allowDeselect={false}
          error={faultOf('status')}
        />
        <DateField
          label="On"
          value={program.statusDate}
          onChange={(statusDate) => statusDate && change({ statusDate })}
        />
        {program.kind === 'bill' && (
          <PercentInput
            label="How likely it becomes law"
            placeholder="not given"
            value={program.enactmentProbability}
            onChange={(enactmentProbability) => change({ enactmentProbability })}
          />
        )}
      </SimpleGrid>
      <TextInput
        label="Where this comes from"
        description="The text you read, or: assumption"
        value={program.source}
        onChange={(event) => change({ source: event.currentTarget.value })}
        error={faultOf('source')}
        required
      />
      <Textarea
        label="Notes"
        value={program.notes}
        onChange={(event) => change({ notes: event.currentTarget.value })}
        autosize
        minRows={1}
      />
    </FormPart>
  );
}
