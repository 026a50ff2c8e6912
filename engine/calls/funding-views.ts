// What the calls of funding give, beside views.ts.

import type { RunStamp } from '../../core/document/run-result';
import type { Fraction } from '../../core/fraction';
import type { ClaimTimingRow } from '../../core/funding/claim-timing';
import type { LineClaim } from '../../core/funding/line-claim';

/** Claiming early against claiming late; the rows in the order of their days. */
export interface ClaimTimingView {
  readonly stamp: RunStamp;
  readonly rows: readonly ClaimTimingRow[];
  readonly termMonths: number | null;
  readonly bridgeRate: Fraction | null;
  /** What a reader has to know of the table. */
  readonly remarks: readonly string[];
}

/** A line as a reviewer asks about it, with what the user said of it. */
export interface LineClaimRow extends LineClaim {
  readonly site: string;
  readonly replacement: string;
  /** False where the plan has no such line any more. */
  readonly isInPlan: boolean;
}
