import type { DraftAsset } from '../intake/intake';
import type { Asset, AssetFields, ExtraField } from './asset';
import { emptyAssetFields } from './asset';

type PlainField = Exclude<keyof AssetFields, 'extra'>;

const plainFields = Object.keys(emptyAssetFields).filter((name) => name !== 'extra') as PlainField[];

/**
 * What a draft changes in an asset. A field that the file does not speak of stays as it is; what was only
 * inferred fills a blank and never replaces an answer.
 */
export function changedFields(asset: Asset, draft: DraftAsset): Partial<AssetFields> {
  const changes: Partial<Record<keyof AssetFields, unknown>> = {};
  for (const field of plainFields) {
    const said = draft.fields[field];
    const inferred = draft.inferred?.[field];
    if (said !== undefined && !isSame(field, said, asset[field])) changes[field] = said;
    else if (
      said === undefined &&
      inferred !== undefined &&
      isBlank(asset, field) &&
      inferred !== asset[field]
    ) {
      changes[field] = inferred;
    }
  }
  const extra = mergedExtra(asset.extra, draft.fields.extra ?? []);
  if (extra !== null) changes.extra = extra;
  return changes as Partial<AssetFields>;
}

/** Sites are one whatever the case of their name, as in the table of sites. */
function isSame(field: PlainField, said: unknown, present: unknown): boolean {
  if (said === present) return true;
  if (field !== 'site' || typeof said !== 'string' || typeof present !== 'string') return false;
  return foldedAscii(said) === foldedAscii(present);
}

function foldedAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function isBlank(asset: Asset, field: PlainField): boolean {
  return asset[field] === null || asset[field] === 'unknown';
}

/** Extra columns of the file over those that the asset has; null when that changes nothing. */
function mergedExtra(present: readonly ExtraField[], given: readonly ExtraField[]): ExtraField[] | null {
  const merged = new Map(present.map((field) => [field.header, field.value]));
  if (given.every((field) => merged.get(field.header) === field.value)) return null;
  for (const field of given) merged.set(field.header, field.value);
  return [...merged].map(([header, value]) => ({ header, value }));
}
