// An estimate as it is kept in the workspace: the answer with everything that it followed from, so that it can be shown
// again, called out of date, and set beside another.

import type { CostedLine, RunStamp } from '../document/run-result';
import type { Cents } from '../money/cents';
import type { Basis, DistributionName } from '../plan/plan-line';
import type { PlanningSettings } from '../scenario/settings';
import type { BasisWidth } from './basis-width';
import type { EarlyEstimate } from './early-estimates';
import type { EstimateResult } from './estimate';

export interface KeptRun {
  readonly stamp: RunStamp;
  readonly settings: PlanningSettings;
  readonly estimate: EstimateResult;
  readonly widths: readonly BasisWidth[];
  readonly early: readonly EarlyEstimate[];
  readonly lines: readonly KeptLine[];
}

/** What of a line moves the estimate. */
export interface KeptLine {
  readonly lineId: string;
  readonly label: string;
  readonly group: string;
  readonly basis: Basis;
  readonly quantity: number;
  readonly lowCents: Cents;
  readonly likelyCents: Cents;
  readonly highCents: Cents;
  readonly distribution: DistributionName;
  readonly escalationFactor: number;
  readonly pointCents: Cents;
}

export function keptLine(line: CostedLine): KeptLine {
  return {
    lineId: line.lineId,
    label: `${line.replacement}, ${line.site}`,
    group: line.group,
    basis: line.basis,
    quantity: line.quantity,
    lowCents: line.lowCents,
    likelyCents: line.likelyCents,
    highCents: line.highCents,
    distribution: line.distribution,
    escalationFactor: line.escalationFactor,
    pointCents: line.pointCents,
  };
}
