import type { Migration } from './migration';

/** Programs and bills of the user's own. */
export const programsMigration: Migration = {
  version: 8,
  name: 'programs',
  sql: '',
};
