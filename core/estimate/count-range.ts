// A count that is not known (method 3, quantity uncertainty), e.g. cameras at sites that nobody has walked yet: the lines
// that the rules count by the unit get a quantity between a low and a high share of what the inventory says, and all
// lines of one range move together. What is bought once a site or as a share of the equipment stays as it is.

import type { AssetId } from '../inventory/asset';
import type { AssetCategory } from '../inventory/category';
import type { PlanLine } from '../plan/plan-line';
import type { ReplacementRule } from '../plan/rules';

export interface CountRange {
  /** Unique among the ranges; names the random stream. */
  readonly label: string;
  readonly category: AssetCategory;
  /** null = at every site. */
  readonly site: string | null;
  /** Of the counted quantity, e.g. 0.9 and 1.3. */
  readonly lowShare: number;
  readonly highShare: number;
  /** Who says so, and why. */
  readonly source: string;
}

export interface UncertainQuantity {
  readonly quantityRange: { readonly low: number; readonly high: number };
  readonly countGroup: string;
}

interface CountContext {
  readonly rules: readonly ReplacementRule[];
  readonly categoryOf: (id: AssetId) => AssetCategory | null;
}

/** By line id; a range for one site goes before one for every site, then the order of the list. */
export function uncertainQuantities(
  ranges: readonly CountRange[],
  lines: readonly PlanLine[],
  context: CountContext,
): ReadonlyMap<string, UncertainQuantity> {
  const found = new Map<string, UncertainQuantity>();
  if (ranges.length === 0) return found;
  const ranked = [...ranges].sort((a, b) => Number(a.site === null) - Number(b.site === null));
  for (const line of lines) {
    if (!isCounted(line, context.rules)) continue;
    const categories = new Set(line.assetIds.map(context.categoryOf));
    const range = ranked.find(
      ({ category, site }) => categories.has(category) && (site === null || site === line.site),
    );
    if (range === undefined) continue;
    const low = line.quantity * range.lowShare;
    found.set(line.lineId, {
      quantityRange: { low, high: line.quantity * range.highShare },
      countGroup: range.label,
    });
  }
  return found;
}

/** True where the rule that made the line counts units, not sites or shares. */
function isCounted(line: PlanLine, rules: readonly ReplacementRule[]): boolean {
  const rule = rules.find(({ id }) => id === line.ruleId);
  const made = rule?.lines.find(
    ({ catalogItemIds, category, phase }) =>
      category === line.category &&
      phase === line.phase &&
      line.catalogItemId !== null &&
      catalogItemIds.includes(line.catalogItemId),
  );
  return made?.per === 'unit' || made?.per === 'units';
}
