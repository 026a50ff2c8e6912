import { workspaceMigration } from './0001-workspace';
import { listsMigration } from './0002-lists';
import { licensesMigration } from './0003-licenses';
import { intakeMigration } from './0004-intake';
import { evidenceMigration } from './0005-evidence';
import { catalogMigration } from './0006-catalog';
import { sparesMigration } from './0007-spares';
import { programsMigration } from './0008-programs';
import { packetsMigration } from './0009-packets';
import { runsMigration } from './0010-runs';
import type { Migration } from './migration';

export type { Migration } from './migration';

/** In order; version n stands at index n - 1. */
export const migrations: readonly Migration[] = [
  workspaceMigration,
  listsMigration,
  licensesMigration,
  intakeMigration,
  evidenceMigration,
  catalogMigration,
  sparesMigration,
  programsMigration,
  packetsMigration,
  runsMigration,
];

export const schemaVersion = migrations.length;
