// Edits of many assets: what would change is shown before it is written, and each is one entry of the history.

import type { AssetFieldName } from '../../core/intake/intake';
import type { AssetFields, AssetId } from '../../core/inventory/asset';
import { emptyAssetFields } from '../../core/inventory/asset';
import { assetCellText } from '../../core/inventory/asset-cell';
import { readAssetRows } from '../../db/asset-page';
import { assetWriter, deleteAssets } from '../../db/assets';
import type { AssetSelection, BulkPreview, CallInput, CallOutput } from '../api';
import { assetIdsOf } from '../run/asset-lists';
import { ensureVerdicts } from '../run/flag-stage';
import { change, type Session } from '../session';
import { breathe, type Watch } from '../watch';
import { countWords, refuseMissing, targetWords } from './assets';

const rowsAtOnce = 5000;
/** Values now that a preview names; the rest is counted. */
const shownValues = 6;

export async function bulkPreview(
  session: Session,
  input: CallInput<'bulk-preview'>,
  watch: Watch,
): Promise<BulkPreview> {
  const ids = await selectedIds(session, input.selection, watch);
  const names = Object.keys(input.fields) as AssetFieldName[];
  const counts = new Map(names.map((name) => [name, new Map<string, number>()]));
  const next = nextTexts(input.fields, names);
  let changing = 0;
  for (let at = 0; at < ids.length; at += rowsAtOnce) {
    for (const row of readAssetRows(session.workspace(), ids.slice(at, at + rowsAtOnce))) {
      const texts = names.map((name) => assetCellText(row, name));
      if (texts.some((text, index) => text !== next[index])) changing += 1;
      for (const [index, name] of names.entries()) countOne(counts.get(name), texts[index] ?? '');
    }
    await breathe(watch, { fraction: at / ids.length, message: 'Comparing values' });
  }
  const fields = names.map((field, index) => fieldPreview(field, next[index] ?? '', counts.get(field)));
  return { assets: ids.length, changing, fields };
}

export async function bulkChange(
  session: Session,
  input: CallInput<'bulk-change'>,
  watch: Watch,
): Promise<CallOutput<'bulk-change'>> {
  const ids = await selectedIds(session, input.selection, watch);
  const names = Object.keys(input.fields).join(', ');
  change(
    session,
    'bulk-change',
    () => {
      const writer = assetWriter(session.workspace());
      for (const id of ids) writer.update(id, input.fields);
    },
    () => ({ target: targetWords(ids), summary: `Changed ${names} of ${countWords(ids.length)}` }),
  );
  return { changed: ids.length };
}

export async function bulkDelete(
  session: Session,
  input: CallInput<'bulk-delete'>,
  watch: Watch,
): Promise<CallOutput<'bulk-delete'>> {
  const ids = await selectedIds(session, input.selection, watch);
  const deleted = change(
    session,
    'bulk-delete',
    () => deleteAssets(session.workspace(), ids),
    (count) => ({ target: targetWords(ids), summary: `Deleted ${countWords(count)}` }),
  );
  return { deleted };
}

/** @throws UserProblem when an asset named by id is gone */
export async function selectedIds(
  session: Session,
  selection: AssetSelection,
  watch: Watch,
): Promise<readonly AssetId[]> {
  await ensureVerdicts(session, watch);
  if ('assetIds' in selection) {
    refuseMissing(session, selection.assetIds);
    return selection.assetIds;
  }
  const ids = await assetIdsOf(session, watch, selection.filter);
  const except = new Set(selection.exceptIds);
  return except.size === 0 ? ids : ids.filter((id) => !except.has(id));
}

function nextTexts(fields: Partial<AssetFields>, names: readonly AssetFieldName[]): string[] {
  const asset = { ...emptyAssetFields, ...fields, id: 0 as AssetId, importFileId: null, importRow: null };
  return names.map((name) => assetCellText({ ...asset, verdict: 'clear' }, name));
}

function countOne(counts: Map<string, number> | undefined, text: string): void {
  counts?.set(text, (counts.get(text) ?? 0) + 1);
}

function fieldPreview(
  field: AssetFieldName,
  next: string,
  counts: ReadonlyMap<string, number> = new Map(),
): BulkPreview['fields'][number] {
  const now = [...counts].map(([text, assets]) => ({ text, assets })).sort((a, b) => b.assets - a.assets);
  const changing = now.reduce((sum, { text, assets }) => (text === next ? sum : sum + assets), 0);
  return {
    field,
    next,
    changing,
    now: now.slice(0, shownValues),
    furtherValues: Math.max(0, now.length - shownValues),
  };
}
