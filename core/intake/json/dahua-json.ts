import { at, isObject, type JsonObject, textOf } from './json-value';
import type { TableRecord } from './record-table';

/** Dahua's discovery answer, as its ConfigTool speaks it: `params.deviceInfo` with the model in `DeviceType`. */
export function isDahuaRecord(record: JsonObject): boolean {
  return isObject(at(record, 'params', 'deviceInfo'));
}

export function dahuaRecord(record: JsonObject): TableRecord {
  const of = (...path: string[]): string => textOf(at(record, 'params', 'deviceInfo', ...path));
  return {
    DeviceClass: of('DeviceClass'),
    DeviceType: of('DeviceType'),
    Manufacturer: of('Manufacturer'),
    Vendor: of('Vendor'),
    SerialNo: of('SerialNo'),
    Version: of('Version'),
    MAC: textOf(record.mac),
    IP: of('IPv4Address', 'IPAddress'),
  };
}
