// What the calls of funding give, beside views.ts.

import type { RunStamp } from '../../core/document/run-result';
import type { Fraction } from '../../core/fraction';
import type { ClaimTimingRow } from '../../core/funding/claim-timing';

/** Claiming early against claiming late; the rows in the order of their days. */
export interface ClaimTimingView {
  readonly stamp: RunStamp;
  readonly rows: readonly ClaimTimingRow[];
  readonly termMonths: number | null;
  readonly bridgeRate: Fraction | null;
  /** What a reader has to know of the table. */
  readonly remarks: readonly string[];
}
