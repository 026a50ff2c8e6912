import type { Migration } from './migration';

/** Documents handed over, claims and spending. */
export const packetsMigration: Migration = {
  version: 9,
  name: 'packets',
  sql: '',
};
