import { notifications } from '@mantine/notifications';
import type { OwnProgram } from '../../../core/funding/own-program';
import { describeProblem } from '../../../core/problem';
import { useDesktop, useEngine } from '../../app/desktop-context';

/** Asks where to, writes the file, and says what came of it. */
export function useExportProgram(): (program: OwnProgram) => Promise<void> {
  const { bridge } = useDesktop();
  const engine = useEngine();
  return async (program) => {
    const [path] = await bridge('dialog', {
      kind: 'save-file',
      suggestedName: `${program.id}.json`,
      extension: 'json',
      title: 'Export a program',
    });
    if (path === undefined) return;
    const answer = await engine.call('program-export', { id: program.id, path });
    if (answer.kind === 'value') notifications.show({ message: `${program.name} written to ${path}.` });
    if (answer.kind === 'problems') {
      const message = answer.problems.map(describeProblem).join(' ');
      notifications.show({ title: 'Not written', message, color: 'red', autoClose: 12_000 });
    }
  };
}
