import type { OwnProgram } from '../../../core/funding/own-program';
import { announceAnswer } from '../../app/announce';
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
    announceAnswer(answer, { done: `${program.name} written to ${path}.` });
  };
}
