import type { Migration } from './migration';

/** Mapping profiles and what an import remembers. */
export const intakeMigration: Migration = {
  version: 4,
  name: 'intake',
  sql: '',
};
