// Verdicts as of a date for the whole inventory. Evidence is cheap to compute and long to store, so only
// verdict and entity are kept (for pages and filters); the evidence of an asset is made again when asked for.

import type { CalendarDate } from '../../core/calendar/date';
import type { FlaggedAsset, Flags } from '../../core/document/run-result';
import type { FlagSubject, Override, Verdict } from '../../core/flagging/verdict';
import { createFlagger } from '../../core/flagging/verdict-of';
import type { Asset, AssetId } from '../../core/inventory/asset';
import { storeVerdicts } from '../../db/asset-page';
import { readAssets } from '../../db/assets';
import { readOverrides } from '../../db/overrides';
import { readWorkspaceRow } from '../../db/workspace-row';
import { revisionOf, type Session } from '../session';
import { breathe, type Watch } from '../watch';

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

async function flagInventory(session: Session, asOf: CalendarDate, watch: Watch): Promise<Flags> {
  const flagger = createFlagger(session.reference(), asOf);
  const overrides = readOverrides(session.workspace());
  const assets = readAssets(session.workspace());
  const flagged: FlaggedAsset[] = [];
  for (const asset of assets) {
    flagged.push({ asset, verdict: flagger(subjectOf(asset), overrides.get(asset.id) ?? null) });
    if (flagged.length % assetsBetweenBreaths === 0) {
      await breathe(watch, { fraction: flagged.length / assets.length, message: 'Flagging assets' });
    }
  }
  return { ...countVerdicts(flagged), assets: flagged };
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
  const asOf = asOfDate(session);
  await session.cache.once(`stored verdicts ${revisionOf(session)} ${asOf}`, async () => {
    const flags = await flagAll(session, asOf, watch);
    const rows = flags.assets.map(({ asset, verdict }) => ({
      assetId: asset.id,
      verdict: verdict.verdict,
      entityId: verdict.entityId,
    }));
    storeVerdicts(session.workspace(), rows);
    return true;
  });
}

/** The whole verdict of one asset, override included. */
export function currentVerdict(session: Session, asset: Asset): Verdict {
  return verdictWith(session, asset, readOverrides(session.workspace()).get(asset.id) ?? null);
}

export function verdictWith(session: Session, asset: Asset, override: Override | null): Verdict {
  return createFlagger(session.reference(), asOfDate(session))(subjectOf(asset), override);
}

export function subjectOf(asset: Asset): FlagSubject {
  return asset;
}

export type FlaggedById = ReadonlyMap<AssetId, FlaggedAsset>;
