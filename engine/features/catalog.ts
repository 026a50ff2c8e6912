import { basename, extname } from 'node:path';
import { catalogColumns } from '../../core/plan/catalog-table';
import { partsOfLineId } from '../../core/plan/line-id';
import { checkOwnPrice } from '../../core/plan/own-price';
import { type ParsedPriceList, parseCatalogTable } from '../../core/plan/parse-catalog-table';
import { type Quote, quoteStanding } from '../../core/plan/quote';
import { problem, UserProblem } from '../../core/problem';
import { deleteOwnPrice, readOwnPrices, writeOwnPrice } from '../../db/catalog';
import { readQuotes } from '../../db/quotes';
import type { CallInput, CallOutput } from '../api';
import type { CatalogRow } from '../calls/planning-views';
import { readTable } from '../intake/read-table';
import { renderCsv } from '../render/csv';
import { renderTableXlsx } from '../render/xlsx/table-xlsx';
import { inForceById, shippedCatalog } from '../run/catalog-in-force';
import { type PlanStage, planStage } from '../run/plan-stage';
import { change, type Session } from '../session';
import type { Watch } from '../watch';
import { writeFileWhole } from '../write-file-whole';
import { readBytes } from './read-bytes';

export async function catalogEntries(
  session: Session,
  input: CallInput<'catalog-entries'>,
  watch: Watch,
): Promise<CallOutput<'catalog-entries'>> {
  const stage = await planStage(session, input, watch);
  const quotes = readQuotes(session.workspace());
  const own = new Map(readOwnPrices(session.workspace()).map((price) => [price.itemId, price]));
  const shipped = new Map(shippedCatalog(session).map((entry) => [entry.id, entry]));
  const usage = usageOf(stage);
  const rows = [...inForceById(session)].map(([itemId, inForce]): CatalogRow => {
    const used = usage.get(itemId) ?? { lines: 0, gaps: 0, quotedCents: null };
    return {
      itemId,
      inForce,
      shipped: shipped.get(itemId) ?? null,
      own: own.get(itemId) ?? null,
      quotes: quotes.filter((quote) => offers(quote, itemId, stage)).length,
      ...used,
    };
  });
  return { asOf: stage.run.asOf, version: session.reference().asOf, rows };
}

function offers(quote: Quote, itemId: string, { run }: PlanStage): boolean {
  return (
    quoteStanding(quote, run.asOf) === 'valid' && quote.lines.some((line) => line.catalogItemId === itemId)
  );
}

type Usage = Pick<CatalogRow, 'lines' | 'gaps' | 'quotedCents'>;

function usageOf({ lines, plan }: PlanStage): ReadonlyMap<string, Usage> {
  const usage = new Map<string, Usage>();
  const add = (itemId: string | null | undefined, more: (before: Usage) => Usage): void => {
    if (itemId === null || itemId === undefined) return;
    usage.set(itemId, more(usage.get(itemId) ?? { lines: 0, gaps: 0, quotedCents: null }));
  };
  for (const line of lines)
    add(line.catalogItemId, (before) => ({
      ...before,
      lines: before.lines + 1,
      quotedCents: line.quoteId === undefined ? before.quotedCents : line.likelyCents,
    }));
  for (const gap of plan.gaps) {
    const itemId = gap.priceItemId ?? (gap.lineId === null ? null : partsOfLineId(gap.lineId)?.itemId);
    add(itemId, (before) => ({ ...before, gaps: before.gaps + 1 }));
  }
  return usage;
}

export async function catalogExport(
  session: Session,
  input: CallInput<'catalog-export'>,
): Promise<CallOutput<'catalog-export'>> {
  const rows = [...inForceById(session).values()];
  const bytes =
    extname(input.path).toLowerCase() === '.xlsx'
      ? await renderTableXlsx('Catalog', catalogColumns, rows)
      : renderCsv(catalogColumns, rows);
  writeFileWhole(input.path, bytes);
  return { path: input.path, rows: rows.length };
}

export function ownPriceSave(
  session: Session,
  { price }: CallInput<'own-price-save'>,
): CallOutput<'own-price-save'> {
  const shipped = shippedCatalog(session).find((entry) => entry.id === price.itemId) ?? null;
  const problems = checkOwnPrice(price, shipped);
  if (problems.length > 0) throw new UserProblem(problems);
  change(
    session,
    'own-price-save',
    () => writeOwnPrice(session.workspace(), price, stampOf(session)),
    () => ({
      target: `catalog item ${price.itemId}`,
      summary: `Saved an own price of ${shipped?.item ?? price.item}`,
    }),
  );
  return { itemId: price.itemId };
}

export function ownPriceDelete(
  session: Session,
  { itemId }: CallInput<'own-price-delete'>,
): CallOutput<'own-price-delete'> {
  if (!readOwnPrices(session.workspace()).some((price) => price.itemId === itemId)) {
    throw new UserProblem([
      problem('There is no own price of this item', 'It may have been deleted: reload the catalog', {
        value: itemId,
      }),
    ]);
  }
  change(
    session,
    'own-price-delete',
    () => deleteOwnPrice(session.workspace(), itemId),
    () => ({ target: `catalog item ${itemId}`, summary: `Deleted the own price of ${itemId}` }),
  );
  return { itemId };
}

export async function catalogImport(
  session: Session,
  input: CallInput<'catalog-import'>,
): Promise<CallOutput<'catalog-import'>> {
  const file = basename(input.path);
  const table = await readTable(readBytes(input.path), file);
  if (!table.ok) throw new UserProblem(table.problems);
  const parsed = parseCatalogTable(
    { rows: table.value.rows, file },
    shippedCatalog(session),
    inForceById(session),
  );
  if (!parsed.ok) throw new UserProblem(parsed.problems);
  return writePrices(session, parsed.value, file);
}

function writePrices(
  session: Session,
  { prices, unchanged }: ParsedPriceList,
  file: string,
): CallOutput<'catalog-import'> {
  const known = new Set(readOwnPrices(session.workspace()).map((price) => price.itemId));
  const updated = prices.filter((price) => known.has(price.itemId)).length;
  const created = prices.length - updated;
  if (prices.length === 0) return { created, updated, unchanged };
  change(
    session,
    'catalog-import',
    () => {
      for (const price of prices) writeOwnPrice(session.workspace(), price, stampOf(session));
    },
    () => ({
      target: `price list ${file}`,
      summary: `Imported ${prices.length} own ${prices.length === 1 ? 'price' : 'prices'} from ${file}`,
    }),
  );
  return { created, updated, unchanged };
}

function stampOf(session: Session): { author: string; at: string } {
  return { author: session.options.author, at: session.now() };
}
