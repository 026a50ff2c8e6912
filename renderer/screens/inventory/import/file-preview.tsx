import { Alert, Group, Select, Stack, Tabs, Text } from '@mantine/core';
import type { IntakeOptions } from '../../../../core/intake/intake';
import type { ImportPreview } from '../../../../engine/api';
import { countOf, formatCount } from '../../../format/count';
import { Stat, StatRow } from '../../../parts/stat';
import { MappingTable } from './mapping-table';
import { ProblemTable } from './problem-table';
import { SampleTable } from './sample-table';

interface FilePreviewProps {
  readonly preview: ImportPreview;
  readonly options: IntakeOptions;
  readonly onOptions: (options: IntakeOptions) => void;
}

export function FilePreview({ preview, options, onOptions }: FilePreviewProps) {
  const mapped = preview.mapping.filter((column) => column.field !== null).length;
  return (
    <Stack gap="sm">
      <StatRow>
        <Stat label="Recognized as" value={preview.format} note={preview.sheet && `Sheet ${preview.sheet}`} />
        <Stat label="Rows" value={formatCount(preview.rows)} note={`Headings in row ${preview.headerRow}`} />
        <Stat
          label="Columns understood"
          value={`${mapped} of ${preview.mapping.length}`}
          note="The others are kept as they are"
        />
        <Stat
          label="Rows that cannot be taken"
          value={formatCount(distinctRows(preview.rejected))}
          note={`${formatCount(preview.skipped.length)} left out on purpose`}
        />
      </StatRow>
      <Choices preview={preview} options={options} onOptions={onOptions} />
      {preview.remarks.length > 0 && (
        <Alert variant="light" color="gray">
          {preview.remarks.map((remark) => (
            <Text key={remark} size="sm">
              {remark}
            </Text>
          ))}
        </Alert>
      )}
      <Tabs defaultValue="columns" keepMounted={false}>
        <Tabs.List mb="xs">
          <Tabs.Tab value="columns">Columns</Tabs.Tab>
          <Tabs.Tab value="rows">First rows, as stored</Tabs.Tab>
          <Tabs.Tab value="rejected">{countOf(preview.rejected.length, 'problem')}</Tabs.Tab>
          <Tabs.Tab value="skipped">Left out ({formatCount(preview.skipped.length)})</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="columns">
          <MappingTable preview={preview} options={options} onOptions={onOptions} />
        </Tabs.Panel>
        <Tabs.Panel value="rows">
          <SampleTable sample={preview.sample} />
        </Tabs.Panel>
        <Tabs.Panel value="rejected">
          <ProblemTable
            caption="Cells that cannot be taken"
            problems={preview.rejected}
            empty="Every row can be taken."
          />
        </Tabs.Panel>
        <Tabs.Panel value="skipped">
          <ProblemTable
            caption="Rows left out on purpose"
            problems={preview.skipped}
            empty="No row is left out."
          />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

export function distinctRows(problems: ImportPreview['rejected']): number {
  return new Set(problems.map((problem) => problem.row)).size;
}

/** What the values cannot say themselves. */
function Choices({ preview, options, onOptions }: FilePreviewProps) {
  return (
    <Group align="flex-end">
      {preview.sheets.length > 1 && (
        <Select
          label="Sheet"
          data={[...preview.sheets]}
          value={preview.sheet}
          onChange={(sheet) => sheet && onOptions({ ...options, sheet })}
          allowDeselect={false}
          w={180}
        />
      )}
      <Select
        label="Dates like 03/04/2019"
        data={[
          { value: 'month-first', label: 'Month first: March 4' },
          { value: 'day-first', label: 'Day first: April 3' },
        ]}
        placeholder="As the values show"
        clearable
        value={options.dateOrder ?? null}
        onChange={(next) => onOptions({ ...options, dateOrder: orderOf(next) })}
        w={210}
      />
      <Select
        label="Costs are"
        data={[
          { value: 'unit', label: 'For one unit' },
          { value: 'extended', label: 'For the whole row' },
        ]}
        placeholder="As the heading says"
        clearable
        value={options.costIs ?? null}
        onChange={(next) => onOptions({ ...options, costIs: costOf(next) })}
        w={210}
      />
    </Group>
  );
}

function orderOf(value: string | null): IntakeOptions['dateOrder'] {
  return value === 'month-first' || value === 'day-first' ? value : undefined;
}

function costOf(value: string | null): IntakeOptions['costIs'] {
  return value === 'unit' || value === 'extended' ? value : undefined;
}
