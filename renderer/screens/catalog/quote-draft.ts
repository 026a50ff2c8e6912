import type { CalendarDate } from '../../../core/calendar/date';
import type { Cents } from '../../../core/money/cents';
import type { Quote, QuoteLine } from '../../../core/plan/quote';
import { type Problem, problem, type Result } from '../../../core/problem';

/** A line of a quote while it is typed. */
export interface QuoteLineDraft {
  readonly key: number;
  readonly itemId: string | null;
  readonly description: string;
  readonly unitPriceCents: Cents | null;
  readonly discountPercent: number | string;
  readonly tiers: readonly TierDraft[];
}

export interface TierDraft {
  readonly key: number;
  readonly from: number | string;
  readonly unitPriceCents: Cents | null;
}

export function emptyLine(key: number): QuoteLineDraft {
  return { key, itemId: null, description: '', unitPriceCents: null, discountPercent: 0, tiers: [] };
}

export function quoteLinesOf({ lines }: Pick<Quote, 'lines'>): QuoteLineDraft[] {
  return lines.map((line, key) => ({
    key,
    itemId: line.catalogItemId,
    description: line.description,
    unitPriceCents: line.unitPriceCents,
    discountPercent: Number((line.discountFraction * 100).toFixed(4)),
    tiers: line.tiers.map((tier, at) => ({
      key: at,
      from: tier.fromQuantity,
      unitPriceCents: tier.unitPriceCents,
    })),
  }));
}

/** What was typed as a quote's lines, or everything that is missing. */
export function readQuoteLines(
  drafts: readonly QuoteLineDraft[],
  date: CalendarDate | null,
): Result<{ readonly date: CalendarDate; readonly lines: readonly QuoteLine[] }> {
  const problems: Problem[] = [];
  if (date === null) problems.push(problem('The quote has no date', 'Enter the date that is printed on it'));
  const lines = drafts.flatMap((draft, index) => {
    const { itemId, unitPriceCents } = draft;
    const tiers = draft.tiers.flatMap((tier) =>
      tier.unitPriceCents === null || tier.from === ''
        ? []
        : [{ fromQuantity: Number(tier.from), unitPriceCents: tier.unitPriceCents }],
    );
    const isWhole = itemId !== null && unitPriceCents !== null && tiers.length === draft.tiers.length;
    if (!isWhole) {
      const remedy = 'Choose an item, enter its price, and fill in each tier or take it away';
      problems.push(problem(`Item ${index + 1} of the quote is not complete`, remedy));
      return [];
    }
    const discountFraction = Number(draft.discountPercent) / 100;
    return [
      { catalogItemId: itemId, description: draft.description, unitPriceCents, discountFraction, tiers },
    ];
  });
  return date === null || problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { date, lines } };
}
