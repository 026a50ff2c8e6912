// Small validators for the values that cross the door. Each turns plain data into a branded value.

import { z } from 'zod';
import { type CalendarDate, isCalendarDate } from '../../core/calendar/date';
import { duties } from '../../core/flagging/verdict';
import { fraction } from '../../core/fraction';
import { type AssetId, assetUses } from '../../core/inventory/asset';
import { assetCategories } from '../../core/inventory/category';
import { siteKinds } from '../../core/inventory/site';
import { cents } from '../../core/money/cents';

/** Longest text that any field takes; longer is a mistake or an attack. */
const longestText = 32_767;

export const text = z.string().max(longestText, 'at most 32,767 characters');
export const shortText = z.string().trim().min(1, 'must not be empty').max(500, 'at most 500 characters');
export const filePath = z
  .string()
  .min(1, 'must not be empty')
  .max(4096)
  .refine((path) => !path.includes('\0'), 'must not hold a NUL');

export const date = z
  .string()
  .refine(isCalendarDate, 'must be a date YYYY-MM-DD')
  .transform((value) => value as CalendarDate);

export const positiveCents = z
  .number()
  .int('must be whole cents')
  .min(0, 'must not be negative')
  .max(Number.MAX_SAFE_INTEGER)
  .transform((value) => cents(value));

export const share = z
  .number()
  .min(0, 'must be at least 0')
  .max(1, 'must be at most 1')
  .transform((value) => fraction(value));

export const rate = z
  .number()
  .min(-0.5, 'must be at least -50 %')
  .max(1, 'must be at most 100 %')
  .transform((value) => fraction(value));

export const assetId = z
  .number()
  .int()
  .positive()
  .transform((value) => value as AssetId);

export const verdictValue = z.enum(['listed', 'review', 'clear']);
export const duty = z.enum(duties.map((entry) => entry.id));
export const category = z.enum(assetCategories.map((entry) => entry.id));
export const use = z.enum(assetUses.map((entry) => entry.id));
export const siteKind = z.enum(siteKinds.map((entry) => entry.id));
export const pageOffset = z.number().int().min(0).max(100_000_000);
export const pageLimit = z.number().int().min(1).max(10_000);
export const nothing = z.strictObject({});

export const asOfOnly = z.strictObject({ asOf: date.optional() });
export const page = z.strictObject({ offset: pageOffset, limit: pageLimit });
