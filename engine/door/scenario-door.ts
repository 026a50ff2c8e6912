import { z } from 'zod';
import type { ScenarioReads, ScenarioWrites } from '../calls/scenario';
import { runInput, scenario, scenarioId } from './planning-inputs';
import { outcomeTree } from './tree-inputs';
import { filePath, nothing, text } from './values';

export const scenarioReads = {
  'scenario-list': nothing,
  'scenario-compare': z.strictObject({ scenarios: z.array(text).min(1).max(12) }),
  'scenario-sensitivity': runInput,
  'tree-list': nothing,
  'tree-run': z.strictObject({ tree: outcomeTree }),
  'tree-read': z.strictObject({ path: filePath }),
} satisfies Record<keyof ScenarioReads, z.ZodType>;

export const scenarioWrites = {
  'scenario-save': z.strictObject({ scenario }),
  'scenario-delete': z.strictObject({ id: scenarioId }),
  'tree-save': z.strictObject({ tree: outcomeTree }),
  'tree-delete': z.strictObject({ id: scenarioId }),
} satisfies Record<keyof ScenarioWrites, z.ZodType>;
