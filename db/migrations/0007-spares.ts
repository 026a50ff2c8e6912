import type { Migration } from './migration';

/** Spares on hand, failure rates, letters about deadlines, and what it costs to finish earlier. */
export const sparesMigration: Migration = {
  version: 7,
  name: 'spares',
  sql: `
CREATE TABLE spare_stock (
  id INTEGER PRIMARY KEY,
  pool_id TEXT NOT NULL UNIQUE CHECK (length(pool_id) > 0),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  source TEXT NOT NULL
) STRICT;
CREATE TABLE failure_rate (
  id INTEGER PRIMARY KEY,
  category TEXT NOT NULL UNIQUE,
  low_per_year REAL NOT NULL CHECK (low_per_year >= 0),
  likely_per_year REAL NOT NULL,
  high_per_year REAL NOT NULL,
  source TEXT NOT NULL CHECK (length(source) > 0),
  CHECK (low_per_year <= likely_per_year AND likely_per_year <= high_per_year)
) STRICT;
CREATE TABLE deadline_letter (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('deadline', 'extension')),
  status TEXT NOT NULL CHECK (status IN ('granted', 'requested', 'refused')),
  letter_date TEXT NOT NULL,
  deadline_date TEXT,
  extension_days INTEGER,
  probability REAL,
  source TEXT NOT NULL CHECK (length(source) > 0),
  evidence_file TEXT,
  notes TEXT
) STRICT;
CREATE TABLE deadline_rate (
  id INTEGER PRIMARY KEY,
  rate_key TEXT NOT NULL UNIQUE,
  value REAL NOT NULL CHECK (value >= 0),
  source TEXT NOT NULL CHECK (length(source) > 0)
) STRICT;
`,
};
