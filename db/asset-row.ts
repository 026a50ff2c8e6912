// One asset as a row of the table and back: the only place that knows which column holds which field.

import type { CalendarDate } from '../core/calendar/date';
import type { Asset, AssetFields, AssetId, AssetUse, ExtraField } from '../core/inventory/asset';
import type { AssetCategory } from '../core/inventory/category';
import { cents } from '../core/money/cents';

/** Fields that are stored as they are; `site`, `extra`, ids and origin are handled apart. */
export const plainColumns = [
  ['name', 'name'],
  ['category', 'category'],
  ['manufacturer', 'manufacturer'],
  ['model', 'model'],
  ['serial', 'serial'],
  ['quantity', 'quantity'],
  ['mac', 'mac'],
  ['ip', 'ip'],
  ['sysObjectId', 'sys_object_id'],
  ['systemDescription', 'system_description'],
  ['firmware', 'firmware'],
  ['component', 'component'],
  ['countryOfProduction', 'country_of_production'],
  ['use', 'use'],
  ['installDate', 'install_date'],
  ['purchaseDate', 'purchase_date'],
  ['purchaseCostCents', 'purchase_cost_cents'],
  ['condition', 'condition'],
  ['owner', 'owner'],
  ['fundingSource', 'funding_source'],
  ['assetTag', 'asset_tag'],
  ['status', 'status'],
  ['notes', 'notes'],
  ['sourceId', 'source_id'],
] as const satisfies readonly (readonly [Exclude<keyof AssetFields, 'site' | 'extra'>, string])[];

export const assetSelect = `SELECT asset.*, site.name AS site FROM asset LEFT JOIN site ON site.id = asset.site_id`;

/** What `assetSelect` gives for one asset. */
export interface AssetRecord {
  readonly id: number;
  readonly site: string | null;
  readonly name: string | null;
  readonly category: string;
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly serial: string | null;
  readonly quantity: number;
  readonly mac: string | null;
  readonly ip: string | null;
  readonly sys_object_id: string | null;
  readonly system_description: string | null;
  readonly firmware: string | null;
  readonly component: string | null;
  readonly country_of_production: string | null;
  readonly use: string;
  readonly install_date: string | null;
  readonly purchase_date: string | null;
  readonly purchase_cost_cents: number | null;
  readonly condition: string | null;
  readonly owner: string | null;
  readonly funding_source: string | null;
  readonly asset_tag: string | null;
  readonly status: string | null;
  readonly notes: string | null;
  readonly source_id: string | null;
  readonly extra: string;
  readonly import_file_id: number | null;
  readonly import_row: number | null;
}

export function assetOf(record: AssetRecord): Asset {
  return {
    id: record.id as AssetId,
    site: record.site,
    name: record.name,
    category: record.category as AssetCategory,
    manufacturer: record.manufacturer,
    model: record.model,
    serial: record.serial,
    quantity: record.quantity,
    mac: record.mac,
    ip: record.ip,
    sysObjectId: record.sys_object_id,
    systemDescription: record.system_description,
    firmware: record.firmware,
    component: record.component,
    countryOfProduction: record.country_of_production,
    use: record.use as AssetUse,
    installDate: record.install_date as CalendarDate | null,
    purchaseDate: record.purchase_date as CalendarDate | null,
    purchaseCostCents: record.purchase_cost_cents === null ? null : cents(record.purchase_cost_cents),
    condition: record.condition,
    owner: record.owner,
    fundingSource: record.funding_source,
    assetTag: record.asset_tag,
    status: record.status,
    notes: record.notes,
    sourceId: record.source_id,
    extra: JSON.parse(record.extra) as ExtraField[],
    importFileId: record.import_file_id,
    importRow: record.import_row,
  };
}
