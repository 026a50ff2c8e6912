import type { Migration } from './migration';

/** Programs and bills of the user's own, what a program asks of single lines, scenario trees, and where a scenario came from. */
export const programsMigration: Migration = {
  version: 8,
  name: 'programs',
  sql: `
CREATE TABLE own_program (
  id INTEGER PRIMARY KEY,
  program_id TEXT NOT NULL UNIQUE,
  program TEXT NOT NULL CHECK (json_valid(program))
) STRICT;

CREATE TABLE line_claim (
  id INTEGER PRIMARY KEY,
  line_id TEXT NOT NULL UNIQUE,
  comparable_unit_cents INTEGER CHECK (comparable_unit_cents >= 0),
  internal_labor TEXT CHECK (internal_labor IN ('dedicated', 'general')),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE scenario_tree (
  id INTEGER PRIMARY KEY,
  tree_id TEXT NOT NULL UNIQUE,
  tree TEXT NOT NULL CHECK (json_valid(tree))
) STRICT;

ALTER TABLE scenario ADD COLUMN parent_id TEXT;
`,
};
