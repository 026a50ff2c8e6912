import type { Fraction } from '../fraction';
import type { Confidence, SourceRef } from '../source';
import type { Evidence, EvidenceKind } from './verdict';

/** Evidence with what only the weighing needs to know; the verdict shows the evidence alone. */
export interface Clue {
  readonly evidence: Evidence;
  /** True where the name is that of a subsidiary, which some lists do not reach. */
  readonly isSubsidiary: boolean;
}

export interface ClueParts {
  readonly kind: EvidenceKind;
  readonly entityId: string | null;
  readonly maker: string;
  readonly matched: string;
  readonly detail: string;
  readonly strength: Fraction;
  readonly source: SourceRef;
  readonly confidence: Confidence;
  readonly isSubsidiary?: boolean;
}

export function clue({ isSubsidiary = false, ...evidence }: ClueParts): Clue {
  return { evidence, isSubsidiary };
}
