// Evidence files in the workspace. A file is kept once by the SHA-256 of its bytes, in parts so that no statement holds more
// than one; attaching the same file again finds it there. Removing takes the record and its links away and leaves the bytes,
// so that undo needs no second copy of them.

import { createHash } from 'node:crypto';
import type { AssetId } from '../core/inventory/asset';
import type { EvidenceFile, EvidenceFileKind } from '../core/inventory/evidence-file';
import type { WorkspaceFile } from './workspace-file';

const partBytes = 1024 * 1024;

interface EvidenceRecord {
  readonly id: number;
  readonly sha256: string;
  readonly name: string;
  readonly kind: string;
  readonly note: string | null;
  readonly bytes: number;
  readonly added_at: string;
  readonly added_by: string;
}

interface LinkRecord {
  readonly evidence_file_id: number;
  readonly asset_id: number | null;
  readonly line_id: string | null;
}

export interface EvidenceTargets {
  readonly assetIds?: readonly AssetId[];
  readonly lineIds?: readonly string[];
}

/** All evidence files with what they belong to, by id. */
export function readEvidence(file: WorkspaceFile): EvidenceFile[] {
  const records = file.db.prepare('SELECT * FROM evidence_file ORDER BY id').all() as EvidenceRecord[];
  const links = file.db
    .prepare('SELECT evidence_file_id, asset_id, line_id FROM evidence_link ORDER BY id')
    .all() as LinkRecord[];
  return withLinks(records, links);
}

/** The evidence files of one asset or of one plan line, by id. */
export function readEvidenceOf(
  file: WorkspaceFile,
  target: { readonly assetId: AssetId } | { readonly lineId: string },
): EvidenceFile[] {
  const [column, value] = 'assetId' in target ? ['asset_id', target.assetId] : ['line_id', target.lineId];
  const records = file.db
    .prepare(
      `SELECT * FROM evidence_file WHERE id IN (SELECT evidence_file_id FROM evidence_link WHERE ${column} = ?) ORDER BY id`,
    )
    .all(value) as EvidenceRecord[];
  const ids = JSON.stringify(records.map((record) => record.id));
  const links = file.db
    .prepare(
      'SELECT evidence_file_id, asset_id, line_id FROM evidence_link WHERE evidence_file_id IN (SELECT value FROM json_each(?)) ORDER BY id',
    )
    .all(ids) as LinkRecord[];
  return withLinks(records, links);
}

export function readEvidenceFile(file: WorkspaceFile, id: number): EvidenceFile | null {
  const records = file.db.prepare('SELECT * FROM evidence_file WHERE id = ?').all(id) as EvidenceRecord[];
  const links = file.db
    .prepare(
      'SELECT evidence_file_id, asset_id, line_id FROM evidence_link WHERE evidence_file_id = ? ORDER BY id',
    )
    .all(id) as LinkRecord[];
  return withLinks(records, links)[0] ?? null;
}

/** The bytes of an evidence file; null when the workspace does not have them. */
export function readEvidenceContents(file: WorkspaceFile, sha256: string): Uint8Array | null {
  const parts = file.db
    .prepare('SELECT content FROM evidence_content WHERE sha256 = ? ORDER BY part')
    .pluck()
    .all(sha256) as Buffer[];
  return parts.length === 0 ? null : new Uint8Array(Buffer.concat(parts));
}

/** The first bytes, by which a format is known. */
export function readEvidenceHead(file: WorkspaceFile, sha256: string): Uint8Array {
  const head = file.db
    .prepare('SELECT substr(content, 1, 4096) FROM evidence_content WHERE sha256 = ? AND part = 0')
    .pluck()
    .get(sha256) as Buffer | undefined;
  return new Uint8Array(head ?? []);
}

