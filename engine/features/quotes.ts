import { basename } from 'node:path';
import { checkQuote } from '../../core/plan/check-quote';
import { isShareUnit } from '../../core/plan/own-price';
import { parseQuoteTable } from '../../core/plan/parse-quote-table';
import { type Quote, quoteName, quoteStanding } from '../../core/plan/quote';
import { problem, UserProblem } from '../../core/problem';
import { readEvidence } from '../../db/evidence';
import { deleteQuote, readQuotes, writeQuote } from '../../db/quotes';
import type { CallInput, CallOutput } from '../api';
import { readTable } from '../intake/read-table';
import { catalogInForce } from '../run/catalog-in-force';
import { planStage } from '../run/plan-stage';
import { change, type Session } from '../session';
import type { Watch } from '../watch';
import { attachOne, readFiles } from './evidence';
import { readBytes } from './read-bytes';

export async function quoteList(
  session: Session,
  input: CallInput<'quote-list'>,
  watch: Watch,
): Promise<CallOutput<'quote-list'>> {
  const { run, lines } = await planStage(session, input, watch);
  const files = new Set(readEvidence(session.workspace()).map(({ sha256 }) => sha256));
  return readQuotes(session.workspace()).map((quote) => ({
    ...quote,
    standing: quoteStanding(quote, run.asOf),
    hasFile: quote.evidenceSha256 !== null && files.has(quote.evidenceSha256),
    lineIds: lines.filter((line) => line.quoteId === quote.id).map((line) => line.lineId),
  }));
}

export async function quoteLinesRead(
  _session: Session,
  input: CallInput<'quote-lines-read'>,
): Promise<CallOutput<'quote-lines-read'>> {
  const file = basename(input.path);
  const table = await readTable(readBytes(input.path), file);
  if (!table.ok) throw new UserProblem(table.problems);
  const lines = parseQuoteTable(table.value.rows, file);
  if (!lines.ok) throw new UserProblem(lines.problems);
  return lines.value;
}

export function quoteSave(
  session: Session,
  { quote, filePath }: CallInput<'quote-save'>,
): CallOutput<'quote-save'> {
  if (quote.id !== null) existingQuote(session, quote.id);
  const priced = catalogInForce(session).filter((entry) => !isShareUnit(entry.unit));
  const problems = checkQuote(quote, new Set(priced.map((entry) => entry.id)));
  problems.push(...faultsAmongOthers(session, quote));
  if (problems.length > 0) throw new UserProblem(problems);
  const files = filePath === undefined ? [] : readFiles([filePath]);
  const id = change(
    session,
    'quote-save',
    () => writeQuote(session.workspace(), { ...quote, ...attachedFile(session, files) }),
    (written) => ({ target: `quote ${written}`, summary: `Saved ${nameInside(quote)}` }),
  );
  return { id };
}

/** Nothing where no file came along: what the quote says of its file stays. */
function attachedFile(
  session: Session,
  files: ReturnType<typeof readFiles>,
): Partial<Pick<Quote, 'evidenceSha256' | 'fileName'>> {
  const [file] = files;
  if (file === undefined) return {};
  const id = attachOne(session, file, { paths: [], kind: 'quote' });
  const kept = readEvidence(session.workspace()).find((one) => one.id === id);
  return { evidenceSha256: kept?.sha256 ?? null, fileName: kept?.name ?? null };
}

function faultsAmongOthers(session: Session, quote: CallInput<'quote-save'>['quote']) {
  const isTaken = readQuotes(session.workspace()).some(
    (other) => other.id !== quote.id && other.vendor === quote.vendor && other.number === quote.number,
  );
  const files = readEvidence(session.workspace());
  const isLost =
    quote.evidenceSha256 !== null && !files.some(({ sha256 }) => sha256 === quote.evidenceSha256);
  return [
    ...(isTaken
      ? [
          problem(
            'This vendor has a quote of this number already',
            'Change that one, or use another number',
            {
              column: 'number',
              value: quote.number,
            },
          ),
        ]
      : []),
    ...(isLost
      ? [
          problem('The file of the quote is not among the evidence', 'Attach it first', {
            column: 'evidenceSha256',
          }),
        ]
      : []),
  ];
}

export function quoteDelete(session: Session, { id }: CallInput<'quote-delete'>): CallOutput<'quote-delete'> {
  const quote = existingQuote(session, id);
  change(
    session,
    'quote-delete',
    () => deleteQuote(session.workspace(), id),
    () => ({ target: `quote ${id}`, summary: `Deleted ${nameInside(quote)}` }),
  );
  return { id };
}

function existingQuote(session: Session, id: number): Quote {
  const found = readQuotes(session.workspace()).find((quote) => quote.id === id);
  if (found) return found;
  throw new UserProblem([problem(`There is no quote ${id}`, 'It may have been deleted: reload the list')]);
}

function nameInside(quote: Pick<Quote, 'vendor' | 'number' | 'date'>): string {
  const name = quoteName(quote);
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
