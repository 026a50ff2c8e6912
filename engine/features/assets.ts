import type { Asset, AssetFields, AssetId } from '../../core/inventory/asset';
import { parseWhere } from '../../core/inventory/where';
import { problem, UserProblem } from '../../core/problem';
import { type AssetOrder, readAssetRows } from '../../db/asset-page';
import { assetWriter, deleteAssets, firstMissingAsset, readAsset } from '../../db/assets';
import { readFacet, readValueCounts } from '../../db/facets';
import { readFieldOrigins } from '../../db/history/field-origins';
import { readHistoryOfRow } from '../../db/history/page';
import { readImport } from '../../db/imports';
import type { AssetSort, CallInput, CallOutput } from '../api';
import { assetIdsOf } from '../run/asset-lists';
import { asOfDate, currentVerdict, ensureVerdicts, flagAll } from '../run/flag-stage';
import { costedLinesOf } from '../run/plan-stage';
import { change, type Session } from '../session';
import type { Watch } from '../watch';

export async function assetPage(
  session: Session,
  input: CallInput<'asset-page'>,
  watch: Watch,
): Promise<CallOutput<'asset-page'>> {
  const { offset, limit, sort, filter } = input;
  const ids = await assetIdsOf(session, watch, filter, orderOf(sort));
  const shown = ids.slice(offset, offset + limit);
  return { total: ids.length, rows: readAssetRows(session.workspace(), shown) };
}

export async function assetValues(
  session: Session,
  input: CallInput<'asset-values'>,
  watch: Watch,
): Promise<CallOutput<'asset-values'>> {
  await ensureVerdicts(session, watch);
  return readValueCounts(session.workspace(), input.column, input.filter ?? {});
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

export function assetOrigins(
  session: Session,
  input: CallInput<'asset-origins'>,
): CallOutput<'asset-origins'> {
  return readFieldOrigins(session.workspace(), existingAsset(session, input.assetId));
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
  refuseMissing(session, input.assetIds);
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

/** What belongs to one asset only and would make two of them the same. */
const ownFields = { serial: null, assetTag: null, mac: null, ip: null, sourceId: null } as const;

export function assetDuplicate(
  session: Session,
  input: CallInput<'asset-duplicate'>,
): CallOutput<'asset-duplicate'> {
  const assets = input.assetIds.map((id) => existingAsset(session, id));
  const assetIds = change(
    session,
    'asset-duplicate',
    () => {
      const writer = assetWriter(session.workspace());
      const origin = { importFileId: null, importRow: null };
      return assets.map((asset) => writer.insert({ ...asset, ...ownFields }, origin));
    },
    (added) => ({ target: targetWords(added), summary: `Duplicated ${countWords(added.length)}` }),
  );
  return { assetIds };
}

export function orderOf(sort: AssetSort | undefined): AssetOrder {
  return { column: sort?.column ?? 'id', descending: sort?.direction === 'desc' };
}

export function existingAsset(session: Session, id: AssetId): Asset {
  const asset = readAsset(session.workspace(), id);
  if (asset) return asset;
  throw new UserProblem([problem(`There is no asset ${id}`, 'It may have been deleted: reload the list')]);
}

/** @throws UserProblem that names the first asset that there is not */
export function refuseMissing(session: Session, ids: readonly AssetId[]): void {
  const missing = firstMissingAsset(session.workspace(), ids);
  if (missing !== null) existingAsset(session, missing);
}

function assetWords(fields: Partial<AssetFields>): string {
  const words = [fields.manufacturer, fields.model].filter((word) => typeof word === 'string' && word !== '');
  return words.length > 0 ? words.join(' ') : 'an asset';
}

export function countWords(count: number): string {
  return count === 1 ? '1 asset' : `${count.toLocaleString('en-US')} assets`;
}

export function targetWords(ids: readonly AssetId[]): string {
  return ids.length === 1 ? `asset ${ids[0]}` : countWords(ids.length);
}
