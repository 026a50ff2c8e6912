// What an update changes, field by field, for people to look at and for a part of it to be left out. Kept columns
// (`extra`) are compared one by one: they stand under `extra:` and their heading.

import type { AssetFieldName } from '../intake/intake';
import type { Asset, AssetFields, ExtraField } from './asset';

export type FieldKey = AssetFieldName | `extra:${string}`;

export interface FieldDifference {
  readonly field: FieldKey;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

/** @param fields what an update would write over the asset */
export function fieldDifferences(asset: AssetFields, fields: Partial<AssetFields>): FieldDifference[] {
  const { extra, ...plain } = fields;
  const names = Object.keys(plain) as AssetFieldName[];
  const differences = names
    .map((field): FieldDifference => ({ field, before: asset[field], after: plain[field] ?? null }))
    .filter(({ before, after }) => before !== after);
  return [...differences, ...(extra === undefined ? [] : extraDifferences(asset.extra, extra))];
}

function extraDifferences(before: readonly ExtraField[], after: readonly ExtraField[]): FieldDifference[] {
  const known = new Map(before.map((entry) => [entry.header, entry.value]));
  return after
    .filter((entry) => known.get(entry.header) !== entry.value)
    .map((entry) => ({
      field: `extra:${entry.header}` as const,
      before: known.get(entry.header) ?? null,
      after: entry.value,
    }));
}

/** The update without these fields. */
export function withoutFields(
  asset: AssetFields,
  fields: Partial<AssetFields>,
  left: ReadonlySet<string>,
): Partial<AssetFields> {
  const taken = fieldDifferences(asset, fields).filter(({ field }) => !left.has(field));
  const plain = taken.filter(({ field }) => !field.startsWith('extra:'));
  const values = Object.fromEntries(plain.map(({ field, after }) => [field, after])) as Partial<AssetFields>;
  const kept = new Map(
    taken.filter(({ field }) => field.startsWith('extra:')).map(({ field, after }) => [field, after]),
  );
  if (kept.size === 0) return values;
  const merged = new Map(asset.extra.map(({ header, value }) => [header, value]));
  for (const [field, after] of kept) merged.set(field.slice('extra:'.length), String(after ?? ''));
  return { ...values, extra: [...merged].map(([header, value]) => ({ header, value })) };
}

/** What tells an asset for people: `Huawei RRU3908, S2, Tower 1`. */
export function assetLabel(fields: Partial<Asset>): string {
  const what = [fields.manufacturer, fields.model].filter((part) => part).join(' ');
  const which = fields.serial ?? fields.assetTag ?? fields.name ?? fields.mac ?? null;
  return [what, which, fields.site].filter((part) => part).join(', ') || 'an asset without a name';
}
