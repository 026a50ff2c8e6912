import type { Migration } from './migration';

/** The operator's own prices, quotes, rules and alternatives. */
export const catalogMigration: Migration = {
  version: 6,
  name: 'catalog',
  sql: '',
};
