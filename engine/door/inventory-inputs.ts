import { z } from 'zod';
import { normalizeMac } from '../../core/inventory/normalize-mac';
import { assetFilter, assetSort } from './asset-filter-input';
import {
  assetId,
  category,
  date,
  pageLimit,
  pageOffset,
  positiveCents,
  shortText,
  siteKind,
  text,
  use,
} from './values';

const optionalText = text
  .nullable()
  .transform((value) => (value === null || value.trim() === '' ? null : value.trim()));

const mac = z
  .string()
  .nullable()
  .transform((value, context) => {
    if (value === null || value.trim() === '') return null;
    const normalized = normalizeMac(value);
    if (normalized === null)
      context.addIssue({ code: 'custom', message: 'must be a MAC address such as 00:1e:10:ab:cd:ef' });
    return normalized;
  });

/** Fields of an asset that a person changes. Each is optional: what is absent stays as it is. */
export const assetFields = z
  .strictObject({
    site: optionalText,
    name: optionalText,
    category,
    manufacturer: optionalText,
    model: optionalText,
    serial: optionalText,
    quantity: z.number().int('must be a whole number').min(0, 'must not be negative').max(1_000_000_000),
    mac,
    ip: optionalText,
    sysObjectId: optionalText,
    systemDescription: optionalText,
    firmware: optionalText,
    component: optionalText,
    countryOfProduction: optionalText,
    use,
    installDate: date.nullable(),
    purchaseDate: date.nullable(),
    purchaseCostCents: positiveCents.nullable(),
    condition: optionalText,
    owner: optionalText,
    fundingSource: optionalText,
    assetTag: optionalText,
    status: optionalText,
    notes: optionalText,
    sourceId: optionalText,
    extra: z.array(z.strictObject({ header: text, value: text })).max(1000),
  })
  .partial();

export const assetPage = z.strictObject({
  offset: pageOffset,
  limit: pageLimit,
  sort: assetSort.optional(),
  filter: assetFilter.optional(),
});

export const assetIds = z.array(assetId).min(1, 'choose at least one asset').max(1_000_000);

const fieldName = z.enum(
  Object.keys(assetFields.shape).filter((name) => name !== 'extra') as [string, ...string[]],
);

const columnAnswer = z.strictObject({
  dateOrder: z.enum(['month-first', 'day-first']).optional(),
  decimalSign: z.enum(['.', ',']).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be a code of three letters such as USD')
    .optional(),
});

export const intakeOptions = z.strictObject({
  mapping: z.record(z.string(), fieldName.nullable()).optional(),
  columns: z.record(z.string(), columnAnswer).optional(),
  dateOrder: z.enum(['month-first', 'day-first']).optional(),
  costIs: z.enum(['unit', 'extended']).optional(),
  sheet: text.optional(),
  format: text.optional(),
});

const month = z.number().int().min(1).max(12);

export const site = z.strictObject({
  name: shortText,
  kind: siteKind,
  towerOwner: optionalText,
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  address: optionalText,
  parent: optionalText.optional(),
  season: z.strictObject({ firstMonth: month, lastMonth: month }).nullable(),
});
