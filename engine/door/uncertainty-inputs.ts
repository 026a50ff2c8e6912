// Risk events and uncertain counts of the settings.

import { z } from 'zod';
import { riskScopes } from '../../core/estimate/risk-setting';
import { category, positiveCents, share, shortText } from './values';

const ofTheCount = z.number().min(0, 'must not be negative').max(20, 'at most 20 times the count');

const days = z
  .number()
  .int('must be whole days')
  .min(0, 'must not be negative')
  .max(3650, 'at most 3,650 days');

const delay = z
  .strictObject({ low: days, likely: days, high: days })
  .refine(({ low, likely, high }) => low <= likely && likely <= high, {
    message: 'must be low <= likely <= high',
    path: ['likely'],
  });

const risk = z
  .strictObject({
    id: shortText,
    label: shortText,
    probability: share,
    lowCents: positiveCents,
    likelyCents: positiveCents,
    highCents: positiveCents,
    delayDays: delay.optional(),
    scope: z.enum(riskScopes),
    site: shortText.nullable(),
    source: shortText,
  })
  .refine(({ lowCents, likelyCents, highCents }) => lowCents <= likelyCents && likelyCents <= highCents, {
    message: 'must be low <= likely <= high',
    path: ['likelyCents'],
  })
  .refine(({ scope, site }) => (scope === 'site') === (site !== null), {
    message: 'must name a site for the scope “site”, and only then',
    path: ['site'],
  });

const countRange = z
  .strictObject({
    label: shortText,
    category,
    site: shortText.nullable(),
    lowShare: ofTheCount,
    highShare: ofTheCount,
    source: shortText,
  })
  .refine(({ lowShare, highShare }) => lowShare <= highShare, {
    message: 'must be low <= high',
    path: ['highShare'],
  });

export const risks = z
  .array(risk)
  .max(200, 'at most 200 risk events')
  .refine((list) => isDistinct(list.map(({ id }) => id)), 'must not have one id twice');

export const countRanges = z
  .array(countRange)
  .max(200, 'at most 200 ranges')
  .refine((list) => isDistinct(list.map(({ label }) => label)), 'must not have one name twice');

function isDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
