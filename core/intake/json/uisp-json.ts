import { at, isObject, type JsonObject, textOf } from './json-value';
import type { TableRecord } from './record-table';

/** UISP: an entry of `/nms/api/v2.1/devices`. */
export function isUispRecord(record: JsonObject): boolean {
  return (
    isObject(record.identification) && ('mac' in record.identification || 'model' in record.identification)
  );
}

export function uispRecord(record: JsonObject): TableRecord {
  const identification = record.identification;
  const of = (name: string): string => textOf(at(identification, name));
  return {
    'identification.id': of('id'),
    'identification.name': of('displayName') || of('name') || of('hostname'),
    'identification.site.name': siteName(at(identification, 'site')),
    'identification.role': of('role'),
    'identification.type': of('type'),
    'identification.model': of('model'),
    'identification.modelName': of('modelName'),
    'identification.serialNumber': of('serialNumber'),
    'identification.mac': of('mac'),
    'identification.firmwareVersion': of('firmwareVersion'),
    'overview.status': textOf(at(record, 'overview', 'status')),
    ipAddress: textOf(record.ipAddress),
  };
}

/** A subscriber's end point is no site; the site above it is. */
function siteName(site: unknown): string {
  const parent = textOf(at(site, 'parent'));
  return at(site, 'type') === 'endpoint' && parent !== '' ? parent : textOf(site);
}

/** UniFi: an entry of `stat/device`. */
export function isUnifiRecord(record: JsonObject): boolean {
  return 'mac' in record && 'model' in record && ('site_id' in record || 'adopted' in record);
}

export function unifiRecord(record: JsonObject): TableRecord {
  const columns = ['name', 'mac', 'model', 'type', 'version', 'ip', 'serial', 'site_id'];
  return {
    'unifi id': textOf(record._id),
    ...Object.fromEntries(columns.map((name) => [name, textOf(record[name])])),
  };
}
