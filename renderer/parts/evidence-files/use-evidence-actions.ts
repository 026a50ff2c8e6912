import { notifications } from '@mantine/notifications';
import type { EvidenceRow } from '../../../engine/api';
import { announceAnswer } from '../../app/announce';
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
      if (answer.kind !== 'value') return announceAnswer(answer);
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
      announceAnswer(answer, { done: `Saved to ${path}` });
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
