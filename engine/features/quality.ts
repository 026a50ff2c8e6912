// Data quality: what is missing of the assets, sorted by the money of the plan that hangs on it. One asset may lack several
// things, so the amounts of the gaps overlap and do not add up to the plan.

import type { AssetId } from '../../core/inventory/asset';
import { type QualityGapId, qualityGaps } from '../../core/inventory/quality-gap';
import { cents } from '../../core/money/cents';
import { type GapCount, readGapCounts, readGapsOf } from '../../db/quality';
import type { CallInput, QualityRow, QualityView } from '../api';
import { ensureVerdicts } from '../run/flag-stage';
import { planStage } from '../run/plan-stage';
import type { Session } from '../session';
import type { Watch } from '../watch';
import { moneyByAsset } from './asset-money';

export async function qualityPanel(
  session: Session,
  _input: CallInput<'quality-panel'>,
  watch: Watch,
): Promise<QualityView> {
  const stage = await planStage(session, {}, watch);
  await ensureVerdicts(session, watch);
  const money = moneyByAsset(stage);
  const counts = readGapCounts(session.workspace());
  const sums = moneyByGap(money, readGapsOf(session.workspace(), [...money.keys()]));
  const { listed, review, clear } = stage.flags.counts;
  const [assets, flagged] = [listed + review + clear, listed + review];
  return {
    assets,
    flagged,
    planCents: wholeCents([...money.values()].reduce((sum, part) => sum + part, 0)),
    completeFraction: completeness(assets, counts, (count) => count.assets),
    flaggedCompleteFraction: completeness(flagged, counts, (count) => count.flagged),
    gaps: counts
      .filter((count) => count.assets > 0)
      .map((count) => rowOf(count, sums))
      .sort(mostMoneyFirst),
  };
}

function moneyByGap(
  money: ReadonlyMap<AssetId, number>,
  gaps: ReadonlyMap<AssetId, readonly QualityGapId[]>,
): Map<QualityGapId, number> {
  const sums = new Map<QualityGapId, number>();
  for (const [id, part] of money) {
    for (const gap of gaps.get(id) ?? []) sums.set(gap, (sums.get(gap) ?? 0) + part);
  }
  return sums;
}

/** Share of the answers that are there: one answer an asset and gap. An empty inventory lacks nothing. */
function completeness(
  assets: number,
  counts: readonly GapCount[],
  missingOf: (count: GapCount) => number,
): number {
  const asked = assets * qualityGaps.length;
  const missing = counts.reduce((sum, count) => sum + missingOf(count), 0);
  return asked === 0 ? 1 : 1 - missing / asked;
}

function rowOf({ id, assets, flagged }: GapCount, sums: ReadonlyMap<QualityGapId, number>): QualityRow {
  const { label, column, step, why, item } = describedGap(id);
  return { id, label, column, step, why, item, assets, flagged, pointCents: wholeCents(sums.get(id) ?? 0) };
}

function describedGap(id: QualityGapId) {
  const found = qualityGaps.find((gap) => gap.id === id);
  if (!found) throw new Error(`no gap ${id}`);
  return found;
}

function mostMoneyFirst(a: QualityRow, b: QualityRow): number {
  return b.pointCents - a.pointCents || b.flagged - a.flagged || b.assets - a.assets;
}

function wholeCents(sum: number) {
  return cents(Math.round(sum));
}
