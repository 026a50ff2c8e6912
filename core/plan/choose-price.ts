// Which price a line takes (method 2): quote > user > FCC catalog > planning assumption. Between two valid quotes the later
// date goes first, of the same day the lower price. Whatever was set aside stays with the line, with why, so that a
// reviewer sees that the price was chosen and not picked.

import type { CalendarDate } from '../calendar/date';
import type { Cents } from '../money/cents';
import type { CatalogItem, PlanLine, PriceSetAside } from './plan-line';
import { hasPrice, preferredItem } from './precedence';
import { priceOfEntry, type UnitPrice } from './price-line';
import { type Quote, type QuoteLine, quotedPrice, quoteName, quoteStanding } from './quote';

export interface PriceSources {
  readonly entries: ReadonlyMap<string, readonly CatalogItem[]>;
  readonly quotes: ReadonlyMap<string, readonly OfferedLine[]>;
  readonly asOf: CalendarDate | null;
}

export interface OfferedLine {
  readonly quote: Quote;
  readonly line: QuoteLine;
}

export interface ChosenPrice {
  /** What the thing is; null where the catalog does not know it. */
  readonly entry: CatalogItem | null;
  /** null = no price, or a share of the equipment that follows later. */
  readonly price: UnitPrice | null;
  readonly origin: Pick<PlanLine, 'basis' | 'source' | 'confidence'> | null;
  /** For the formula; empty where the catalog says it all. */
  readonly words: string;
  readonly setAside: readonly PriceSetAside[];
  readonly quoteId?: number;
}

/** @param quantity units of the item in the whole plan, for the tiers of a quote */
export function choosePrice(
  itemIds: readonly string[],
  sources: PriceSources,
  quantity: number,
): ChosenPrice {
  const entries = itemIds.flatMap((id) => sources.entries.get(id) ?? []);
  const entry = preferredItem(entries);
  const offers = rankedOffers(itemIds, sources, quantity);
  const [best] = offers.filter((offer) => offer.standing === 'valid');
  const others = offers.filter((offer) => offer !== best).map((offer) => offerSetAside(offer, best, sources));
  if (best === undefined) {
    return {
      entry,
      price: priceOfEntry(entry),
      origin: entry === null ? null : originOf(entry),
      words: '',
      setAside: [...others, ...entriesSetAside(entries, entry, 'your own price')],
    };
  }
  const quotedEntry = entries.find(({ id }) => id === best.line.catalogItemId) ?? entry;
  return {
    entry: quotedEntry,
    price: firmPrice(best.unitCents, Number(best.quote.date.slice(0, 4))),
    origin: {
      basis: 'quote',
      source: { document: quoteName(best.quote), citation: null, url: null },
      confidence: 'sourced',
    },
    words: `Price: ${quoteName(best.quote)}${untilWords(best.quote)}: ${best.words}.`,
    setAside: [...others, ...entriesSetAside(entries, null, 'a valid quote')],
    quoteId: best.quote.id,
  };
}

function originOf(entry: CatalogItem): ChosenPrice['origin'] {
  return { basis: entry.basis, source: entry.source, confidence: entry.confidence };
}

interface Offer extends OfferedLine {
  readonly standing: ReturnType<typeof quoteStanding>;
  readonly unitCents: Cents;
  readonly words: string;
}

function rankedOffers(itemIds: readonly string[], sources: PriceSources, quantity: number): Offer[] {
  const { asOf } = sources;
  if (asOf === null) return [];
  const offered = itemIds.flatMap((id) => sources.quotes.get(id) ?? []);
  return offered
    .map((offer) => ({
      ...offer,
      standing: quoteStanding(offer.quote, asOf),
      ...quotedPrice(offer.line, quantity),
    }))
    .sort(
      (a, b) =>
        (a.quote.date < b.quote.date ? 1 : a.quote.date > b.quote.date ? -1 : 0) ||
        a.unitCents - b.unitCents ||
        a.quote.id - b.quote.id,
    );
}

const causes = { valid: 'other-quote', expired: 'quote-expired', 'not yet': 'quote-not-yet-valid' } as const;

function offerSetAside(offer: Offer, best: Offer | undefined, { asOf }: PriceSources): PriceSetAside {
  const reasons = {
    valid: `${best?.quote.date === offer.quote.date ? 'a lower quote of the same day' : 'a later quote'} goes first`,
    expired: `expired on ${offer.quote.expiryDate}, before ${asOf}`,
    'not yet': `dated after ${asOf}`,
  } as const;
  return {
    basis: 'quote',
    source: quoteName(offer.quote),
    likelyCents: offer.unitCents,
    cause: causes[offer.standing],
    reason: reasons[offer.standing],
  };
}

function entriesSetAside(
  entries: readonly CatalogItem[],
  chosen: CatalogItem | null,
  before: string,
): PriceSetAside[] {
  return entries
    .filter((entry) => entry !== chosen && hasPrice(entry))
    .map((entry) => ({
      basis: entry.basis,
      source: entry.source.document,
      likelyCents: entry.likelyCents,
      cause: 'precedence' as const,
      reason: `${chosen === null || chosen.basis === 'user' ? before : `${chosen.basis} of ${chosen.priceYear}`} goes first`,
    }));
}

function firmPrice(unitCents: Cents, priceYear: number): UnitPrice {
  return {
    lowCents: unitCents,
    likelyCents: unitCents,
    highCents: unitCents,
    priceYear,
    distribution: 'fixed',
  };
}

function untilWords(quote: Quote): string {
  return quote.expiryDate === null ? ', no expiry printed' : `, valid to ${quote.expiryDate}`;
}
