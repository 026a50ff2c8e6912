import type { Migration } from './migration';

/**
 * Evidence files, saved views and the hierarchy of sites. The bytes of evidence stand apart from what is tracked: the history
 * records that a file was attached or removed, never its content, and undo finds the content where it was.
 */
export const evidenceMigration: Migration = {
  version: 5,
  name: 'evidence',
  sql: `
CREATE TABLE evidence_content (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  part INTEGER NOT NULL CHECK (part >= 0),
  content BLOB NOT NULL,
  UNIQUE (sha256, part)
) STRICT;

CREATE TABLE evidence_file (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  name TEXT NOT NULL CHECK (length(name) > 0),
  kind TEXT NOT NULL,
  note TEXT,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL
) STRICT;

CREATE TABLE evidence_link (
  id INTEGER PRIMARY KEY,
  evidence_file_id INTEGER NOT NULL REFERENCES evidence_file (id) ON DELETE CASCADE,
  asset_id INTEGER REFERENCES asset (id) ON DELETE CASCADE,
  line_id TEXT,
  CHECK ((asset_id IS NULL) <> (line_id IS NULL)),
  UNIQUE (evidence_file_id, asset_id),
  UNIQUE (evidence_file_id, line_id)
) STRICT;

CREATE INDEX evidence_link_by_asset ON evidence_link (asset_id);
CREATE INDEX evidence_link_by_line ON evidence_link (line_id);

CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) > 0),
  view TEXT NOT NULL
) STRICT;

ALTER TABLE site ADD COLUMN parent_id INTEGER REFERENCES site (id);
CREATE INDEX site_by_parent ON site (parent_id);
`,
};
