import { Stack, Tabs } from '@mantine/core';
import type { ImportPreview } from '../../../../engine/api';
import { countOf, formatCount } from '../../../format/count';
import { fileName } from '../../../format/file-name';
import { Notice } from '../../../parts/notice';
import { Stat, StatRow } from '../../../parts/stat';
import { DiffPanel } from './diff-panel';
import { distinctRows } from './distinct-rows';
import { HandEditNotice } from './hand-edit-notice';
import { IntakeChoices } from './intake-choices';
import { MappingTable } from './mapping-table';
import { ProblemTable } from './problem-table';
import { QuestionList } from './question-list';
import { SampleTable } from './sample-table';
import type { Diff } from './use-diff';
import type { ImportWork } from './use-import';

interface FilePreviewProps {
  readonly preview: ImportPreview;
  /** undefined for a pasted table. */
  readonly path: string | undefined;
  readonly diff: Diff;
  readonly work: ImportWork;
}

export function FilePreview({ preview, path, diff, work }: FilePreviewProps) {
  const choices = { preview, options: work.options, onOptions: work.changeOptions };
  const value = diff.run.value;
  const conflicts = value?.files.flatMap((file) => file.conflicts) ?? [];
  const updates = value?.files.reduce((total, file) => total + file.updated, 0) ?? 0;
  const isInventory = preview.kind === 'inventory';
  return (
    <Stack gap="sm">
      <PreviewStats preview={preview} />
      {preview.isSheetOpen && (
        <Notice kind="doubt" title="Which sheet is it?" role="alert">
          Several sheets of this workbook could be the inventory. Choose one below; import the file once more
          for another.
        </Notice>
      )}
      <QuestionList {...choices} />
      <HandEditNotice diff={diff} work={work} />
      {isInventory && <IntakeChoices {...choices} path={path} work={work} />}
      <Remarks preview={preview} />
      <Tabs defaultValue={isInventory ? 'columns' : 'rows'} keepMounted={false}>
        <Tabs.List mb="xs">
          {isInventory && <Tabs.Tab value="columns">Columns</Tabs.Tab>}
          <Tabs.Tab value="rows">First rows, as stored</Tabs.Tab>
          <Tabs.Tab value="changes">Changes ({formatCount(updates)})</Tabs.Tab>
          <Tabs.Tab value="rejected">{countOf(preview.rejected.length, 'problem')}</Tabs.Tab>
          <Tabs.Tab value="skipped">Left out ({formatCount(preview.skipped.length)})</Tabs.Tab>
          {conflicts.length > 0 && (
            <Tabs.Tab value="conflicts">Conflicts ({formatCount(conflicts.length)})</Tabs.Tab>
          )}
        </Tabs.List>
        {isInventory && (
          <Tabs.Panel value="columns">
            <MappingTable {...choices} />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="rows">
          <SampleTable sample={preview.sample} />
        </Tabs.Panel>
        <Tabs.Panel value="changes">
          <DiffPanel diff={diff} work={work} />
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
        <Tabs.Panel value="conflicts">
          <ProblemTable
            caption="Rows that contradict each other or the inventory"
            problems={conflicts}
            empty="Nothing contradicts."
          />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

function PreviewStats({ preview }: { preview: ImportPreview }) {
  const mapped = preview.mapping.filter((column) => column.field !== null).length;
  const heading = preview.headerRow === 0 ? 'No headings' : `Headings in row ${preview.headerRow}`;
  return (
    <StatRow>
      <Stat label="Recognized as" value={preview.formatLabel} note={preview.formatReason} />
      <Stat label={`Rows in ${fileName(preview.file)}`} value={formatCount(preview.rows)} note={heading} />
      {preview.kind === 'inventory' && (
        <Stat
          label="Columns understood"
          value={`${mapped} of ${preview.mapping.length}`}
          note="The others are kept with the asset"
        />
      )}
      <Stat
        label="Rows that cannot be taken"
        value={formatCount(distinctRows(preview.rejected))}
        note={`${formatCount(preview.skipped.length)} left out on purpose`}
      />
    </StatRow>
  );
}

/** In one paragraph; what is asked above is not said again. */
function Remarks({ preview }: { preview: ImportPreview }) {
  const asked = preview.questions.map(({ question }) => question);
  const said = preview.remarks.filter((remark) => !asked.some((question) => remark.startsWith(question)));
  if (said.length === 0) return null;
  return <Notice kind="plain">{said.map((remark) => `${remark}.`).join(' ')}</Notice>;
}
