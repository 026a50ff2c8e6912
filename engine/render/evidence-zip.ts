// The attached files as one archive (method 6): stored in order of name, all with one fixed time, so that the same files
// give the same bytes. Names are made safe and begin with the hash, so that no name can leave the folder and no two
// collide; the index inside says what each file is.

import { type Zippable, zipSync } from 'fflate';
import type { EvidenceFile } from '../../core/inventory/evidence-file';
import { guardFormula } from '../../core/inventory/normalize-text';
import { safeFileName } from '../../core/inventory/viewer-type';
import { csvText } from '../intake/write-inventory';

/** The first day that a ZIP can hold. */
const FIXED_TIME = '1980-01-01T12:00:00';
const HASH_DIGITS = 12;

/** @param contentsOf the bytes of a file; null where the workspace does not have them, which the index says */
export function evidenceZip(
  files: readonly EvidenceFile[],
  contentsOf: (file: EvidenceFile) => Uint8Array | null,
): Uint8Array {
  const held = files
    .map((file) => ({ file, name: archivedName(file), contents: contentsOf(file) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const rows = held.map(({ file, name, contents }) => [
    contents === null ? 'not in the workspace' : name,
    file.name,
    file.kind,
    file.sha256,
    String(file.bytes),
    file.assetIds.join('; '),
    file.lineIds.join('; '),
    file.note ?? '',
  ]);
  const header = ['archived_as', 'name', 'kind', 'sha256', 'bytes', 'asset_ids', 'line_ids', 'note'];
  const entries: Zippable = {
    'index.csv': new TextEncoder().encode(csvText([header, ...rows.map((row) => row.map(guardFormula))])),
  };
  for (const { name, contents } of held) if (contents !== null) entries[name] = contents;
  return zipSync(entries, { level: 0, mtime: FIXED_TIME });
}

function archivedName({ name, sha256 }: EvidenceFile): string {
  return `files/${sha256.slice(0, HASH_DIGITS)}-${safeFileName(name)}`;
}
