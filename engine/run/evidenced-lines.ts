import type { CostedLine } from '../../core/document/run-result';
import { readEvidence } from '../../db/evidence';
import { readQuotes } from '../../db/quotes';
import type { Session } from '../session';

/** Lines with a file behind them: linked to the line itself, or to the quote that prices it. */
export function evidencedLineIds(session: Session, lines: readonly CostedLine[]): readonly string[] {
  const evidence = readEvidence(session.workspace());
  const linked = new Set(evidence.flatMap(({ lineIds }) => lineIds));
  const files = new Set(evidence.map(({ sha256 }) => sha256));
  const quotes = readQuotes(session.workspace()).filter(
    ({ evidenceSha256 }) => evidenceSha256 !== null && files.has(evidenceSha256),
  );
  const quoteIds = new Set(quotes.map(({ id }) => id));
  return lines
    .filter(({ lineId, quoteId }) => linked.has(lineId) || (quoteId !== undefined && quoteIds.has(quoteId)))
    .map(({ lineId }) => lineId);
}
