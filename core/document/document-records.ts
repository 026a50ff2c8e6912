import type { EvidenceFile } from '../inventory/evidence-file';
import type { FormAnswer } from './form-answer';
import type { HandedPacket } from './handed-packet';
import type { Invoice } from './invoice';

/** What documents print besides the run: records of what happened, which no figure of the run depends on. */
export interface DocumentRecords {
  readonly lastPacket: HandedPacket | null;
  readonly invoices: readonly Invoice[];
  readonly answers: readonly FormAnswer[];
}

export const noRecords: DocumentRecords = { lastPacket: null, invoices: [], answers: [] };

/** Name of an attached file by its SHA-256; null when none is named or it was removed. */
export function evidenceName(files: readonly EvidenceFile[], sha256: string | null): string | null {
  return files.find((file) => file.sha256 === sha256)?.name ?? null;
}
