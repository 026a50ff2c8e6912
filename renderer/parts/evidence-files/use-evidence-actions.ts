import { notifications } from '@mantine/notifications';
import { describeProblem } from '../../../core/problem';
import type { Answer, EvidenceRow } from '../../../engine/api';
import { useDesktop } from '../../app/desktop-context';
import { useWrite } from '../../app/use-write';
import type { EvidenceTarget } from './evidence-files';

interface EvidenceActions {
  open(): Promise<void>;
  save(): Promise<void>;
  unlink(): Promise<void>;
  remove(): Promise<void>;
}

export function useEvidenceActions(file: EvidenceRow, target: EvidenceTarget): EvidenceActions {
  const { bridge, engine } = useDesktop();
  const { write } = useWrite();
  const belongsTo = 'assetId' in target ? { assetIds: [target.assetId] } : { lineIds: [target.lineId] };
  return {
    open: async () => {
      const answer = await engine.call('evidence-open', { id: file.id });
      if (answer.kind !== 'value') return saidWhy(answer);
      const isOpen = await bridge('shell', { kind: 'open-item', path: answer.value.path });
      if (!isOpen) {
        const message = 'The system has no program for this file. Save it and open it there.';
        notifications.show({ title: 'Not opened', message, color: 'red' });
      }
    },
    save: async () => {
      const extension = /\.([^.]+)$/.exec(file.name)?.[1] ?? 'bin';
      const request = { kind: 'save-file', suggestedName: file.name, extension } as const;
      const [path] = await bridge('dialog', request);
      if (path === undefined) return;
      const answer = await engine.call('evidence-save', { id: file.id, path, replace: true });
      if (answer.kind !== 'value') return saidWhy(answer);
      notifications.show({ message: `Saved to ${path}`, autoClose: 4000 });
    },
    unlink: async () => {
      const done = `${file.name} taken from here. Undo brings it back.`;
      await write('evidence-unlink', { id: file.id, ...belongsTo }, { done });
    },
    remove: async () => {
      await write('evidence-remove', { id: file.id }, { done: `${file.name} removed. Undo brings it back.` });
    },
  };
}

function saidWhy(answer: Answer<unknown>): void {
  if (answer.kind === 'problems') {
    const message = answer.problems.map(describeProblem).join(' ');
    notifications.show({ title: 'Not done', message, color: 'red', autoClose: 12_000 });
  }
  if (answer.kind === 'failure') notifications.show({ message: answer.message, color: 'red' });
}
