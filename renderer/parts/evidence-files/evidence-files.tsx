import { ActionIcon, Button, Group, Menu, Stack } from '@mantine/core';
import { IconDots, IconPaperclip } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import type { AssetId } from '../../../core/inventory/asset';
import { evidenceKindLabel } from '../../../core/inventory/evidence-file';
import type { EvidenceRow } from '../../../engine/api';
import { useDesktop } from '../../app/desktop-context';
import { useRun } from '../../app/run/use-run';
import { countOf } from '../../format/count';
import { formatMoment } from '../../format/date';
import { formatBytes } from '../../format/file-name';
import { EmptyState } from '../empty-state';
import { RunView } from '../run-view';
import { AttachDialog } from './attach-dialog';
import classes from './evidence-files.module.css';
import { EvidenceForm } from './evidence-form';
import { useEvidenceActions } from './use-evidence-actions';

/** What the files belong to. */
export type EvidenceTarget = { readonly assetId: AssetId } | { readonly lineId: string };

/** The evidence files of an asset or a plan line: drop one in, open it in its own program, take it away. */
export function EvidenceFiles({ target }: { target: EvidenceTarget }) {
  const { bridge } = useDesktop();
  const files = useRun('evidence-list', target);
  const [attaching, setAttaching] = useState<readonly string[]>([]);
  const [isOver, setIsOver] = useState(false);
  const choose = async (): Promise<void> => setAttaching(await bridge('dialog', { kind: 'evidence-files' }));
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    event.stopPropagation();
    setIsOver(false);
    setAttaching(await bridge('paths', { files: [...event.dataTransfer.files] }));
  };
  const attach = (
    <Button variant="default" size="xs" leftSection={<IconPaperclip size={15} />} onClick={choose}>
      Attach files…
    </Button>
  );
  return (
    <section
      aria-label="Evidence files"
      className={`${classes.zone} ${isOver ? classes.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <RunView run={files} doing="Reading the evidence files">
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState icon={IconPaperclip} title="No evidence file" action={attach}>
              Drop an invoice, a quote or a photo here. It is kept inside the workspace, at most 50 MB a file.
            </EmptyState>
          ) : (
            <Stack gap="xs">
              {rows.map((file) => (
                <EvidenceItem key={file.id} file={file} target={target} />
              ))}
              <Group justify="space-between" mt={4}>
                <span className="dimmed">{countOf(rows.length, 'file')}. More can be dropped here.</span>
                {attach}
              </Group>
            </Stack>
          )
        }
      </RunView>
      {attaching.length > 0 && (
        <AttachDialog paths={attaching} target={target} onClose={() => setAttaching([])} />
      )}
    </section>
  );
}

function EvidenceItem({ file, target }: { file: EvidenceRow; target: EvidenceTarget }) {
  const { open, save, unlink, remove } = useEvidenceActions(file, target);
  const [isEditing, setIsEditing] = useState(false);
  const others = file.assetIds.length + file.lineIds.length - 1;
  return (
    <div className={classes.item}>
      <div className={classes.text}>
        <div className={classes.name}>{file.name}</div>
        <div className="dimmed">
          {evidenceKindLabel(file.kind)}, {formatBytes(file.bytes)}, attached {formatMoment(file.addedAt)} by{' '}
          {file.addedBy}
          {others > 0 && `, also with ${others} other${others === 1 ? '' : 's'}`}
        </div>
        {file.note && <div>{file.note}</div>}
        <code className={classes.hash} title="SHA-256 of the file">
          {file.sha256}
        </code>
      </div>
      <Group gap={6} wrap="nowrap">
        <Button
          size="compact-xs"
          variant="light"
          onClick={open}
          disabled={!file.canBeOpened}
          title={
            file.canBeOpened ? 'Open in the program of the system' : 'This kind of file can only be saved'
          }
        >
          Open
        </Button>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={save}>
          Save as…
        </Button>
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={`More for ${file.name}`}>
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setIsEditing(true)}>Kind, name and note…</Menu.Item>
            <Menu.Item onClick={unlink}>Take it from here</Menu.Item>
            <Menu.Item color="red" onClick={remove}>
              Remove from the workspace
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
      {isEditing && <EvidenceForm file={file} onClose={() => setIsEditing(false)} />}
    </div>
  );
}
