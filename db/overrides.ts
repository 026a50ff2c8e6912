import type { Evidence, Override, VerdictValue } from '../core/flagging/verdict';
import type { AssetId } from '../core/inventory/asset';
import type { WorkspaceFile } from './workspace-file';

interface OverrideRecord {
  readonly asset_id: number;
  readonly verdict: VerdictValue;
  readonly entity_id: string | null;
  readonly reason: string;
  readonly author: string;
  readonly at: string;
  readonly set_aside: string;
}

/** Every override, by asset. */
export function readOverrides(file: WorkspaceFile): Map<AssetId, Override> {
  const records = file.db.prepare('SELECT * FROM verdict_override').all() as OverrideRecord[];
  return new Map(records.map((record) => [record.asset_id as AssetId, overrideOf(record)]));
}

export function writeOverride(file: WorkspaceFile, assetId: AssetId, override: Override): void {
  file.db
    .prepare(
      `INSERT INTO verdict_override (asset_id, verdict, entity_id, reason, author, at, set_aside) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (asset_id) DO UPDATE SET verdict = excluded.verdict, entity_id = excluded.entity_id, reason = excluded.reason,
         author = excluded.author, at = excluded.at, set_aside = excluded.set_aside`,
    )
    .run(
      assetId,
      override.verdict,
      override.entityId,
      override.reason,
      override.author,
      override.at,
      JSON.stringify(override.setAside),
    );
}

export function deleteOverride(file: WorkspaceFile, assetId: AssetId): void {
  file.db.prepare('DELETE FROM verdict_override WHERE asset_id = ?').run(assetId);
}

function overrideOf(record: OverrideRecord): Override {
  return {
    verdict: record.verdict,
    entityId: record.entity_id,
    reason: record.reason,
    author: record.author,
    at: record.at,
    setAside: JSON.parse(record.set_aside) as Evidence[],
  };
}
