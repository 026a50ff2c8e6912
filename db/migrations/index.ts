import { workspaceMigration } from './0001-workspace';
import { listsMigration } from './0002-lists';
import { licensesMigration } from './0003-licenses';
import type { Migration } from './migration';

export type { Migration } from './migration';

/** In order; version n stands at index n - 1. */
export const migrations: readonly Migration[] = [workspaceMigration, listsMigration, licensesMigration];

export const schemaVersion = migrations.length;
