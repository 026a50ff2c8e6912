import { SegmentedControl, SimpleGrid, Text } from '@mantine/core';
import { CountInput } from '../../parts/count-input';
import { DateField } from '../../parts/date-field';
import { PercentInput } from '../../parts/percent-input';
import { kinds, type LetterDraft, statuses } from './letter-draft';

interface LetterFieldsProps {
  readonly draft: LetterDraft;
  readonly onChange: (patch: Partial<LetterDraft>) => void;
}

/** What the letter says: what kind it is, what came of it, and the date or the days as printed. */
export function LetterFields({ draft, onChange }: LetterFieldsProps) {
  const isExtension = draft.kind === 'extension';
  return (
    <>
      <div>
        <Text size="sm" fw={500} pb={4}>
          The letter
        </Text>
        <SegmentedControl
          aria-label="The letter"
          value={draft.kind}
          onChange={(next) => onChange({ kind: next === 'deadline' ? 'deadline' : 'extension' })}
          data={[...kinds]}
        />
      </div>
      {isExtension && (
        <div>
          <Text size="sm" fw={500} pb={4}>
            The extension is
          </Text>
          <SegmentedControl
            aria-label="The extension is"
            value={draft.status}
            onChange={(next) =>
              onChange({ status: statuses.find(({ value }) => value === next)?.value ?? 'granted' })
            }
            data={[...statuses]}
          />
        </div>
      )}
      <SimpleGrid cols={2} spacing="sm">
        <DateField
          label="Date of the letter"
          value={draft.letterDate}
          onChange={(letterDate) => onChange({ letterDate })}
        />
        <DateField
          label={isExtension ? 'New date, where one is printed' : 'Deadline that it sets'}
          placeholder="none"
          value={draft.deadlineDate}
          onChange={(deadlineDate) => onChange({ deadlineDate })}
          clearable
        />
        {isExtension && (
          <CountInput
            label="Days of the extension"
            value={draft.extensionDays}
            onChange={(extensionDays) => onChange({ extensionDays })}
            placeholder="none printed"
          />
        )}
        {isExtension && draft.status === 'requested' && (
          <PercentInput
            label="Chance that it is granted"
            placeholder="nobody knows"
            value={draft.probability}
            onChange={(probability) => onChange({ probability })}
          />
        )}
      </SimpleGrid>
    </>
  );
}
