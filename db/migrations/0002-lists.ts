import type { Migration } from './migration';

/** Lists taken into the workspace: every version with its parties, so that a renewed list keeps its history. */
export const listsMigration: Migration = {
  version: 2,
  name: 'lists',
  sql: `
CREATE TABLE list_version (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL CHECK (source IN ('screening-list', 'covered-list', 'own-list')),
  list TEXT NOT NULL CHECK (length(list) > 0),
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  taken_date TEXT NOT NULL,
  rejected_rows INTEGER NOT NULL CHECK (rejected_rows >= 0)
) STRICT;

CREATE TABLE list_party (
  id INTEGER PRIMARY KEY,
  list_version_id INTEGER NOT NULL REFERENCES list_version (id) ON DELETE CASCADE,
  file_row INTEGER NOT NULL,
  list TEXT NOT NULL,
  list_detail TEXT,
  name TEXT NOT NULL CHECK (length(name) > 0),
  aliases TEXT NOT NULL DEFAULT '[]',
  country TEXT,
  effective_date TEXT,
  end_date TEXT,
  scope TEXT,
  scope_condition TEXT,
  license_policy TEXT,
  citation TEXT
) STRICT;

CREATE INDEX list_party_by_version ON list_party (list_version_id, id);
`,
};
