// Verdicts as of a date for the whole inventory. They are kept in memory and follow the workspace: after an edit only
// the assets that it touched are judged again. Pages and filters join verdict and entity in a temporary table, which
// follows in the same way.

import type { CalendarDate } from '../../core/calendar/date';
import type { FlaggedAsset, Flags } from '../../core/document/run-result';
import type { FlagSubject, Override, Verdict } from '../../core/flagging/verdict';
import { createFlagger, type Flagger } from '../../core/flagging/verdict-of';
import type { Asset, AssetId } from '../../core/inventory/asset';
import { changeVerdicts, type StoredVerdict, storeVerdicts } from '../../db/asset-page';
import { readAssets, readAssetsById } from '../../db/assets';
import { readOverrides } from '../../db/overrides';
import type { WorkspaceFile } from '../../db/workspace-file';
import { readWorkspaceRow } from '../../db/workspace-row';
import { revisionOf, type Session } from '../session';
import { breathe, type Watch } from '../watch';
import { changedAssets } from './changed-assets';
import { flagMemoryOf } from './flag-memory';
import { ownLicenses } from './own-licenses';
import { patchFlagged, verdictChanges } from './patch-flagged';

const assetsBetweenBreaths = 5000;

/** The as-of date in force: the setting, or today. */
export function asOfDate(session: Session): CalendarDate {
  return readWorkspaceRow(session.workspace()).settings.asOf ?? session.today();
}

export function flagAll(session: Session, asOf: CalendarDate, watch: Watch): Promise<Flags> {
  return session.cache.once(`flags ${revisionOf(session)} ${asOf}`, () =>
    flagInventory(session, asOf, watch),
  );
}

/** What changed since the last time is judged again; everything where that is not known or is much. */
async function flagInventory(session: Session, asOf: CalendarDate, watch: Watch): Promise<Flags> {
  const file = session.workspace();
  const revision = revisionOf(session);
  const reference = session.reference();
  const memory = flagMemoryOf(file);
  const known = memory.recall(asOf, reference);
  const ids = known === null ? null : changedAssets(file, known.revision);
  const flagger = known?.flagger ?? createFlagger(reference, asOf);
  const assets =
    known === null || ids === null
      ? await flagAssets(session, flagger, watch)
      : patchFlagged(known.assets, flagAgain(file, flagger, ids));
  memory.keep(asOf, { revision, reference, flagger, assets });
  return { ...countVerdicts(assets), assets };
}

async function flagAssets(session: Session, flagger: Flagger, watch: Watch): Promise<FlaggedAsset[]> {
  const overrides = readOverrides(session.workspace());
  const assets = readAssets(session.workspace());
  const flagged: FlaggedAsset[] = [];
  for (const asset of assets) {
    flagged.push({ asset, verdict: flagger(subjectOf(asset), overrides.get(asset.id) ?? null) });
    if (flagged.length % assetsBetweenBreaths === 0) {
      await breathe(watch, { fraction: flagged.length / assets.length, message: 'Flagging assets' });
    }
  }
  return flagged;
}

/** Each of these assets as it is now; null for one that is gone. */
function flagAgain(
  file: WorkspaceFile,
  flagger: Flagger,
  ids: readonly AssetId[],
): ReadonlyMap<AssetId, FlaggedAsset | null> {
  const changed = new Map<AssetId, FlaggedAsset | null>(ids.map((id) => [id, null]));
  if (ids.length === 0) return changed;
  const overrides = readOverrides(file);
  for (const asset of readAssetsById(file, ids)) {
    const verdict = flagger(subjectOf(asset), overrides.get(asset.id) ?? null);
    changed.set(asset.id, { asset, verdict });
  }
  return changed;
}

function countVerdicts(flagged: readonly FlaggedAsset[]): Pick<Flags, 'counts' | 'units'> {
  const counts = { listed: 0, review: 0, clear: 0 };
  const units = { listed: 0, review: 0, clear: 0 };
  for (const { asset, verdict } of flagged) {
    counts[verdict.verdict] += 1;
    units[verdict.verdict] += asset.quantity;
  }
  return { counts, units };
}

/** Makes sure that pages can join the verdicts of the present revision and as-of date. */
export async function ensureVerdicts(session: Session, watch: Watch): Promise<void> {
  const key = `stored verdicts ${revisionOf(session)} ${asOfDate(session)}`;
  await session.cache.once(key, async () => {
    const assets = await presentVerdicts(session, watch);
    const file = session.workspace();
    const memory = flagMemoryOf(file);
    const before = memory.stored();
    if (before === null) {
      storeVerdicts(file, assets.map(storedVerdict));
    } else {
      const { changed, gone } = verdictChanges(before, assets);
      changeVerdicts(file, changed.map(storedVerdict), gone);
    }
    memory.keepStored(assets);
    return true;
  });
}

/** Again where the workspace was changed meanwhile: pages must never join what was true before. */
async function presentVerdicts(session: Session, watch: Watch): Promise<readonly FlaggedAsset[]> {
  for (;;) {
    const revision = revisionOf(session);
    const { assets } = await flagAll(session, asOfDate(session), watch);
    if (revision === revisionOf(session)) return assets;
  }
}

function storedVerdict({ asset, verdict }: FlaggedAsset): StoredVerdict {
  return { assetId: asset.id, verdict: verdict.verdict, entityId: verdict.entityId };
}

/** The whole verdict of one asset, override included. */
export function currentVerdict(session: Session, asset: Asset): Verdict {
  return verdictWith(session, asset, readOverrides(session.workspace()).get(asset.id) ?? null);
}

export function verdictWith(session: Session, asset: Asset, override: Override | null): Verdict {
  const asOf = asOfDate(session);
  return ownLicenses(session, asOf)(createFlagger(session.reference(), asOf)(subjectOf(asset), override));
}

export function subjectOf(asset: Asset): FlagSubject {
  return asset;
}

export type FlaggedById = ReadonlyMap<AssetId, FlaggedAsset>;
