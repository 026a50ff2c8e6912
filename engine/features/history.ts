import { readHistoryEntry, readHistoryPage } from '../../db/history/page';
import { redo, undo } from '../../db/history/undo';
import type { CallInput, CallOutput } from '../api';
import type { Session } from '../session';

export function historyPage(session: Session, input: CallInput<'history-page'>): CallOutput<'history-page'> {
  return readHistoryPage(session.workspace(), input.offset, input.limit);
}

export function historyUndo(session: Session): CallOutput<'history-undo'> {
  return entryOf(session, undo(session.workspace(), stampOf(session)));
}

export function historyRedo(session: Session): CallOutput<'history-redo'> {
  return entryOf(session, redo(session.workspace(), stampOf(session)));
}

function stampOf(session: Session): { author: string; at: string } {
  return { author: session.options.author, at: session.now() };
}

function entryOf(session: Session, id: number | null): CallOutput<'history-undo'> {
  return { entry: id === null ? null : readHistoryEntry(session.workspace(), id) };
}
