import { z } from 'zod';
import type { PlanningReads, PlanningWrites } from '../calls/planning';
import { linePin, runInput } from './planning-inputs';
import { nothing, shortText } from './values';

export const planningReads = {
  'catalog-list': nothing,
  plan: runInput,
} satisfies Record<keyof PlanningReads, z.ZodType>;

export const planningWrites = {
  'plan-line-pin': linePin,
  'plan-line-unpin': z.strictObject({ lineId: shortText }),
} satisfies Record<keyof PlanningWrites, z.ZodType>;
