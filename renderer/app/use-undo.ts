import { notifications } from '@mantine/notifications';
import type { Progress } from '../../engine/api';
import { formatShare } from '../format/count';
import { useWrite } from './use-write';

const steps = {
  'history-undo': { doing: 'Undoing', done: 'Undone' },
  'history-redo': { doing: 'Doing it again', done: 'Done again' },
} as const;

/** One step back or forward in the workspace's history, said in words; a large one says how far it is. */
export function useUndo(): { readonly busy: boolean; undo(): Promise<void>; redo(): Promise<void> } {
  const { write, busy } = useWrite();
  const step = async (name: keyof typeof steps): Promise<void> => {
    const { doing, done } = steps[name];
    const answer = await write(name, {}, { onProgress: (progress) => showProgress(name, doing, progress) });
    notifications.hide(name);
    if (answer.kind !== 'value' || !answer.value.entry) return;
    notifications.show({ message: `${done}: ${answer.value.entry.summary}`, autoClose: 4000 });
  };
  return { busy, undo: () => step('history-undo'), redo: () => step('history-redo') };
}

/** Only large steps report: the first report brings the notice, the next ones move it on. */
function showProgress(id: string, doing: string, { fraction }: Progress): void {
  const message = fraction === null ? `${doing}…` : `${doing}: ${formatShare(fraction)}`;
  const notice = { id, message, loading: true, autoClose: false, withCloseButton: false } as const;
  notifications.show(notice);
  notifications.update(notice);
}
