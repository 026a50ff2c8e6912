// Precedence of basis: quote > user > FCC catalog > planning assumption (method 2). Between two of the same
// basis the newer price year wins, then the id, so that the choice never depends on the order of a list.
// An entry without a price never beats one that has a price.

import { type Basis, bases, type CatalogItem } from './plan-line';

/** 0 is the strongest. */
export function basisRank(basis: Basis): number {
  return bases.indexOf(basis);
}

/** The entry that gives the price among entries for the same thing; null for none. */
export function preferredItem(candidates: readonly CatalogItem[]): CatalogItem | null {
  return candidates.reduce<CatalogItem | null>(
    (best, candidate) => (best === null || isPreferred(candidate, best) ? candidate : best),
    null,
  );
}

export function hasPrice(entry: CatalogItem): boolean {
  return entry.fractionOfEquipment !== null || entry.likelyCents !== null;
}

function isPreferred(a: CatalogItem, b: CatalogItem): boolean {
  if (hasPrice(a) !== hasPrice(b)) return hasPrice(a);
  if (a.basis !== b.basis) return basisRank(a.basis) < basisRank(b.basis);
  const [yearA, yearB] = [a.priceYear ?? 0, b.priceYear ?? 0];
  if (yearA !== yearB) return yearA > yearB;
  return a.id < b.id;
}
