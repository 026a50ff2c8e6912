// Vendor quotes (method 2): a quote has a date and an expiry; while it is valid on the as-of date its prices go before the
// operator's own figures and every catalog. Volume tiers follow the quantity of the whole plan, because one order is
// placed; the discount is taken off the tier's price and rounded to the cent.

import type { CalendarDate } from '../calendar/date';
import { type Cents, cents, formatCents } from '../money/cents';
import { roundHalfUp } from '../money/round';

export interface Quote {
  readonly id: number;
  readonly vendor: string;
  readonly number: string;
  readonly date: CalendarDate;
  /** Last day on which the vendor stands by it; null = none printed. */
  readonly expiryDate: CalendarDate | null;
  /** The file itself among the evidence of the workspace; null = not attached. */
  readonly evidenceSha256: string | null;
  readonly fileName: string | null;
  readonly notes: string | null;
  readonly lines: readonly QuoteLine[];
}

export interface QuoteLine {
  readonly catalogItemId: string;
  /** The vendor's own words. */
  readonly description: string;
  readonly unitPriceCents: Cents;
  /** Taken off every price of the line, 0 to 1. */
  readonly discountFraction: number;
  /** Lower prices from a quantity on, in any order. */
  readonly tiers: readonly QuoteTier[];
}

export interface QuoteTier {
  readonly fromQuantity: number;
  readonly unitPriceCents: Cents;
}

export type QuoteStanding = 'valid' | 'expired' | 'not yet';

/** A quote dated after the as-of date does not exist yet (method 0); its last day still counts. */
export function quoteStanding(quote: Quote, asOf: CalendarDate): QuoteStanding {
  if (quote.date > asOf) return 'not yet';
  return quote.expiryDate !== null && quote.expiryDate < asOf ? 'expired' : 'valid';
}

export interface QuotedPrice {
  readonly unitCents: Cents;
  readonly words: string;
}

/** @param quantity units of the item in the whole plan */
export function quotedPrice(line: QuoteLine, quantity: number): QuotedPrice {
  const tier = tierFor(line, quantity);
  const listCents = tier?.unitPriceCents ?? line.unitPriceCents;
  const unitCents = cents(roundHalfUp(listCents * (1 - line.discountFraction)));
  const from = tier === null ? '' : ` from ${tier.fromQuantity} on (${quantity} in the plan)`;
  const less =
    line.discountFraction === 0
      ? ''
      : ` less ${percentWords(line.discountFraction)} = ${formatCents(unitCents, true)}`;
  return { unitCents, words: `${formatCents(listCents, true)} each${from}${less}` };
}

/** The tier with the largest start that the quantity reaches; null = the price without a tier. */
function tierFor(line: QuoteLine, quantity: number): QuoteTier | null {
  return line.tiers.reduce<QuoteTier | null>(
    (best, tier) =>
      tier.fromQuantity <= quantity && (best === null || tier.fromQuantity > best.fromQuantity) ? tier : best,
    null,
  );
}

function percentWords(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`;
}

export function quoteName(quote: Pick<Quote, 'vendor' | 'number' | 'date'>): string {
  return `Quote ${quote.number} of ${quote.vendor}, ${quote.date}`;
}
