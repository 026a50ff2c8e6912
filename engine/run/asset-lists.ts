// The ids that a filter leaves, in the order of the grid, kept for the present revision: a scroll asks for hundreds of pages of
// one list. Computing it is one pass of SQLite; a page is then a slice and two hundred rows by id.

import type { AssetId } from '../../core/inventory/asset';
import type { AssetConditions } from '../../core/inventory/asset-filter';
import { type AssetOrder, readAssetIds } from '../../db/asset-page';
import type { WorkspaceFile } from '../../db/workspace-file';
import { revisionOf, type Session } from '../session';
import type { Watch } from '../watch';
import { asOfDate, ensureVerdicts } from './flag-stage';

/** Grid, bulk edit, export and one before: a list of a million ids has eight megabytes. */
const mostLists = 4;

const known = new WeakMap<WorkspaceFile, Map<string, readonly AssetId[]>>();

const byId: AssetOrder = { column: 'id', descending: false };

export async function assetIdsOf(
  session: Session,
  watch: Watch,
  filter: AssetConditions = {},
  order: AssetOrder = byId,
): Promise<readonly AssetId[]> {
  await ensureVerdicts(session, watch);
  const file = session.workspace();
  const lists = listsOf(file);
  const key = JSON.stringify([revisionOf(session), asOfDate(session), filter, order]);
  const found = lists.get(key) ?? readAssetIds(file, filter, order);
  lists.delete(key);
  lists.set(key, found);
  const oldest = lists.keys().next();
  if (lists.size > mostLists && !oldest.done) lists.delete(oldest.value);
  return found;
}

function listsOf(file: WorkspaceFile): Map<string, readonly AssetId[]> {
  const lists = known.get(file) ?? new Map<string, readonly AssetId[]>();
  known.set(file, lists);
  return lists;
}
