import { readHistoryEntry, readHistoryPage } from '../../db/history/page';
import { type Pause, redoInBlocks, undoInBlocks } from '../../db/history/undo';
import type { CallInput, CallOutput } from '../api';
import type { Session } from '../session';
import { breathe, type Watch } from '../watch';

export function historyPage(session: Session, input: CallInput<'history-page'>): CallOutput<'history-page'> {
  return readHistoryPage(session.workspace(), input.offset, input.limit);
}

export const historyUndo = historyStep(undoInBlocks, 'Taking back');
export const historyRedo = historyStep(redoInBlocks, 'Doing again');

type HistoryStep = (session: Session, input: object, watch: Watch) => Promise<CallOutput<'history-undo'>>;

function historyStep(take: typeof undoInBlocks, message: string): HistoryStep {
  return async (session, _input, watch) => {
    const pause: Pause = ({ done, total }) => breathe(watch, { fraction: done / total, message });
    return entryOf(session, await take(session.workspace(), stampOf(session), pause));
  };
}

function stampOf(session: Session): { author: string; at: string } {
  return { author: session.options.author, at: session.now() };
}

function entryOf(session: Session, id: number | null): CallOutput<'history-undo'> {
  return { entry: id === null ? null : readHistoryEntry(session.workspace(), id) };
}
