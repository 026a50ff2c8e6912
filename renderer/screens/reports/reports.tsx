import { Button, Checkbox, Group, Text } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReportFormat } from '../../../engine/api';
import { useDesktop } from '../../app/desktop-context';
import { useWorkspace, useWorkspaceState } from '../../app/workspace-context';
import { formatDate } from '../../format/date';
import { JobPanel } from '../../parts/job-panel';
import { Page, Section } from '../../parts/page';
import { ProblemList } from '../../parts/problem-list';
import { TextLink } from '../../parts/text-link';
import { ClaimsSection } from './claims-section';
import { FormsSection } from './forms-section';
import { PacketsSection } from './packets-section';
import { PreviewDialog } from './preview/preview-dialog';
import classes from './reports.module.css';
import { useReportJob } from './use-report-job';
import { WrittenFiles } from './written-files';

const formats: readonly { readonly id: ReportFormat; readonly label: string; readonly words: string }[] = [
  {
    id: 'pdf',
    label: 'Board packet, PDF',
    words: 'The decision, the number with its range, dates, money, assumptions',
  },
  {
    id: 'xlsx',
    label: 'Application workbook, XLSX',
    words: 'Line items with cost basis and evidence, live formulas',
  },
  {
    id: 'csv',
    label: 'Inventory and flags, CSV',
    words: 'Every asset with verdict and evidence, whatever the screen shows',
  },
  { id: 'json', label: 'Everything, JSON', words: 'The whole result for another program' },
  { id: 'html', label: 'Board packet, web page', words: 'The same packet for a screen, in one file' },
];

export function Reports() {
  const { bridge } = useDesktop();
  const workspace = useWorkspace();
  const { scenario } = useWorkspaceState();
  const [chosen, setChosen] = useState<readonly ReportFormat[]>(['pdf', 'xlsx']);
  const [folder, setFolder] = useState<string | null>(null);
  const [isPreviewing, setPreviewing] = useState(false);
  const job = useReportJob();

  const chooseFolder = async (): Promise<string | null> => {
    const [path] = await bridge('dialog', { kind: 'folder', title: 'Folder for the documents' });
    if (path) setFolder(path);
    return path ?? null;
  };
  const write = async (): Promise<void> => {
    const target = folder ?? (await chooseFolder());
    if (target)
      await job.write({ folder: target, formats: chosen, ...(scenario === null ? {} : { scenario }) });
  };

  return (
    <Page
      title="Reports"
      lead={`Documents of one and the same run, as of ${formatDate(workspace.asOf)}. Each prints its date, list versions, scenario and seed.`}
    >
      <Section title="Documents">
        <div className={classes.formats}>
          {formats.map((format) => (
            <Checkbox.Card
              key={format.id}
              className={classes.format}
              aria-label={format.label}
              checked={chosen.includes(format.id)}
              onChange={(isOn) =>
                setChosen(isOn ? [...chosen, format.id] : chosen.filter((id) => id !== format.id))
              }
            >
              <Checkbox.Indicator />
              <div>
                <Text size="sm" fw={500}>
                  {format.label}
                </Text>
                <Text size="xs" c="dimmed">
                  {format.words}
                </Text>
              </div>
            </Checkbox.Card>
          ))}
        </div>
        <Group mt="md" justify="space-between">
          <Group gap={6}>
            <IconFolder size={17} stroke={1.7} aria-hidden />
            <Text size="sm">{folder ?? 'No folder chosen yet'}</Text>
            <TextLink onClick={() => void chooseFolder()}>{folder ? 'Change…' : 'Choose…'}</TextLink>
          </Group>
          <Group gap="xs">
            <Button variant="default" onClick={() => setPreviewing(true)}>
              Preview…
            </Button>
            <Button onClick={write} disabled={chosen.length === 0 || job.isRunning}>
              Write {chosen.length === 1 ? 'document' : 'documents'}
            </Button>
          </Group>
        </Group>
        {job.isRunning && (
          <div style={{ marginTop: 16 }}>
            <JobPanel slim progress={job.progress} label="Writing documents" onCancel={job.cancel} />
          </div>
        )}
        {job.wasCanceled && (
          <Text size="sm" c="dimmed" mt="sm" role="status">
            Canceled. Files that were finished before stay in the folder.
          </Text>
        )}
        <ProblemList problems={job.problems} title="Not written" />
      </Section>
      <WrittenFiles files={job.files} />
      <PacketsSection scenario={scenario} />
      <ClaimsSection />
      <FormsSection scenario={scenario} />
      {isPreviewing && <PreviewDialog scenario={scenario} onClose={() => setPreviewing(false)} />}
    </Page>
  );
}
