// Calls about evidence files: invoices, quotes, photos that belong to assets and plan lines.

import type { AssetId } from '../../core/inventory/asset';
import type { EvidenceFile, EvidenceFileKind } from '../../core/inventory/evidence-file';

export interface EvidenceRow extends EvidenceFile {
  /** False where the file may only be saved: a program, a page with scripts, a format that is not known. */
  readonly canBeOpened: boolean;
}

export interface EvidenceBelongsTo {
  readonly assetIds?: readonly AssetId[];
  readonly lineIds?: readonly string[];
}

export interface EvidenceReads {
  /** All of the workspace, or those of one asset or plan line. */
  'evidence-list': (input: {
    readonly assetId?: AssetId;
    readonly lineId?: string;
  }) => readonly EvidenceRow[];
  /** Writes the file to a private temporary folder, for the system's viewer. Refuses what may only be saved. */
  'evidence-open': (input: { readonly id: number }) => { readonly path: string };
  /** Writes the file to the given path; a file that is there stays unless `replace` says that somebody agreed. */
  'evidence-save': (input: { readonly id: number; readonly path: string; readonly replace?: boolean }) => {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
  };
}

export interface EvidenceWrites {
  /** Files whose bytes are known already are linked, not stored again. All or none. */
  'evidence-attach': (
    input: EvidenceBelongsTo & {
      readonly paths: readonly string[];
      readonly kind: EvidenceFileKind;
      readonly note?: string | null;
    },
  ) => readonly EvidenceRow[];
  'evidence-change': (input: {
    readonly id: number;
    readonly name: string;
    readonly kind: EvidenceFileKind;
    readonly note: string | null;
  }) => EvidenceRow;
  'evidence-link': (input: EvidenceBelongsTo & { readonly id: number }) => EvidenceRow;
  'evidence-unlink': (input: EvidenceBelongsTo & { readonly id: number }) => EvidenceRow;
  'evidence-remove': (input: { readonly id: number }) => { readonly id: number };
}
