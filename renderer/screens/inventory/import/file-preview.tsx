import { Stack, Tabs, Text } from '@mantine/core';
import type { IntakeOptions } from '../../../../core/intake/intake';
import type { ImportPreview } from '../../../../engine/api';
import { countOf, formatCount } from '../../../format/count';
import { Notice } from '../../../parts/notice';
import { Stat, StatRow } from '../../../parts/stat';
import { IntakeChoices } from './intake-choices';
import { MappingTable } from './mapping-table';
import { ProblemTable } from './problem-table';
import { QuestionList } from './question-list';
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
      <QuestionList preview={preview} options={options} onOptions={onOptions} />
      <IntakeChoices preview={preview} options={options} onOptions={onOptions} />
      {preview.remarks.length > 0 && (
        <Notice kind="plain">
          {preview.remarks.map((remark) => (
            <Text key={remark} size="sm">
              {remark}
            </Text>
          ))}
        </Notice>
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
