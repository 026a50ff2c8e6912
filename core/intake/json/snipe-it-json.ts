import { at, isObject, type JsonObject, textOf } from './json-value';
import type { TableRecord } from './record-table';

/** Snipe-IT REST: a row of `/api/v1/hardware`. */
export function isSnipeItRecord(record: JsonObject): boolean {
  return (
    'asset_tag' in record && ('status_label' in record || 'model_number' in record || isObject(record.model))
  );
}

export function snipeItRecord(record: JsonObject): TableRecord {
  return {
    ID: textOf(record.id),
    Company: textOf(record.company),
    'Asset Name': textOf(record.name),
    'Asset Tag': textOf(record.asset_tag),
    Serial: textOf(record.serial),
    Model: textOf(record.model),
    'Model No.': textOf(record.model_number),
    Category: textOf(record.category),
    Manufacturer: textOf(record.manufacturer),
    Status: textOf(record.status_label),
    Location: textOf(record.location),
    'Default Location': textOf(record.rtd_location),
    'Purchase Date': textOf(at(record, 'purchase_date', 'date') ?? record.purchase_date),
    'Purchase Cost': textOf(record.purchase_cost),
    'Order Number': textOf(record.order_number),
    Notes: textOf(record.notes),
    ...customFields(record.custom_fields),
  };
}

function customFields(fields: unknown): TableRecord {
  if (!isObject(fields)) return {};
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, textOf(at(field, 'value'))]),
  );
}
