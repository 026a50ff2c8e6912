import { overlayCatalog } from '../../core/plan/own-price';
import type { CatalogItem } from '../../core/plan/plan-line';
import { preferredItem } from '../../core/plan/precedence';
import { readOwnPrices } from '../../db/catalog';
import type { Session } from '../session';

/** The price catalog as it ships, with the things that rules ask for and nobody prices. */
export function shippedCatalog(session: Session): readonly CatalogItem[] {
  return [...session.reference().catalog, ...session.rules().replacement.items];
}

/** The same with the operator's own prices over it; an item may stand in it twice, and precedence decides. */
export function catalogInForce(session: Session): readonly CatalogItem[] {
  return overlayCatalog(shippedCatalog(session), readOwnPrices(session.workspace()));
}

/** The entry that prices each item without a quote, in the order of the catalog. */
export function inForceById(session: Session): ReadonlyMap<string, CatalogItem> {
  const entries = new Map<string, CatalogItem>();
  for (const entry of catalogInForce(session)) {
    const known = entries.get(entry.id);
    entries.set(entry.id, known === undefined ? entry : (preferredItem([known, entry]) ?? entry));
  }
  return entries;
}
