import { Button, Group, Stack, Tabs, Text, Title } from '@mantine/core';
import type { ImportedFile, ImportOutcome } from '../../../../engine/api';
import { useUndo } from '../../../app/use-undo';
import { countOf, formatCount } from '../../../format/count';
import { fileName } from '../../../format/file-name';
import { DataTable } from '../../../parts/data-table';
import { Notice } from '../../../parts/notice';
import { countWords } from './diff-line';
import { distinctRows } from './distinct-rows';
import classes from './import.module.css';
import { ProblemTable } from './problem-table';
import { SaveRejected } from './save-rejected';
import type { ImportWork } from './use-import';

interface ImportResultProps {
  readonly outcome: ImportOutcome;
  readonly work: ImportWork;
  readonly onClose: () => void;
}

/** Every row of every file is accounted for: the counts add up to the rows, and say so. */
export function ImportResult({ outcome, work, onClose }: ImportResultProps) {
  const { undo, busy } = useUndo();
  const takeBack = async (): Promise<void> => {
    await undo();
    onClose();
  };
  return (
    <Stack>
      <Notice
        kind={outcome.written ? 'good' : 'bad'}
        title={outcome.written ? 'Imported' : 'Nothing was stored'}
        role="status"
      >
        {outcome.written
          ? 'One undo takes the whole import back.'
          : 'Some rows were rejected, and this import was to take all rows or none.'}
      </Notice>
      <CountTable files={outcome.files} />
      <Text size="sm">{countWords(outcome)}.</Text>
      {outcome.files.map((file) => (
        <FileOutcome key={file.file} file={file} />
      ))}
      <Group justify="flex-end" className={classes.footer}>
        <SaveRejected outcome={outcome} work={work} />
        {outcome.written && (
          <Button variant="default" onClick={takeBack} loading={busy}>
            Undo this import
          </Button>
        )}
        <Button onClick={onClose} data-autofocus>
          Go to the inventory
        </Button>
      </Group>
    </Stack>
  );
}

function CountTable({ files }: { files: readonly ImportedFile[] }) {
  return (
    <DataTable
      caption="What came of the rows of each file"
      rows={files}
      rowKey={(file) => file.file}
      columns={[
        { header: 'File', cell: (file) => fileName(file.file) },
        { header: 'Format', cell: (file) => file.format },
        { header: 'Created', right: true, cell: (file) => formatCount(file.created) },
        { header: '+ Updated', right: true, cell: (file) => formatCount(file.updated) },
        { header: '+ Unchanged', right: true, cell: (file) => formatCount(file.unchanged) },
        { header: '+ Rejected', right: true, cell: (file) => formatCount(distinctRows(file.rejected)) },
        { header: '+ Left out', right: true, cell: (file) => formatCount(distinctRows(file.skipped)) },
        { header: '= Rows in the file', right: true, cell: (file) => <b>{formatCount(file.rows)}</b> },
      ]}
    />
  );
}

function FileOutcome({ file }: { file: ImportedFile }) {
  const tabs = [
    { id: 'rejected', label: 'Rejected', problems: file.rejected },
    { id: 'skipped', label: 'Left out', problems: file.skipped },
    { id: 'conflicts', label: 'Conflicts', problems: file.conflicts },
  ].filter((tab) => tab.problems.length > 0);
  const [first] = tabs;
  const sentences = sentencesOf(file);
  return (
    <div>
      {(first || sentences.length > 0) && <Title order={3}>{fileName(file.file)}</Title>}
      {sentences.map((sentence) => (
        <Text key={sentence} size="sm" c="dimmed">
          {sentence}
        </Text>
      ))}
      {first && (
        <Tabs defaultValue={first.id} mt="xs" keepMounted={false}>
          <Tabs.List>
            {tabs.map((tab) => (
              <Tabs.Tab key={tab.id} value={tab.id}>
                {tab.label} ({formatCount(tab.problems.length)})
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {tabs.map((tab) => (
            <Tabs.Panel key={tab.id} value={tab.id}>
              <ProblemTable
                caption={`${tab.label} in ${fileName(file.file)}`}
                problems={tab.problems}
                empty="None"
              />
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
    </div>
  );
}

function sentencesOf(file: ImportedFile): string[] {
  const { unmappedColumns: kept, handEditsKept, handEditsTaken } = file;
  return [
    ...(kept.length > 0
      ? [`${countOf(kept.length, 'column')} kept without a field: ${kept.join(', ')}`]
      : []),
    ...(handEditsKept > 0 ? [`${countOf(handEditsKept, 'field')} edited by hand: kept as they were`] : []),
    ...(handEditsTaken > 0
      ? [`${countOf(handEditsTaken, 'field')} edited by hand: replaced by the file’s`]
      : []),
    ...file.remarks,
  ];
}
