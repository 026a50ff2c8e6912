import type { CalendarDate } from '../../core/calendar/date';
import type { FlaggedAsset } from '../../core/document/run-result';
import { listVersions } from '../../core/listing/list-versions';
import type { CallInput, CallOutput, VerdictPageInput } from '../api';
import { asOfDate, flagAll } from '../run/flag-stage';
import { ownLicenses } from '../run/own-licenses';
import type { Session } from '../session';
import type { Watch } from '../watch';
import { byDuty, byEntity, byList, bySite, dutyAnswer, listsOf } from './flag-groups';

export async function flagEverything(
  session: Session,
  input: CallInput<'flag-all'>,
  watch: Watch,
): Promise<CallOutput<'flag-all'>> {
  const asOf = input.asOf ?? asOfDate(session);
  const { assets, ...flags } = await flagAll(session, asOf, watch);
  const lists = listVersions(session.reference().entities, asOf);
  return { asOf, lists, ...flags, assets: withLicenses(session, asOf, assets) };
}

export async function flagSummary(
  session: Session,
  input: CallInput<'flag-summary'>,
  watch: Watch,
): Promise<CallOutput<'flag-summary'>> {
  const { assets, ...rest } = await flagEverything(session, input, watch);
  return {
    ...rest,
    byEntity: byEntity(assets),
    bySite: bySite(assets),
    byList: byList(assets),
    byDuty: byDuty(assets),
  };
}

export async function verdictPage(
  session: Session,
  input: CallInput<'verdict-page'>,
  watch: Watch,
): Promise<CallOutput<'verdict-page'>> {
  const asOf = asOfDate(session);
  const flags = await flagAll(session, asOf, watch);
  const rows = flags.assets.filter((flagged) => matches(flagged, input));
  const page = rows.slice(input.offset, input.offset + input.limit);
  return { total: rows.length, rows: withLicenses(session, asOf, page) };
}

function withLicenses(
  session: Session,
  asOf: CalendarDate,
  assets: readonly FlaggedAsset[],
): readonly FlaggedAsset[] {
  const lay = ownLicenses(session, asOf);
  return assets.map((flagged) => ({ ...flagged, verdict: lay(flagged.verdict) }));
}

/** Under a duty stand the assets that have it and those where it depends. */
function matches(flagged: FlaggedAsset, input: VerdictPageInput): boolean {
  const { asset, verdict } = flagged;
  const { list, duty } = input;
  const answer = duty === undefined ? 'yes' : dutyAnswer(flagged, duty);
  return (
    (input.verdict === undefined || verdict.verdict === input.verdict) &&
    (input.entityId === undefined || verdict.entityId === input.entityId) &&
    (input.site === undefined || (asset.site ?? '(no site)') === input.site) &&
    (list === undefined || listsOf(flagged).includes(list)) &&
    (answer === 'yes' || answer === 'depends')
  );
}
