import { z } from 'zod';
import type { InventoryReads, InventoryWrites } from '../calls/inventory';
import { assetFields, assetIds, assetPage, site } from './inventory-inputs';
import { assetId, nothing, text } from './values';

export const inventoryReads = {
  'asset-page': assetPage,
  'asset-search': z.strictObject({ where: text.optional(), limit: z.number().int().min(0).optional() }),
  'asset-facets': nothing,
  'asset-detail': z.strictObject({ assetId }),
  'site-list': nothing,
} satisfies Record<keyof InventoryReads, z.ZodType>;

export const inventoryWrites = {
  'asset-add': z.strictObject({ fields: assetFields }),
  'asset-change': z.strictObject({ assetIds, fields: assetFields }),
  'asset-delete': z.strictObject({ assetIds }),
  'site-change': z.strictObject({ site }),
} satisfies Record<keyof InventoryWrites, z.ZodType>;
