import { z } from 'zod';
import type { TimelineReads } from '../calls/timeline';
import { runInput } from './planning-inputs';
import { date } from './values';

export const timelineReads = {
  'deadline-price': runInput.extend({
    from: date.optional(),
    to: date.optional(),
    confidence: z.number().min(0.05).max(0.99),
  }),
  'deadline-list': runInput,
  timeline: runInput,
} satisfies Record<keyof TimelineReads, z.ZodType>;
