import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { ImportPreview } from '../../../../engine/api';
import { announceAnswer } from '../../../app/announce';
import { useDesktop, useEngine } from '../../../app/desktop-context';
import { fileName } from '../../../format/file-name';
import { ManageProfiles } from './manage-profiles';
import { SaveProfile } from './save-profile';
import type { ImportWork } from './use-import';

interface MappingMenuProps {
  readonly preview: ImportPreview;
  /** undefined for a pasted table. */
  readonly path: string | undefined;
  readonly work: ImportWork;
}

type Dialog = 'save' | 'manage' | null;

/** Keeps how this file is read: in the workspace for the next file of its kind, or as JSON for the command line. */
export function MappingMenu({ preview, path, work }: MappingMenuProps) {
  const [dialog, setDialog] = useState<Dialog>(null);
  const { write, load } = useMappingFile(path, work);
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} />}>
            Mapping
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDialog('save')}>Save as a profile…</Menu.Item>
          <Menu.Item onClick={() => setDialog('manage')}>Mapping profiles…</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={write}>Write it as JSON for the command line…</Menu.Item>
          <Menu.Item onClick={load}>Read it from JSON…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'save' && (
        <SaveProfile preview={preview} path={path} work={work} onClose={() => setDialog(null)} />
      )}
      {dialog === 'manage' && <ManageProfiles work={work} onClose={() => setDialog(null)} />}
    </>
  );
}

function useMappingFile(
  path: string | undefined,
  work: ImportWork,
): { write(): Promise<void>; load(): Promise<void> } {
  const { bridge } = useDesktop();
  const engine = useEngine();
  const source = path === undefined ? { pasted: work.sources.pasted ?? '' } : { source: path };
  const write = async (): Promise<void> => {
    const [to] = await bridge('dialog', {
      kind: 'save-file',
      suggestedName: 'mapping',
      extension: 'json',
      title: 'Write the mapping',
    });
    if (to === undefined) return;
    const answer = await engine.call('mapping-file-write', { ...source, ...work.reading, path: to });
    announceAnswer(answer, {
      done: `Written: ${fileName(to)}. Use it with changeout import --mapping.`,
    });
  };
  const load = async (): Promise<void> => {
    const [from] = await bridge('dialog', { kind: 'import-files' });
    if (from === undefined) return;
    const answer = await engine.call('mapping-file-read', { path: from });
    announceAnswer(answer, { done: `The mapping of ${fileName(from)} is in use.` });
    if (answer.kind === 'value') work.changeOptions(answer.value);
  };
  return { write, load };
}
