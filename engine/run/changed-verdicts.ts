import { createFlagger } from '../../core/flagging/verdict-of';
import type { Reference } from '../../core/reference/reference';
import { readOverrides } from '../../db/overrides';
import type { ChangedVerdict } from '../api';
import type { Session } from '../session';
import { breathe, type Watch } from '../watch';
import { asOfDate, flagAll, subjectOf } from './flag-stage';

const assetsBetweenBreaths = 5000;

/** Assets of the workspace whose verdict would be another with this reference data, as of the date in force. */
export async function changedVerdicts(
  session: Session,
  reference: Reference,
  watch: Watch,
): Promise<ChangedVerdict[]> {
  const asOf = asOfDate(session);
  const flags = await flagAll(session, asOf, watch);
  const flagger = createFlagger(reference, asOf);
  const overrides = readOverrides(session.workspace());
  const changed: ChangedVerdict[] = [];
  for (const [index, { asset, verdict }] of flags.assets.entries()) {
    const next = flagger(subjectOf(asset), overrides.get(asset.id) ?? null);
    if (next.verdict !== verdict.verdict) {
      const { id, site, assetTag, manufacturer, model } = asset;
      const names = { assetId: id, site, assetTag, manufacturer, model };
      changed.push({ ...names, before: verdict.verdict, after: next.verdict, entity: next.entity });
    }
    if (index % assetsBetweenBreaths === 0) {
      await breathe(watch, { fraction: index / flags.assets.length, message: 'Comparing verdicts' });
    }
  }
  return changed;
}
