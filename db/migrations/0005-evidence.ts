import type { Migration } from './migration';

/** Evidence files, saved views and the hierarchy of sites. */
export const evidenceMigration: Migration = {
  version: 5,
  name: 'evidence',
  sql: '',
};
