// What the assets under each vendor, site, list and duty cost to replace: the point estimates of the plan lines made
// for them, under the present settings. A line of several assets is shared among them by their units. Work for the
// whole project (management, legal, training) belongs to no asset and is told apart, never spread over them.

import type { CostedLine, FlaggedAsset } from '../../core/document/run-result';
import { duties } from '../../core/flagging/verdict';
import { type Cents, cents, sumCents } from '../../core/money/cents';
import type { CallInput, CallOutput, MoneyByKey } from '../api';
import type { FlaggedById } from '../run/flag-stage';
import { planStage } from '../run/plan-stage';
import type { Session } from '../session';
import type { Watch } from '../watch';
import { dutyAnswer, listsOf } from './flag-groups';

export async function flagMoney(
  session: Session,
  _input: CallInput<'flag-money'>,
  watch: Watch,
): Promise<CallOutput<'flag-money'>> {
  const { lines, flags } = await planStage(session, {}, watch);
  const byId: FlaggedById = new Map(flags.assets.map((flagged) => [flagged.asset.id, flagged]));
  const ofAssets = lines.filter((line) => line.assetIds.length > 0);
  return {
    totalCents: sumCents(lines, (line) => line.pointCents),
    projectWideCents: sumCents(
      lines.filter((line) => line.assetIds.length === 0),
      (line) => line.pointCents,
    ),
    byEntity: moneyBy(ofAssets, byId, ({ verdict }) => [verdict.entityId ?? notIdentified]),
    bySite: moneyBy(ofAssets, byId, ({ asset }) => [asset.site ?? '(no site)']),
    byList: moneyBy(ofAssets, byId, listsOf),
    byDuty: moneyBy(ofAssets, byId, dutiesOf),
  };
}

/** The key of what no entity was found for. */
export const notIdentified = 'none';

function dutiesOf(flagged: FlaggedAsset): readonly string[] {
  return duties.map((duty) => duty.id).filter((duty) => dutyAnswer(flagged, duty) === 'yes');
}

function moneyBy(
  lines: readonly CostedLine[],
  assets: FlaggedById,
  keysOf: (flagged: FlaggedAsset) => readonly string[],
): MoneyByKey[] {
  const sums = new Map<string, number>();
  for (const line of lines) {
    const members = line.assetIds.flatMap((id) => assets.get(id) ?? []);
    const units = members.reduce((sum, { asset }) => sum + asset.quantity, 0);
    for (const flagged of members) {
      const part = units === 0 ? 1 / members.length : flagged.asset.quantity / units;
      for (const key of keysOf(flagged)) sums.set(key, (sums.get(key) ?? 0) + line.pointCents * part);
    }
  }
  return [...sums].map(([key, sum]) => ({ key, pointCents: wholeCents(sum) }));
}

function wholeCents(sum: number): Cents {
  return cents(Math.round(sum));
}
