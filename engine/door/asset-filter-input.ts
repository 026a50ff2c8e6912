import { z } from 'zod';
import { emptyAssetFields } from '../../core/inventory/asset';
import { type AssetColumn, rangeColumns, setColumns } from '../../core/inventory/asset-filter';
import { type QualityGapId, qualityGaps } from '../../core/inventory/quality-gap';
import { category, date, text, verdictValue } from './values';

const fields = Object.keys(emptyAssetFields).filter((name) => name !== 'extra');

export const assetColumn = z.enum(['id', 'verdict', ...fields] as [AssetColumn, ...AssetColumn[]]);

const notText: readonly string[] = [...rangeColumns, 'verdict', 'category', 'use'];
const textColumn = assetColumn.refine((column) => !notText.includes(column), 'must be a column of text');

const end = z.union([z.number(), date]).nullable();

const columnFilter = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    column: textColumn,
    test: z.enum(['contains', 'equals', 'begins']),
    text: text.min(1, 'must not be empty'),
  }),
  z.strictObject({
    kind: z.literal('set'),
    column: z.enum(setColumns),
    values: z.array(text.nullable()).max(1000, 'at most 1,000 values'),
  }),
  z
    .strictObject({ kind: z.literal('range'), column: z.enum(rangeColumns), from: end, to: end })
    .refine(
      ({ column, from, to }) => [from, to].every((value) => fitsColumn(column, value)),
      'must fit the column',
    )
    .refine(({ from, to }) => from === null || to === null || from <= to, 'must end on or after its start'),
  z.strictObject({ kind: z.literal('blank'), column: assetColumn, isBlank: z.boolean() }),
]);

function fitsColumn(column: string, value: number | string | null): boolean {
  return value === null || (typeof value === 'string') === column.endsWith('Date');
}

const gap = z.enum(qualityGaps.map(({ id }) => id) as [QualityGapId, ...QualityGapId[]]);

export const assetFilter = z.strictObject({
  text: text.optional(),
  site: text.optional(),
  within: text.optional(),
  manufacturer: text.optional(),
  category: category.optional(),
  verdict: verdictValue.optional(),
  entityId: text.optional(),
  gap: gap.optional(),
  columns: z.array(columnFilter).max(40, 'at most 40 conditions').optional(),
});

export const assetSort = z.strictObject({ column: assetColumn, direction: z.enum(['asc', 'desc']) });
export const setColumn = z.enum(setColumns);
