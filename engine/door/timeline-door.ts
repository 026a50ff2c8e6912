import { z } from 'zod';
import { deadlineRateKeys } from '../../core/schedule/deadline-rate';
import type { TimelineReads, TimelineWrites } from '../calls/timeline';
import { crewCounts, runInput } from './planning-inputs';
import { category, date, nothing, shortText, text } from './values';

const perYear = z.number().min(0, 'must not be negative').max(100, 'at most 100 failures a unit and year');

export const timelineReads = {
  'deadline-price': runInput.extend({
    from: date.optional(),
    to: date.optional(),
    confidence: z.number().min(0.05).max(0.99),
  }),
  'deadline-list': runInput,
  'deadline-letter-list': nothing,
  'deadline-rate-list': nothing,
  timeline: runInput,
  'timeline-trials': runInput,
  'timeline-try': runInput.extend({ crews: crewCounts.optional() }),
  'running-on': runInput.extend({
    serviceLevel: z.number().min(0.5, 'at least 50 %').max(0.999, 'at most 99.9 %').optional(),
    salvageFraction: z.number().min(0, 'at least 0').max(1, 'at most 1').optional(),
  }),
} satisfies Record<keyof TimelineReads, z.ZodType>;

const letter = z.strictObject({
  id: z.number().int().positive().nullable(),
  kind: z.enum(['deadline', 'extension']),
  status: z.enum(['granted', 'requested', 'refused']),
  letterDate: date,
  deadlineDate: date.nullable(),
  extensionDays: z.number().int('must be whole days').min(1, 'at least one day').max(3660).nullable(),
  probability: z.number().min(0).max(1, 'must be from 0 to 1').nullable(),
  source: shortText,
  evidenceFile: text.nullable(),
  notes: text.nullable(),
});

export const timelineWrites = {
  'deadline-letter-save': z.strictObject({ letter }),
  'deadline-letter-delete': z.strictObject({ id: z.number().int().positive() }),
  'deadline-rate-save': z.strictObject({
    key: z.enum(deadlineRateKeys.map(({ id }) => id)),
    value: z.number().min(0, 'must not be negative').max(1_000_000_000_000).nullable(),
    source: shortText,
  }),
  'spare-stock-save': z.strictObject({
    poolId: shortText,
    quantity: z.number().int('must be whole units').min(0, 'must not be negative').max(100_000),
    source: shortText,
  }),
  'failure-rate-save': z.strictObject({
    category,
    perYear: z.strictObject({ low: perYear, likely: perYear, high: perYear }).nullable(),
    source: shortText,
  }),
} satisfies Record<keyof TimelineWrites, z.ZodType>;
