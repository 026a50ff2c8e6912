import { z } from 'zod';
import type { ScenarioReads, ScenarioWrites } from '../calls/scenario';
import { scenario, scenarioId } from './planning-inputs';
import { nothing, text } from './values';

export const scenarioReads = {
  'scenario-list': nothing,
  'scenario-compare': z.strictObject({ scenarios: z.array(text).min(1).max(12) }),
} satisfies Record<keyof ScenarioReads, z.ZodType>;

export const scenarioWrites = {
  'scenario-save': z.strictObject({ scenario }),
  'scenario-delete': z.strictObject({ id: scenarioId }),
} satisfies Record<keyof ScenarioWrites, z.ZodType>;
