import { problem, UserProblem } from '../../core/problem';
import { deleteSavedView, readSavedViews, writeSavedView } from '../../db/saved-views';
import type { CallInput, CallOutput, InventoryView, SavedView } from '../api';
import { change, type Session } from '../session';

export function savedViewList(session: Session): SavedView[] {
  return readSavedViews(session.workspace()).map((stored) => ({
    ...stored,
    view: stored.view as InventoryView,
  }));
}

export function savedViewSave(
  session: Session,
  input: CallInput<'saved-view-save'>,
): CallOutput<'saved-view-save'> {
  if (input.id !== null) existingView(session, input.id);
  const taken = savedViewList(session).find(
    (view) => isSameName(view.name, input.name) && view.id !== input.id,
  );
  if (taken !== undefined) {
    const remedy = 'Choose another name, or save over that view';
    throw new UserProblem([
      problem('Another view has this name', remedy, { column: 'name', value: input.name }),
    ]);
  }
  const id = change(
    session,
    'saved-view-save',
    () => writeSavedView(session.workspace(), input),
    (written) => ({ target: `view ${written}`, summary: `Saved the view ${input.name}` }),
  );
  return existingView(session, id);
}

export function savedViewDelete(
  session: Session,
  input: CallInput<'saved-view-delete'>,
): CallOutput<'saved-view-delete'> {
  const { id, name } = existingView(session, input.id);
  change(
    session,
    'saved-view-delete',
    () => deleteSavedView(session.workspace(), id),
    () => ({ target: `view ${id}`, summary: `Deleted the view ${name}` }),
  );
  return { id };
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function existingView(session: Session, id: number): SavedView {
  const found = savedViewList(session).find((view) => view.id === id);
  if (found) return found;
  throw new UserProblem([problem(`There is no view ${id}`, 'It may have been deleted: reload the list')]);
}
