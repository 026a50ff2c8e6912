import { createHash } from 'node:crypto';
import type { AssetId } from '../../core/inventory/asset';
import { assetWriter, deleteAssets } from '../../db/assets';
import { checkWorkspace } from '../../db/check';
import {
  linkEvidence,
  readEvidence,
  readEvidenceContents,
  readEvidenceHead,
  readEvidenceOf,
  removeEvidence,
  unlinkEvidence,
  writeEvidence,
  writeEvidenceContents,
} from '../../db/evidence';
import { recordWrite } from '../../db/history/record';
import { redo, undo } from '../../db/history/undo';
import type { WorkspaceFile } from '../../db/workspace-file';
import { dump, label, newWorkspace, stamp, temporaryFolder } from './workspace-folder';

const folder = temporaryFolder();
let file: WorkspaceFile;
let assetId: AssetId;
let made = 0;

beforeEach(async () => {
  made += 1;
  file = await newWorkspace(folder.path(`evidence-${made}.changeout`));
  assetId = assetWriter(file).insert({ model: 'RRU3908' }, { importFileId: null, importRow: null });
});
afterEach(() => file.close());
afterAll(() => folder.remove());

function attach(contents: Uint8Array, name: string): number {
  return recordWrite(
    file,
    () => {
      const sha256 = writeEvidenceContents(file, contents);
      const id = writeEvidence(file, {
        sha256,
        name,
        kind: 'invoice',
        note: null,
        bytes: contents.length,
        addedAt: stamp.at,
        addedBy: 'tester',
      });
      linkEvidence(file, id, { assetIds: [assetId] });
      return id;
    },
    label('attach'),
  );
}

/** 2.5 MB that no part repeats. */
const large = Uint8Array.from({ length: 2_621_440 }, (_, index) => (index * 31 + (index >> 8)) % 256);

test('a file of several parts comes back byte for byte under its SHA-256', () => {
  attach(large, 'Invoice 4711.pdf');
  const [evidence] = readEvidence(file);
  expect(evidence?.sha256).toBe(createHash('sha256').update(large).digest('hex'));
  expect(
    Buffer.compare(Buffer.from(readEvidenceContents(file, evidence?.sha256 ?? '') ?? []), Buffer.from(large)),
  ).toBe(0);
  expect([...readEvidenceHead(file, evidence?.sha256 ?? '')]).toEqual([...large.subarray(0, 4096)]);
  expect(checkWorkspace(file)).toEqual([]);
});

test('an empty file can be evidence too', () => {
  attach(new Uint8Array(0), 'empty.txt');
  expect(readEvidenceContents(file, readEvidence(file)[0]?.sha256 ?? '')).toEqual(new Uint8Array(0));
  expect(checkWorkspace(file)).toEqual([]);
});

test('the same bytes under two names are stored once', () => {
  const first = attach(large, 'Invoice.pdf');
  const second = attach(large, 'Invoice, copy.pdf');
  expect(second).toBe(first);
  expect(file.db.prepare('SELECT count(*) FROM evidence_content').pluck().get()).toBe(3);
  expect(readEvidence(file)).toHaveLength(1);
});

test('the history records that a file was attached, not its bytes', () => {
  attach(large, 'Invoice.pdf');
  const written = file.db.prepare('SELECT coalesce(sum(length(after)), 0) FROM history_change').pluck().get();
  expect(Number(written)).toBeLessThan(2000);
});

test('removing is undone with the same bytes, and undo of attaching leaves no file behind', () => {
  const before = dump(file);
  const id = attach(large, 'Invoice.pdf');
  const attached = dump(file);
  recordWrite(file, () => removeEvidence(file, id), label('remove'));
  expect(readEvidenceOf(file, { assetId })).toEqual([]);
  undo(file, stamp);
  expect(dump(file)).toBe(attached);
  expect(readEvidenceOf(file, { assetId })[0]?.name).toBe('Invoice.pdf');
  expect(checkWorkspace(file)).toEqual([]);
  undo(file, stamp);
  expect(dump(file)).toBe(before);
  redo(file, stamp);
  expect(dump(file)).toBe(attached);
});

test('deleting an asset takes its links along, and undo brings them back', () => {
  attach(large, 'Invoice.pdf');
  const attached = dump(file);
  recordWrite(file, () => deleteAssets(file, [assetId]), label('delete'));
  expect(readEvidence(file)[0]?.assetIds).toEqual([]);
  undo(file, stamp);
  expect(dump(file)).toBe(attached);
});

test('one file belongs to several assets and plan lines, and can be taken from one of them', () => {
  const id = attach(large, 'Quote.pdf');
  const other = assetWriter(file).insert({ model: 'BBU3910' }, { importFileId: null, importRow: null });
  linkEvidence(file, id, { assetIds: [assetId, other], lineIds: ['tower-1/radio'] });
  expect(readEvidence(file)[0]).toMatchObject({ assetIds: [assetId, other], lineIds: ['tower-1/radio'] });
  expect(readEvidenceOf(file, { lineId: 'tower-1/radio' })).toHaveLength(1);
  unlinkEvidence(file, id, { assetIds: [assetId] });
  expect(readEvidence(file)[0]).toMatchObject({ assetIds: [other], lineIds: ['tower-1/radio'] });
});

test('the check names a file whose bytes were changed or lost', () => {
  const id = attach(large, 'Invoice.pdf');
  file.db.prepare("UPDATE evidence_content SET content = x'00' WHERE part = 1").run();
  expect(checkWorkspace(file)).toEqual([
    'the evidence file Invoice.pdf is not what was attached: its checksum differs',
  ]);
  file.db.prepare('DELETE FROM evidence_content').run();
  expect(checkWorkspace(file)).toEqual(['the evidence file Invoice.pdf has lost its content']);
  expect(id).toBe(1);
});
