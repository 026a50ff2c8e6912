import type { Migration } from './migration';

/** Estimates as they were computed, each with the hash of its inputs: results, so no part of the history. */
export const runsMigration: Migration = {
  version: 10,
  name: 'runs',
  sql: `
CREATE TABLE estimate_run (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  scenario TEXT NOT NULL,
  app_version TEXT NOT NULL,
  input_hash TEXT NOT NULL CHECK (length(input_hash) = 64),
  document BLOB NOT NULL,
  UNIQUE (scenario, input_hash)
) STRICT;
`,
};
