import { type Problem, problem } from '../problem';
import type { Quote, QuoteLine } from './quote';

/**
 * Everything that is wrong with a quote, before it is kept.
 * @param itemIds entries of the catalog that are priced by the unit
 */
export function checkQuote(quote: Omit<Quote, 'id'>, itemIds: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  if (quote.expiryDate !== null && quote.expiryDate < quote.date) {
    problems.push(
      problem('The quote expires before its own date', 'Give the last day as printed', {
        column: 'expiryDate',
        value: quote.expiryDate,
      }),
    );
  }
  if (quote.lines.length === 0) {
    problems.push(problem('The quote has no line', 'Add a line with an item and its price'));
  }
  return [...problems, ...quote.lines.flatMap((line, index) => checkLine(line, index + 1, itemIds))];
}

function checkLine(line: QuoteLine, place: number, itemIds: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const refuse = (reason: string, remedy: string, column: string, value: unknown): void => {
    problems.push(problem(`Line ${place} of the quote: ${reason}`, remedy, { column, value: String(value) }));
  };
  if (!itemIds.has(line.catalogItemId))
    refuse(
      'the catalog has no such item priced by the unit',
      'Choose an item, or add it to the catalog first',
      'catalogItemId',
      line.catalogItemId,
    );
  const starts = line.tiers.map((tier) => tier.fromQuantity);
  if (new Set(starts).size !== starts.length)
    refuse('two tiers start at the same quantity', 'Keep one of them', 'tiers', starts.join(', '));
  return problems;
}
