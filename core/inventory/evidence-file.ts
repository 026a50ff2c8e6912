import type { AssetId } from './asset';

/** What an evidence file shows. */
export const evidenceKindsOfFile = [
  { id: 'invoice', label: 'Invoice' },
  { id: 'quote', label: 'Quote' },
  { id: 'photo', label: 'Photo' },
  { id: 'letter', label: 'Letter or filing' },
  { id: 'analysis', label: 'Engineering analysis' },
  { id: 'disposal', label: 'Proof of disposal' },
  { id: 'other', label: 'Other' },
] as const;
export type EvidenceFileKind = (typeof evidenceKindsOfFile)[number]['id'];

/** A document that proves something about assets or plan lines; its bytes are kept once by their hash. */
export interface EvidenceFile {
  readonly id: number;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  /** As it was called where it came from, without a folder. */
  readonly name: string;
  readonly kind: EvidenceFileKind;
  readonly note: string | null;
  readonly bytes: number;
  /** ISO timestamp. */
  readonly addedAt: string;
  readonly addedBy: string;
  readonly assetIds: readonly AssetId[];
  readonly lineIds: readonly string[];
}

/** Larger files are refused: a workspace has to stay a file that can be mailed and copied. */
export const mostEvidenceBytes = 50 * 1024 * 1024;

export function evidenceKindLabel(kind: EvidenceFileKind): string {
  return evidenceKindsOfFile.find(({ id }) => id === kind)?.label ?? kind;
}
