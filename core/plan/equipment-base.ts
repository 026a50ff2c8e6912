// The amount that freight, tax, spares and support are a share of: the equipment of a site, or of the project, at most
// likely prices. Its price year is the year that holds the most of the money, because a share of prices of
// several years has no single year of its own.

import { addCents, type Cents, cents, formatCents, zeroCents } from '../money/cents';
import { roundHalfUp } from '../money/round';
import type { CatalogItem, PlanLine } from './plan-line';

export interface EquipmentBase {
  readonly cents: Cents;
  readonly priceYear: number;
}

/** @param site null = all sites. Returns null where there is no equipment. */
export function equipmentBase(lines: readonly PlanLine[], site: string | null): EquipmentBase | null {
  const byYear = new Map<number, Cents>();
  for (const line of lines) {
    if (line.category !== 'equipment' || (site !== null && line.site !== site)) continue;
    const amount = cents(roundHalfUp(line.quantity * line.likelyCents));
    byYear.set(line.priceYear, addCents(byYear.get(line.priceYear) ?? zeroCents, amount));
  }
  const years = [...byYear].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const main = years[0];
  return main === undefined ? null : { cents: addCents(...byYear.values()), priceYear: main[0] };
}

/** `Price: 1.0 / 2.0 / 5.0 % of $123,456 equipment at likely prices (2020).` */
export function shareWords(base: EquipmentBase, entry: CatalogItem): string {
  if (entry.fractionOfEquipment === null) return '';
  const percents = entry.fractionOfEquipment.map((share) => (share * 100).toFixed(1)).join(' / ');
  return `Price: ${percents} % of ${formatCents(base.cents, true)} equipment at likely prices (mainly of ${base.priceYear}).`;
}
