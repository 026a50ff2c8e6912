// Board packet (method 6): six to ten pages for a reader who decides twice a year. Every section opens with its
// finding; every chart has its table; every page can be traced to the run by its stamp. Long plans are cut to what a
// board reads, and each cut says what was left out: the whole is in the workbook.

import type { PacketSection } from './block';
import type { HandedPacket } from './handed-packet';
import { assumptionSection } from './packet/assumption-section';
import { cashSection } from './packet/cash-section';
import { changeSection } from './packet/change-section';
import { costSection } from './packet/cost-section';
import { decisionSection } from './packet/decision-section';
import { driverSection } from './packet/driver-section';
import { fundingSection } from './packet/funding-section';
import { methodSection } from './packet/method-section';
import { riskSection } from './packet/risk-section';
import { runningOnSection } from './packet/running-on';
import { scenarioSection } from './packet/scenario-section';
import { timelineSection } from './packet/timeline-section';
import type { RunResult, RunStamp } from './run-result';
import type { ScenarioRow } from './scenario-row';

export interface BoardPacket {
  readonly title: string;
  readonly stamp: RunStamp;
  readonly sections: readonly PacketSection[];
}

/** @param scenarios outcomes for the side-by-side table; without them the section says that none was compared
 * @param lastPacket the one handed over before, to say what has changed since; a first packet has no such section */
export function boardPacket(
  run: RunResult,
  scenarios: readonly ScenarioRow[] = [],
  lastPacket: HandedPacket | null = null,
): BoardPacket {
  return {
    title: 'Replacement of equipment from listed vendors',
    stamp: run.stamp,
    sections: [
      decisionSection(run),
      costSection(run),
      driverSection(run),
      fundingSection(run),
      cashSection(run),
      timelineSection(run),
      ...runningOnSection(run),
      scenarioSection(run, scenarios),
      ...(lastPacket === null ? [] : [changeSection(run, lastPacket)]),
      riskSection(run),
      assumptionSection(run),
      methodSection(run),
    ],
  };
}
