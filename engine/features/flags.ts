import type { Flags } from '../../core/document/run-result';
import { listVersions } from '../../core/listing/list-versions';
import type { CallInput, CallOutput } from '../api';
import { asOfDate, flagAll } from '../run/flag-stage';
import type { Session } from '../session';
import type { Watch } from '../watch';

export async function flagEverything(
  session: Session,
  input: CallInput<'flag-all'>,
  watch: Watch,
): Promise<CallOutput<'flag-all'>> {
  const asOf = input.asOf ?? asOfDate(session);
  const flags = await flagAll(session, asOf, watch);
  return { asOf, lists: listVersions(session.reference().entities, asOf), ...flags };
}

export async function flagSummary(
  session: Session,
  input: CallInput<'flag-summary'>,
  watch: Watch,
): Promise<CallOutput<'flag-summary'>> {
  const { assets, ...rest } = await flagEverything(session, input, watch);
  return { ...rest, byEntity: byEntity(assets), bySite: bySite(assets) };
}

export async function verdictPage(
  session: Session,
  input: CallInput<'verdict-page'>,
  watch: Watch,
): Promise<CallOutput<'verdict-page'>> {
  const flags = await flagAll(session, asOfDate(session), watch);
  const rows = flags.assets.filter(
    ({ asset, verdict }) =>
      (input.verdict === undefined || verdict.verdict === input.verdict) &&
      (input.entityId === undefined || verdict.entityId === input.entityId) &&
      (input.site === undefined || asset.site === input.site),
  );
  return { total: rows.length, rows: rows.slice(input.offset, input.offset + input.limit) };
}

type ByEntity = CallOutput<'flag-summary'>['byEntity'][number];
type BySite = CallOutput<'flag-summary'>['bySite'][number];

function byEntity(assets: Flags['assets']): ByEntity[] {
  const rows = new Map<string, ByEntity>();
  for (const { asset, verdict } of assets) {
    if (verdict.verdict === 'clear') continue;
    const entity = verdict.entity ?? 'Not identified';
    const row = rows.get(entity) ?? { entityId: verdict.entityId, entity, listed: 0, review: 0, units: 0 };
    rows.set(entity, {
      ...row,
      [verdict.verdict]: row[verdict.verdict] + 1,
      units: row.units + asset.quantity,
    });
  }
  return [...rows.values()].sort((a, b) => b.listed - a.listed || b.review - a.review);
}

function bySite(assets: Flags['assets']): BySite[] {
  const rows = new Map<string, BySite>();
  for (const { asset, verdict } of assets) {
    const site = asset.site ?? '(no site)';
    const row = rows.get(site) ?? { site, listed: 0, review: 0, clear: 0 };
    rows.set(site, { ...row, [verdict.verdict]: row[verdict.verdict] + 1 });
  }
  return [...rows.values()].sort((a, b) => (a.site < b.site ? -1 : 1));
}
