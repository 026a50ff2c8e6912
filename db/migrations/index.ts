import { workspaceMigration } from './0001-workspace';
import type { Migration } from './migration';

export type { Migration } from './migration';

/** In order; version n stands at index n - 1. */
export const migrations: readonly Migration[] = [workspaceMigration];

export const schemaVersion = migrations.length;
