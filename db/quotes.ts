import type { CalendarDate } from '../core/calendar/date';
import { cents } from '../core/money/cents';
import type { Quote, QuoteLine, QuoteTier } from '../core/plan/quote';
import type { WorkspaceFile } from './workspace-file';

interface QuoteRow {
  readonly id: number;
  readonly vendor: string;
  readonly number: string;
  readonly quote_date: string;
  readonly expiry_date: string | null;
  readonly evidence_sha256: string | null;
  readonly file_name: string | null;
  readonly notes: string | null;
}

interface QuoteLineRow {
  readonly vendor_quote_id: number;
  readonly catalog_item_id: string;
  readonly description: string;
  readonly unit_price_cents: number;
  readonly discount_fraction: number;
  readonly tiers: string;
}

/** All quotes with their lines, newest first. */
export function readQuotes(file: WorkspaceFile): Quote[] {
  const lines = new Map<number, QuoteLine[]>();
  const rows = file.db.prepare('SELECT * FROM vendor_quote_line ORDER BY id').all() as QuoteLineRow[];
  for (const row of rows)
    lines.set(row.vendor_quote_id, [...(lines.get(row.vendor_quote_id) ?? []), quoteLine(row)]);
  const quotes = file.db
    .prepare('SELECT * FROM vendor_quote ORDER BY quote_date DESC, id DESC')
    .all() as QuoteRow[];
  return quotes.map((row) => ({
    id: row.id,
    vendor: row.vendor,
    number: row.number,
    date: row.quote_date as CalendarDate,
    expiryDate: row.expiry_date as CalendarDate | null,
    evidenceSha256: row.evidence_sha256,
    fileName: row.file_name,
    notes: row.notes,
    lines: lines.get(row.id) ?? [],
  }));
}

/** A new quote when `id` is null, else the changed one with its lines anew. @returns its id */
export function writeQuote(
  file: WorkspaceFile,
  quote: Omit<Quote, 'id'> & { readonly id: number | null },
): number {
  const { vendor, number, date, expiryDate, evidenceSha256, fileName, notes } = quote;
  const written = file.db
    .prepare(
      `INSERT INTO vendor_quote (id, vendor, number, quote_date, expiry_date, currency, evidence_sha256, file_name, notes)
       VALUES (?, ?, ?, ?, ?, 'USD', ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET vendor = excluded.vendor, number = excluded.number, quote_date = excluded.quote_date,
         expiry_date = excluded.expiry_date, evidence_sha256 = excluded.evidence_sha256, file_name = excluded.file_name,
         notes = excluded.notes`,
    )
    .run(quote.id, vendor, number, date, expiryDate, evidenceSha256, fileName, notes);
  const id = quote.id ?? Number(written.lastInsertRowid);
  file.db.prepare('DELETE FROM vendor_quote_line WHERE vendor_quote_id = ?').run(id);
  const insert = file.db.prepare(
    `INSERT INTO vendor_quote_line (vendor_quote_id, catalog_item_id, description, unit_price_cents, discount_fraction, tiers)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  for (const line of quote.lines)
    insert.run(
      id,
      line.catalogItemId,
      line.description,
      line.unitPriceCents,
      line.discountFraction,
      JSON.stringify(line.tiers),
    );
  return id;
}

export function deleteQuote(file: WorkspaceFile, id: number): void {
  file.db.prepare('DELETE FROM vendor_quote_line WHERE vendor_quote_id = ?').run(id);
  file.db.prepare('DELETE FROM vendor_quote WHERE id = ?').run(id);
}

function quoteLine(row: QuoteLineRow): QuoteLine {
  return {
    catalogItemId: row.catalog_item_id,
    description: row.description,
    unitPriceCents: cents(row.unit_price_cents),
    discountFraction: row.discount_fraction,
    tiers: JSON.parse(row.tiers) as QuoteTier[],
  };
}
