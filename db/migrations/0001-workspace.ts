import type { Migration } from './migration';

/** The first schema: inventory, overrides, pins, scenarios, imports, and the history of all of them. */
export const workspaceMigration: Migration = {
  version: 1,
  name: 'workspace',
  sql: `
CREATE TABLE workspace (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL CHECK (length(name) > 0),
  customers INTEGER CHECK (customers IS NULL OR customers >= 0),
  states TEXT NOT NULL DEFAULT '[]',
  is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
  created_at TEXT NOT NULL,
  settings TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE site (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  kind TEXT NOT NULL DEFAULT 'unknown',
  tower_owner TEXT,
  latitude_microdegrees INTEGER,
  longitude_microdegrees INTEGER,
  address TEXT,
  season_first_month INTEGER CHECK (season_first_month BETWEEN 1 AND 12),
  season_last_month INTEGER CHECK (season_last_month BETWEEN 1 AND 12)
) STRICT;

CREATE TABLE import_file (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  format TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  row_count INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE asset (
  id INTEGER PRIMARY KEY,
  site_id INTEGER REFERENCES site (id),
  name TEXT,
  category TEXT NOT NULL,
  manufacturer TEXT,
  model TEXT,
  serial TEXT,
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  mac TEXT,
  ip TEXT,
  sys_object_id TEXT,
  system_description TEXT,
  firmware TEXT,
  component TEXT,
  country_of_production TEXT,
  use TEXT NOT NULL,
  install_date TEXT,
  purchase_date TEXT,
  purchase_cost_cents INTEGER,
  condition TEXT,
  owner TEXT,
  funding_source TEXT,
  asset_tag TEXT,
  status TEXT,
  notes TEXT,
  source_id TEXT,
  extra TEXT NOT NULL DEFAULT '[]',
  import_file_id INTEGER REFERENCES import_file (id),
  import_row INTEGER
) STRICT;

CREATE INDEX asset_by_site ON asset (site_id, id);
CREATE INDEX asset_by_name ON asset (name, id);
CREATE INDEX asset_by_category ON asset (category, id);
CREATE INDEX asset_by_manufacturer ON asset (manufacturer, id);
CREATE INDEX asset_by_model ON asset (model, id);
CREATE INDEX asset_by_serial ON asset (serial, id);
CREATE INDEX asset_by_quantity ON asset (quantity, id);
CREATE INDEX asset_by_asset_tag ON asset (asset_tag, id);
CREATE INDEX asset_by_purchase_date ON asset (purchase_date, id);
CREATE INDEX asset_by_status ON asset (status, id);
CREATE INDEX asset_by_import_file ON asset (import_file_id);

CREATE TABLE verdict_override (
  id INTEGER PRIMARY KEY,
  asset_id INTEGER NOT NULL UNIQUE REFERENCES asset (id) ON DELETE CASCADE,
  verdict TEXT NOT NULL CHECK (verdict IN ('listed', 'review', 'clear')),
  entity_id TEXT,
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  set_aside TEXT NOT NULL
) STRICT;

CREATE TABLE plan_pin (
  id INTEGER PRIMARY KEY,
  line_id TEXT NOT NULL UNIQUE,
  pin TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE scenario (
  id INTEGER PRIMARY KEY,
  scenario_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  description TEXT NOT NULL,
  patch TEXT NOT NULL
) STRICT;

CREATE TABLE history_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  action TEXT NOT NULL,
  target TEXT NOT NULL,
  summary TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'discarded')),
  -- For undo and redo entries: the entry that they took back or did again.
  of_entry INTEGER REFERENCES history_entry (id)
) STRICT;

CREATE TABLE history_change (
  id INTEGER PRIMARY KEY,
  entry_id INTEGER NOT NULL REFERENCES history_entry (id),
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before TEXT,
  after TEXT
) STRICT;

CREATE INDEX history_change_by_entry ON history_change (entry_id, id);
CREATE INDEX history_change_by_row ON history_change (table_name, row_id);
`,
};
