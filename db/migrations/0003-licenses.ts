import type { Migration } from './migration';

/** Export licenses that the operator or a supplier holds. */
export const licensesMigration: Migration = {
  version: 3,
  name: 'licenses',
  sql: `
CREATE TABLE license_record (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL CHECK (length(number) > 0),
  entity_id TEXT NOT NULL,
  supplier TEXT NOT NULL,
  scope TEXT NOT NULL,
  issued_date TEXT NOT NULL,
  expiry_date TEXT,
  notes TEXT
) STRICT;
`,
};
