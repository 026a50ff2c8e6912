import { strFromU8, unzipSync } from 'fflate';
import type { EvidenceFile } from '../../../core/inventory/evidence-file';
import { evidenceZip } from '../../../engine/render/evidence-zip';

const file = (id: number, name: string, digit: string): EvidenceFile => ({
  id,
  sha256: digit.repeat(64),
  name,
  kind: 'invoice',
  note: '=1+1',
  bytes: 3,
  addedAt: '2022-07-18T12:00:00Z',
  addedBy: 'tester',
  assetIds: [],
  lineIds: [],
});
const files = [file(1, '../../etc/passwd', 'b'), file(2, 'a.pdf', 'a'), file(3, 'a.pdf', 'c')];
const contents = ({ sha256 }: EvidenceFile): Uint8Array | null =>
  sha256.startsWith('c') ? null : new Uint8Array([1, 2, 3]);

describe('Evidence as an archive', () => {
  it('gives the same bytes whatever the order of the files', () => {
    expect(evidenceZip([...files].reverse(), contents)).toEqual(evidenceZip(files, contents));
  });

  it('keeps every name inside its folder, and says which file is missing', () => {
    const entries = unzipSync(evidenceZip(files, contents));
    expect(Object.keys(entries)).toEqual([
      'index.csv',
      `files/${'a'.repeat(12)}-a.pdf`,
      `files/${'b'.repeat(12)}-passwd`,
    ]);
    const index = strFromU8(entries['index.csv'] ?? new Uint8Array());
    expect(index).toContain('not in the workspace');
    expect(index).toContain("'=1+1");
  });
});
