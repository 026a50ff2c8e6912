import { readHistoryEntry, readHistoryPage } from '../../db/history/page';
import { type Pause, redoInBlocks, undoInBlocks } from '../../db/history/undo';
import type { CallInput, CallOutput } from '../api';
import type { Session } from '../session';
import { breathe, type Watch } from '../watch';

export function historyPage(session: Session, input: CallInput<'history-page'>): CallOutput<'history-page'> {
  return readHistoryPage(session.workspace(), input.offset, input.limit);
}

export async function historyUndo(
  session: Session,
  _input: CallInput<'history-undo'>,
  watch: Watch,
): Promise<CallOutput<'history-undo'>> {
  const pause = pauseOf(watch, 'Taking back');
  return entryOf(session, await undoInBlocks(session.workspace(), stampOf(session), pause));
}

export async function historyRedo(
  session: Session,
  _input: CallInput<'history-redo'>,
  watch: Watch,
): Promise<CallOutput<'history-redo'>> {
  const pause = pauseOf(watch, 'Doing again');
  return entryOf(session, await redoInBlocks(session.workspace(), stampOf(session), pause));
}

function pauseOf(watch: Watch, message: string): Pause {
  return ({ done, total }) => breathe(watch, { fraction: done / total, message });
}

function stampOf(session: Session): { author: string; at: string } {
  return { author: session.options.author, at: session.now() };
}

function entryOf(session: Session, id: number | null): CallOutput<'history-undo'> {
  return { entry: id === null ? null : readHistoryEntry(session.workspace(), id) };
}
