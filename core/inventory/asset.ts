import type { CalendarDate } from '../calendar/date';
import type { Cents } from '../money/cents';
import type { AssetCategory } from './category';

export type AssetId = number & { readonly __unit: 'asset-id' };

/** What the asset is used for: the scope notes of several listings turn on it. Unknown is an answer. */
export const assetUses = [
  { id: 'unknown', label: 'Unknown' },
  { id: 'public-safety', label: 'Public safety' },
  { id: 'government-facility', label: 'Security of a government facility' },
  { id: 'critical-infrastructure', label: 'Physical security of critical infrastructure' },
  { id: 'national-security', label: 'Other national security purpose' },
  { id: 'other', label: 'None of these' },
] as const;
export type AssetUse = (typeof assetUses)[number]['id'];

/** One row of the inventory: one unit, or `quantity` like units of one model at one site. */
export interface Asset {
  readonly id: AssetId;
  readonly site: string | null;
  readonly name: string | null;
  readonly category: AssetCategory;
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly serial: string | null;
  readonly quantity: number;
  /** 12 lower-case hex digits. */
  readonly mac: string | null;
  readonly ip: string | null;
  /** Dotted digits from `1.3.6.1.4.1`. */
  readonly sysObjectId: string | null;
  /** sysDescr, banner, or the like: evidence text, never a manufacturer. */
  readonly systemDescription: string | null;
  readonly firmware: string | null;
  readonly component: string | null;
  /** ISO 3166 alpha-2 or the words of the file. */
  readonly countryOfProduction: string | null;
  readonly use: AssetUse;
  readonly installDate: CalendarDate | null;
  /** The date obtained, in the words of the program rules. */
  readonly purchaseDate: CalendarDate | null;
  readonly purchaseCostCents: Cents | null;
  readonly condition: string | null;
  readonly owner: string | null;
  readonly fundingSource: string | null;
  readonly assetTag: string | null;
  readonly status: string | null;
  readonly notes: string | null;
  /** Id within the source it came from, e.g. `netbox:182`. */
  readonly sourceId: string | null;
  /** Columns that map to none of the above, kept as they came. */
  readonly extra: readonly ExtraField[];
  /** File (import id) and row that the asset came from or was last updated by. */
  readonly importFileId: number | null;
  readonly importRow: number | null;
}

export interface ExtraField {
  readonly header: string;
  readonly value: string;
}

/** What a person or a file can say about an asset; ids and origin are given by the workspace. */
export type AssetFields = Omit<Asset, 'id' | 'importFileId' | 'importRow'>;

export const emptyAssetFields: AssetFields = {
  site: null,
  name: null,
  category: 'unknown',
  manufacturer: null,
  model: null,
  serial: null,
  quantity: 1,
  mac: null,
  ip: null,
  sysObjectId: null,
  systemDescription: null,
  firmware: null,
  component: null,
  countryOfProduction: null,
  use: 'unknown',
  installDate: null,
  purchaseDate: null,
  purchaseCostCents: null,
  condition: null,
  owner: null,
  fundingSource: null,
  assetTag: null,
  status: null,
  notes: null,
  sourceId: null,
  extra: [],
};