/** Puts the bytes into the workspace unless they are there. @returns their SHA-256 */
export function writeEvidenceContents(file: WorkspaceFile, contents: Uint8Array): string {
  const sha256 = createHash('sha256').update(contents).digest('hex');
  const isKnown = file.db.prepare('SELECT 1 FROM evidence_content WHERE sha256 = ? LIMIT 1').get(sha256);
  if (isKnown) return sha256;
  const insert = file.db.prepare('INSERT INTO evidence_content (sha256, part, content) VALUES (?, ?, ?)');
  const parts = Math.max(1, Math.ceil(contents.length / partBytes));
  for (let part = 0; part < parts; part += 1) {
    const piece = contents.subarray(part * partBytes, (part + 1) * partBytes);
    insert.run(sha256, part, Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
  }
  return sha256;
}

export type NewEvidence = Omit<EvidenceFile, 'id' | 'assetIds' | 'lineIds'>;

/** The record of these bytes, made when there is none; name, kind and note of a known one stay. @returns its id */
export function writeEvidence(file: WorkspaceFile, evidence: NewEvidence): number {
  const { sha256, name, kind, note, bytes, addedAt, addedBy } = evidence;
  const known = file.db.prepare('SELECT id FROM evidence_file WHERE sha256 = ?').pluck().get(sha256);
  if (known !== undefined) return Number(known);
  const written = file.db
    .prepare(
      'INSERT INTO evidence_file (sha256, name, kind, note, bytes, added_at, added_by) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(sha256, name, kind, note, bytes, addedAt, addedBy);
  return Number(written.lastInsertRowid);
}

export function changeEvidence(
  file: WorkspaceFile,
  id: number,
  fields: Pick<EvidenceFile, 'name' | 'kind' | 'note'>,
): void {
  file.db
    .prepare('UPDATE evidence_file SET name = ?, kind = ?, note = ? WHERE id = ?')
    .run(fields.name, fields.kind, fields.note, id);
}

/** Links that are there already stay as they are. */
export function linkEvidence(file: WorkspaceFile, id: number, targets: EvidenceTargets): void {
  const insert = file.db.prepare(
    'INSERT INTO evidence_link (evidence_file_id, asset_id, line_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  for (const assetId of targets.assetIds ?? []) insert.run(id, assetId, null);
  for (const lineId of targets.lineIds ?? []) insert.run(id, null, lineId);
}

export function unlinkEvidence(file: WorkspaceFile, id: number, targets: EvidenceTargets): void {
  const { db } = file;
  const fromAsset = db.prepare('DELETE FROM evidence_link WHERE evidence_file_id = ? AND asset_id = ?');
  const fromLine = db.prepare('DELETE FROM evidence_link WHERE evidence_file_id = ? AND line_id = ?');
  for (const assetId of targets.assetIds ?? []) fromAsset.run(id, assetId);
  for (const lineId of targets.lineIds ?? []) fromLine.run(id, lineId);
}

/** Record and links; the bytes stay for undo. */
export function removeEvidence(file: WorkspaceFile, id: number): void {
  file.db.prepare('DELETE FROM evidence_file WHERE id = ?').run(id);
}

/** What does not fit between records and bytes, in words; empty = every file is whole. */
export function evidenceFaults(file: WorkspaceFile): string[] {
  return readEvidence(file).flatMap(({ sha256, name, bytes }) => {
    const found = measuredContents(file, sha256);
    if (found.parts === 0) return [`the evidence file ${name} has lost its content`];
    if (found.sha256 === sha256 && found.bytes === bytes) return [];
    return [`the evidence file ${name} is not what was attached: its checksum differs`];
  });
}

/** Part by part, so that a check of many large files needs little memory. */
function measuredContents(
  file: WorkspaceFile,
  sha256: string,
): { readonly parts: number; readonly bytes: number; readonly sha256: string } {
  const hash = createHash('sha256');
  let [parts, bytes] = [0, 0];
  const statement = file.db
    .prepare('SELECT content FROM evidence_content WHERE sha256 = ? ORDER BY part')
    .pluck();
  for (const part of statement.iterate(sha256) as IterableIterator<Buffer>) {
    hash.update(part);
    parts += 1;
    bytes += part.length;
  }
  return { parts, bytes, sha256: hash.digest('hex') };
}

function withLinks(records: readonly EvidenceRecord[], links: readonly LinkRecord[]): EvidenceFile[] {
  const byFile = new Map<number, LinkRecord[]>();
  for (const link of links)
    byFile.set(link.evidence_file_id, [...(byFile.get(link.evidence_file_id) ?? []), link]);
  return records.map((record) => {
    const own = byFile.get(record.id) ?? [];
    return {
      id: record.id,
      sha256: record.sha256,
      name: record.name,
      kind: record.kind as EvidenceFileKind,
      note: record.note,
      bytes: record.bytes,
      addedAt: record.added_at,
      addedBy: record.added_by,
      assetIds: own.flatMap((link) => (link.asset_id === null ? [] : [link.asset_id as AssetId])),
      lineIds: own.flatMap((link) => (link.line_id === null ? [] : [link.line_id])),
    };
  });
}
