import { z } from 'zod';
import type { InventoryReads, InventoryWrites } from '../calls/inventory';
import { assetColumn, assetFilter, assetSort, setColumn } from './asset-filter-input';
import { assetFields, assetIds, assetPage, site } from './inventory-inputs';
import { assetId, filePath, nothing, pageOffset, shortText, text } from './values';

const selection = z.union([
  z.strictObject({ assetIds }),
  z.strictObject({ filter: assetFilter, exceptIds: z.array(assetId).max(1_000_000).optional() }),
]);
const fields = assetFields.refine((value) => Object.keys(value).length > 0, 'must name at least one field');

const view = z.strictObject({
  columns: z
    .array(z.strictObject({ column: assetColumn, width: z.number().int().min(20).max(2000) }))
    .min(1, 'must show at least one column')
    .max(60),
  sort: assetSort.nullable(),
  filter: assetFilter,
});

export const inventoryReads = {
  'asset-page': assetPage,
  'asset-search': z.strictObject({ where: text.optional(), limit: z.number().int().min(0).optional() }),
  'asset-facets': nothing,
  'asset-values': z.strictObject({ column: setColumn, filter: assetFilter.optional() }),
  'asset-detail': z.strictObject({ assetId }),
  'asset-origins': z.strictObject({ assetId }),
  'bulk-preview': z.strictObject({ selection, fields }),
  'paste-preview': z.strictObject({
    filter: assetFilter.optional(),
    sort: assetSort.optional(),
    offset: pageOffset,
    columns: z.array(assetColumn).min(1).max(60),
    rows: z.array(z.array(text).max(1000)).min(1).max(20_000, 'at most 20,000 rows at once'),
  }),
  'saved-view-list': nothing,
  'inventory-export': z.strictObject({
    path: filePath,
    format: z.enum(['csv', 'xlsx', 'json']),
    filter: assetFilter.optional(),
    sort: assetSort.optional(),
    columns: z.array(assetColumn).min(1).max(60).optional(),
    replace: z.boolean().optional(),
  }),
  'quality-panel': nothing,
  'site-list': nothing,
  'site-overview': nothing,
} satisfies Record<keyof InventoryReads, z.ZodType>;

export const inventoryWrites = {
  'asset-add': z.strictObject({ fields: assetFields }),
  'asset-change': z.strictObject({ assetIds, fields: assetFields }),
  'asset-delete': z.strictObject({ assetIds }),
  'asset-duplicate': z.strictObject({ assetIds }),
  'bulk-change': z.strictObject({ selection, fields }),
  'bulk-delete': z.strictObject({ selection }),
  'cells-change': z.strictObject({
    changes: z.array(z.strictObject({ assetId, fields })).min(1).max(1_000_000),
    doing: z.enum(['paste', 'fill']),
  }),
  'saved-view-save': z.strictObject({ id: z.number().int().positive().nullable(), name: shortText, view }),
  'saved-view-delete': z.strictObject({ id: z.number().int().positive() }),
  'site-change': z.strictObject({ site, formerName: shortText.optional() }),
} satisfies Record<keyof InventoryWrites, z.ZodType>;
