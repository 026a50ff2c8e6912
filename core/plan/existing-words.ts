// Words for what is there now, as a reviewer reads them: `3 x RRU3908 (Huawei), 1 x BBU3900 (Huawei)`.

import { categoryLabel } from '../inventory/category';
import { type AssetToReplace, compareText } from './assets-to-replace';

const MODELS_NAMED = 4;

export function existingWords(assets: readonly AssetToReplace[]): string {
  const units = new Map<string, number>();
  for (const { asset } of assets) {
    const model = asset.model ?? categoryLabel(asset.category);
    const name = asset.manufacturer === null ? model : `${model} (${asset.manufacturer})`;
    units.set(name, (units.get(name) ?? 0) + asset.quantity);
  }
  const models = [...units].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const named = models.slice(0, MODELS_NAMED).map(([name, count]) => `${count} x ${name}`);
  const rest = models.slice(MODELS_NAMED);
  if (rest.length === 0) return named.join(', ');
  const restUnits = rest.reduce((sum, [, count]) => sum + count, 0);
  return `${named.join(', ')} and ${restUnits} more of ${rest.length} ${rest.length === 1 ? 'model' : 'models'}`;
}

/** For lines of the whole project. */
export function projectWords(assets: readonly AssetToReplace[]): string {
  const sites = new Set(assets.map((asset) => asset.site)).size;
  const units = countUnits(assets);
  return `${units} ${units === 1 ? 'unit' : 'units'} at ${sites} ${sites === 1 ? 'site' : 'sites'}`;
}

export function countUnits(assets: readonly AssetToReplace[]): number {
  return assets.reduce((sum, { asset }) => sum + asset.quantity, 0);
}
