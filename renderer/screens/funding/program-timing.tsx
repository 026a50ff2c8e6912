import { Checkbox, SimpleGrid, Stack, Text } from '@mantine/core';
import { fraction } from '../../../core/fraction';
import { useWorkspace } from '../../app/workspace-context';
import { CountInput } from '../../parts/count-input';
import { DateField } from '../../parts/date-field';
import { PercentInput } from '../../parts/percent-input';
import { FormPart } from './form-part';
import type { ProgramFields } from './program-fields';

/** When it is law, when money moves, and by when the work must be done. */
export function ProgramTiming(fields: ProgramFields) {
  const { program, change, faultOf } = fields;
  return (
    <FormPart title="When">
      <SimpleGrid cols={3} spacing="sm">
        <DateField
          label="Expected to be law"
          placeholder="not known"
          value={program.enactmentDate}
          onChange={(enactmentDate) => change({ enactmentDate })}
          clearable
        />
        <DateField
          label="Applications from"
          placeholder="not known"
          value={program.windowOpenDate}
          onChange={(windowOpenDate) => change({ windowOpenDate })}
          clearable
        />
        <DateField
          label="Applications until"
          placeholder="not known"
          value={program.windowCloseDate}
          onChange={(windowCloseDate) => change({ windowCloseDate })}
          clearable
        />
        <PercentInput
          label="Paid at the start"
          value={program.initialShare}
          onChange={(share) => change({ initialShare: share ?? fraction(0) })}
        />
        <CountInput
          label="Removal term, months"
          placeholder="none"
          value={program.termMonths}
          onChange={(termMonths) => change({ termMonths })}
          error={faultOf('termMonths')}
        />
      </SimpleGrid>
      {(faultOf('windowOpenDate') ?? faultOf('windowCloseDate') ?? faultOf('enactmentDate')) && (
        <Text size="xs" c="red">
          {faultOf('windowOpenDate') ?? faultOf('windowCloseDate') ?? faultOf('enactmentDate')}
        </Text>
      )}
      <ClaimLag {...fields} />
    </FormPart>
  );
}

function ClaimLag({ program, change, faultOf }: ProgramFields) {
  const { settings } = useWorkspace();
  const lag = program.claimLagDays;
  const fault = faultOf('claimLagDays');
  return (
    <Stack gap={6}>
      <Checkbox
        label="It has its own days from spending to payment"
        checked={lag !== null}
        onChange={(event) =>
          change({ claimLagDays: event.currentTarget.checked ? settings.reimbursementLagDays : null })
        }
      />
      {lag !== null && (
        <SimpleGrid cols={3} spacing="sm">
          {(['low', 'likely', 'high'] as const).map((point) => (
            <CountInput
              key={point}
              label={{ low: 'Low', likely: 'Most likely', high: 'High' }[point]}
              suffix=" days"
              value={lag[point]}
              onChange={(days) => change({ claimLagDays: { ...lag, [point]: days ?? 0 } })}
            />
          ))}
        </SimpleGrid>
      )}
      {fault && (
        <Text size="xs" c="red">
          {fault}
        </Text>
      )}
    </Stack>
  );
}
