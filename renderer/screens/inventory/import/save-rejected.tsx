import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { describeProblem } from '../../../../core/problem';
import type { ImportOutcome } from '../../../../engine/api';
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
    if (answer.kind === 'value') {
      const message = `${countOf(answer.value.rows, 'row')} in ${fileName(path)}. Correct them there and import the file.`;
      notifications.show({ message, autoClose: 6000 });
    }
    if (answer.kind === 'problems') {
      const message = answer.problems.map(describeProblem).join(' ');
      notifications.show({ title: 'Not saved', message, color: 'red', autoClose: 12_000 });
    }
  };
  return (
    <Button variant="default" onClick={save}>
      Save rejected rows…
    </Button>
  );
}
