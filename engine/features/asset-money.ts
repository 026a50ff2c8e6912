// The point estimate of the plan that hangs on each asset: a line of several assets is shared among them by their units, as the
// money of the flags is (flag-money.ts). Work for the whole project belongs to no asset.

import type { AssetId } from '../../core/inventory/asset';
import type { PlanStage } from '../run/plan-stage';

/** Cents, not rounded; assets with no line are absent. */
export function moneyByAsset({ lines, flags }: Pick<PlanStage, 'lines' | 'flags'>): Map<AssetId, number> {
  const units = new Map(flags.assets.map(({ asset }) => [asset.id, asset.quantity]));
  const money = new Map<AssetId, number>();
  for (const line of lines) {
    const sum = line.assetIds.reduce((total, id) => total + (units.get(id) ?? 0), 0);
    for (const id of line.assetIds) {
      const share = sum === 0 ? 1 / line.assetIds.length : (units.get(id) ?? 0) / sum;
      money.set(id, (money.get(id) ?? 0) + line.pointCents * share);
    }
  }
  return money;
}
