import { Button } from '@mantine/core';
import type { ImportOutcome } from '../../../../engine/api';
import { announceAnswer } from '../../../app/announce';
import { useDesktop, useEngine } from '../../../app/desktop-context';
import { countOf } from '../../../format/count';
import { fileName } from '../../../format/file-name';
import type { ImportWork } from './use-import';

/** The rejected rows as a CSV with the reason beside each: corrected there, they are imported like any file. */
export function SaveRejected({ outcome, work }: { outcome: ImportOutcome; work: ImportWork }) {
  const { bridge } = useDesktop();
  const engine = useEngine();
  if (outcome.files.every((file) => file.rejected.length === 0)) return null;
  const save = async (): Promise<void> => {
    const [path] = await bridge('dialog', {
      kind: 'save-file',
      suggestedName: 'rejected rows',
      extension: 'csv',
      title: 'Save the rejected rows',
    });
    if (path === undefined) return;
    const answer = await engine.call('rejected-rows-write', { ...work.sources, ...work.reading, path });
    const rows = answer.kind === 'value' ? answer.value.rows : 0;
    const done = `${countOf(rows, 'row')} in ${fileName(path)}. Correct them there and import the file.`;
    announceAnswer(answer, { done });
  };
  return (
    <Button variant="default" onClick={save}>
      Save rejected rows…
    </Button>
  );
}
