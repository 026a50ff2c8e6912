import type { Database } from 'better-sqlite3';
import { addBackup } from './backups/shelf';
import { migrations, schemaVersion } from './migrations';
import { applicationId } from './workspace-file';

/**
 * Brings a workspace to the current schema in one transaction; an older file is backed up first. A new, empty file gets the whole schema.
 */
export async function migrate(db: Database, path: string, at: string): Promise<void> {
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version === schemaVersion) return;
  if (version > 0) await addBackup(db, path, { reason: 'before-migration', at });
  db.transaction(() => {
    for (const step of migrations.slice(version)) db.exec(step.sql);
    db.pragma(`application_id = ${applicationId}`);
    db.pragma(`user_version = ${schemaVersion}`);
  })();
}
