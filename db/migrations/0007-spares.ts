import type { Migration } from './migration';

/** Spares on hand, failure rates and letters about deadlines. */
export const sparesMigration: Migration = {
  version: 7,
  name: 'spares',
  sql: '',
};
