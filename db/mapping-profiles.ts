import type { IntakeOptions } from '../core/intake/intake';
import type { MappingProfile } from '../core/intake/mapping-profile';
import type { WorkspaceFile } from './workspace-file';

interface ProfileRow {
  readonly id: number;
  readonly name: string;
  readonly format: string;
  readonly header_signature: string;
  readonly options: string;
  readonly saved_at: string;
}

/** By name. */
export function readMappingProfiles(file: WorkspaceFile): MappingProfile[] {
  const rows = file.db.prepare('SELECT * FROM mapping_profile ORDER BY name').all() as ProfileRow[];
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    format: row.format,
    headerSignature: row.header_signature,
    options: JSON.parse(row.options) as IntakeOptions,
    savedAt: row.saved_at,
  }));
}

/** A new profile when `id` is null, else the changed one. @returns its id */
export function writeMappingProfile(
  file: WorkspaceFile,
  profile: Omit<MappingProfile, 'id'> & { readonly id: number | null },
): number {
  const written = file.db
    .prepare(
      `INSERT INTO mapping_profile (id, name, format, header_signature, options, saved_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, format = excluded.format,
         header_signature = excluded.header_signature, options = excluded.options, saved_at = excluded.saved_at`,
    )
    .run(
      profile.id,
      profile.name,
      profile.format,
      profile.headerSignature,
      JSON.stringify(profile.options),
      profile.savedAt,
    );
  return profile.id ?? Number(written.lastInsertRowid);
}

export function deleteMappingProfile(file: WorkspaceFile, id: number): number {
  return file.db.prepare('DELETE FROM mapping_profile WHERE id = ?').run(id).changes;
}
