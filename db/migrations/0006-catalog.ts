import type { Migration } from './migration';

/** The operator's own prices over the catalog, vendor quotes, and rules over the shipped ones. */
export const catalogMigration: Migration = {
  version: 6,
  name: 'catalog',
  sql: `
CREATE TABLE own_price (
  id INTEGER PRIMARY KEY,
  item_id TEXT NOT NULL UNIQUE CHECK (length(item_id) > 0),
  price TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE vendor_quote (
  id INTEGER PRIMARY KEY,
  vendor TEXT NOT NULL CHECK (length(vendor) > 0),
  number TEXT NOT NULL CHECK (length(number) > 0),
  quote_date TEXT NOT NULL,
  expiry_date TEXT,
  currency TEXT NOT NULL CHECK (currency = 'USD'),
  evidence_sha256 TEXT CHECK (length(evidence_sha256) = 64),
  file_name TEXT,
  notes TEXT,
  UNIQUE (vendor, number)
) STRICT;

CREATE TABLE vendor_quote_line (
  id INTEGER PRIMARY KEY,
  vendor_quote_id INTEGER NOT NULL REFERENCES vendor_quote (id) ON DELETE CASCADE,
  catalog_item_id TEXT NOT NULL CHECK (length(catalog_item_id) > 0),
  description TEXT NOT NULL,
  unit_price_cents INTEGER NOT NULL CHECK (unit_price_cents >= 0),
  discount_fraction REAL NOT NULL CHECK (discount_fraction BETWEEN 0 AND 1),
  tiers TEXT NOT NULL
) STRICT;

CREATE INDEX vendor_quote_line_by_quote ON vendor_quote_line (vendor_quote_id);

CREATE TABLE own_rule (
  id INTEGER PRIMARY KEY,
  rule_id TEXT NOT NULL UNIQUE CHECK (length(rule_id) > 0),
  rule TEXT,
  is_disabled INTEGER NOT NULL CHECK (is_disabled IN (0, 1)),
  CHECK (rule IS NOT NULL OR is_disabled = 1)
) STRICT;

CREATE TABLE own_rule_order (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  rule_ids TEXT NOT NULL
) STRICT;
`,
};
