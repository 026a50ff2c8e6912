import { notifications } from '@mantine/notifications';
import { useWrite } from './use-write';

/** One step back or forward in the workspace's history, said in words. */
export function useUndo(): { readonly busy: boolean; undo(): Promise<void>; redo(): Promise<void> } {
  const { write, busy } = useWrite();
  const step = async (name: 'history-undo' | 'history-redo', word: string): Promise<void> => {
    const answer = await write(name, {});
    if (answer.kind !== 'value' || !answer.value.entry) return;
    notifications.show({ message: `${word}: ${answer.value.entry.summary}`, autoClose: 4000 });
  };
  return {
    busy,
    undo: () => step('history-undo', 'Undone'),
    redo: () => step('history-redo', 'Done again'),
  };
}
