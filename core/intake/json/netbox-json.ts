import { at, isObject, type JsonObject, textOf } from './json-value';
import type { TableRecord } from './record-table';

/** NetBox REST: an entry of `/api/dcim/devices/`. */
export function isNetboxRecord(record: JsonObject): boolean {
  return isObject(record.device_type) && ('role' in record || 'device_role' in record || 'site' in record);
}

export function netboxRecord(record: JsonObject): TableRecord {
  return {
    ID: textOf(record.id),
    Name: textOf(record.name),
    Status: textOf(record.status),
    Tenant: textOf(record.tenant),
    Site: textOf(record.site),
    Location: textOf(record.location),
    Rack: textOf(record.rack),
    Role: textOf(record.role ?? record.device_role),
    Manufacturer: textOf(at(record, 'device_type', 'manufacturer')),
    Type: textOf(at(record, 'device_type', 'model') ?? record.device_type),
    'IP Address': textOf(at(record, 'primary_ip', 'address')),
    'Serial number': textOf(record.serial),
    'Asset tag': textOf(record.asset_tag),
    Platform: textOf(record.platform),
    Description: textOf(record.description),
    Comments: textOf(record.comments),
    Tags: textOf(record.tags),
    ...customFields(record.custom_fields),
  };
}

function customFields(fields: unknown): TableRecord {
  return isObject(fields)
    ? Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, textOf(value)]))
    : {};
}

/** NetBox REST: an entry of `/api/dcim/mac-addresses/`. */
export function isMacRecord(record: JsonObject): boolean {
  return 'mac_address' in record && 'assigned_object' in record;
}

export function macRecord(record: JsonObject): TableRecord {
  return {
    'MAC Address': textOf(record.mac_address),
    Parent: textOf(at(record, 'assigned_object', 'device')),
    Interface: textOf(record.assigned_object),
    Primary: textOf(record.is_primary),
  };
}
