// One validator a call. What does not fit is refused with the path of the value and what would be right;
// nothing unknown is let through, from the window, from a test or from a script.

import type { z } from 'zod';
import { type Problem, problem } from '../../core/problem';
import type { CallName, Lifecycle, Reads, Writes } from '../api';
import { documentReads, documentWrites } from './document-door';
import { estimateReads } from './estimate-door';
import { evidenceReads, evidenceWrites } from './evidence-door';
import { flaggingReads, flaggingWrites } from './flagging-door';
import { fundingReads, fundingWrites } from './funding-door';
import { intakeReads, intakeWrites } from './intake-door';
import { inventoryReads, inventoryWrites } from './inventory-door';
import { listingReads, listingWrites } from './listing-door';
import { planningReads, planningWrites } from './planning-door';
import { portfolioReads } from './portfolio-door';
import { scenarioReads, scenarioWrites } from './scenario-door';
import { timelineReads, timelineWrites } from './timeline-door';
import { workspaceLifecycle, workspaceReads, workspaceWrites } from './workspace-door';

const reads = {
  ...workspaceReads,
  ...inventoryReads,
  ...evidenceReads,
  ...intakeReads,
  ...listingReads,
  ...flaggingReads,
  ...planningReads,
  ...estimateReads,
  ...timelineReads,
  ...fundingReads,
  ...portfolioReads,
  ...scenarioReads,
  ...documentReads,
} satisfies Record<keyof Reads, z.ZodType>;
const writes = {
  ...workspaceWrites,
  ...inventoryWrites,
  ...evidenceWrites,
  ...intakeWrites,
  ...listingWrites,
  ...flaggingWrites,
  ...planningWrites,
  ...fundingWrites,
  ...scenarioWrites,
  ...timelineWrites,
  ...documentWrites,
} satisfies Record<keyof Writes, z.ZodType>;
const lifecycle = { ...workspaceLifecycle } satisfies Record<keyof Lifecycle, z.ZodType>;

export const validators = { ...reads, ...writes, ...lifecycle } satisfies Record<CallName, z.ZodType>;

/** Whether a call changes the file: such calls run one at a time. */
export function changesFile(name: CallName): boolean {
  return Object.hasOwn(writes, name) || Object.hasOwn(lifecycle, name);
}

export function inputProblems(call: string, error: z.ZodError): Problem[] {
  return error.issues.map((issue) =>
    problem(`The input of ${call} does not fit: ${issue.message}`, 'Correct the value', {
      column: issue.path.length > 0 ? issue.path.join('.') : null,
    }),
  );
}
