import type { Asset, AssetFields, AssetId } from '../../core/inventory/asset';
import { parseWhere } from '../../core/inventory/where';
import { problem, UserProblem } from '../../core/problem';
import { readAssetPage } from '../../db/asset-page';
import { assetWriter, deleteAssets, readAsset } from '../../db/assets';
import { readFacet } from '../../db/facets';
import { readHistoryOfRow } from '../../db/history/page';
import { readImport } from '../../db/imports';
import type { CallInput, CallOutput } from '../api';
import { asOfDate, currentVerdict, ensureVerdicts, flagAll } from '../run/flag-stage';
import { costedLinesOf } from '../run/plan-stage';
import { change, type Session } from '../session';
import type { Watch } from '../watch';

export async function assetPage(
  session: Session,
  input: CallInput<'asset-page'>,
  watch: Watch,
): Promise<CallOutput<'asset-page'>> {
  await ensureVerdicts(session, watch);
  return readAssetPage(session.workspace(), {
    offset: input.offset,
    limit: input.limit,
    sortColumn: input.sort?.column ?? 'id',
    descending: input.sort?.direction === 'desc',
    ...input.filter,
  });
}

export async function assetSearch(
  session: Session,
  input: CallInput<'asset-search'>,
  watch: Watch,
): Promise<CallOutput<'asset-search'>> {
  const where = parseWhere(input.where ?? '');
  if (!where.ok) throw new UserProblem(where.problems);
  const flags = await flagAll(session, asOfDate(session), watch);
  const rows = flags.assets
    .filter(({ asset, verdict }) => where.value(asset, verdict.verdict))
    .map(({ asset, verdict }) => ({ ...asset, verdict: verdict.verdict }));
  return { total: rows.length, rows: rows.slice(0, input.limit ?? rows.length) };
}

export function assetFacets(session: Session): CallOutput<'asset-facets'> {
  const file = session.workspace();
  return {
    sites: readFacet(file, 'site'),
    manufacturers: readFacet(file, 'manufacturer'),
    categories: readFacet(file, 'category'),
  };
}

export async function assetDetail(
  session: Session,
  input: CallInput<'asset-detail'>,
  watch: Watch,
): Promise<CallOutput<'asset-detail'>> {
  const file = session.workspace();
  const asset = existingAsset(session, input.assetId);
  const lines = await costedLinesOf(session, {}, watch);
  return {
    asset,
    verdict: currentVerdict(session, asset),
    lines: lines.filter((line) => line.assetIds.includes(asset.id)),
    importedFrom: asset.importFileId === null ? null : readImport(file, asset.importFileId),
    history: readHistoryOfRow(file, 'asset', asset.id, 50),
  };
}

export function assetAdd(session: Session, input: CallInput<'asset-add'>): CallOutput<'asset-add'> {
  const origin = { importFileId: null, importRow: null };
  const id = change(
    session,
    'asset-add',
    () => assetWriter(session.workspace()).insert(input.fields, origin),
    (added) => ({ target: `asset ${added}`, summary: `Added ${assetWords(input.fields)}` }),
  );
  return existingAsset(session, id);
}

export function assetChange(session: Session, input: CallInput<'asset-change'>): CallOutput<'asset-change'> {
  const names = Object.keys(input.fields).join(', ');
  for (const id of input.assetIds) existingAsset(session, id);
  change(
    session,
    'asset-change',
    () => {
      const writer = assetWriter(session.workspace());
      for (const id of input.assetIds) writer.update(id, input.fields);
    },
    () => ({
      target: targetWords(input.assetIds),
      summary: `Changed ${names} of ${countWords(input.assetIds.length)}`,
    }),
  );
  return { changed: input.assetIds.length };
}

export function assetDelete(session: Session, input: CallInput<'asset-delete'>): CallOutput<'asset-delete'> {
  const deleted = change(
    session,
    'asset-delete',
    () => deleteAssets(session.workspace(), input.assetIds),
    (count) => ({ target: targetWords(input.assetIds), summary: `Deleted ${countWords(count)}` }),
  );
  return { deleted };
}

export function existingAsset(session: Session, id: AssetId): Asset {
  const asset = readAsset(session.workspace(), id);
  if (asset) return asset;
  throw new UserProblem([problem(`There is no asset ${id}`, 'It may have been deleted: reload the list')]);
}

function assetWords(fields: Partial<AssetFields>): string {
  const words = [fields.manufacturer, fields.model].filter((word) => typeof word === 'string' && word !== '');
  return words.length > 0 ? words.join(' ') : 'an asset';
}

function countWords(count: number): string {
  return count === 1 ? '1 asset' : `${count.toLocaleString('en-US')} assets`;
}

function targetWords(ids: readonly AssetId[]): string {
  return ids.length === 1 ? `asset ${ids[0]}` : countWords(ids.length);
}
