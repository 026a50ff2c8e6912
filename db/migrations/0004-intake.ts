import type { Migration } from './migration';

/** How the columns of a source are read, by name; found again by the source's headings. */
export const intakeMigration: Migration = {
  version: 4,
  name: 'intake',
  sql: `
CREATE TABLE mapping_profile (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (length(name) > 0),
  format TEXT NOT NULL,
  header_signature TEXT NOT NULL,
  options TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;
`,
};
