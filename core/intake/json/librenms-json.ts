import { headerKey } from '../header-name';
import { isSecretHeader } from '../secret-columns';
import { at, isObject, type JsonObject, objectsOf, textOf } from './json-value';
import type { TableRecord } from './record-table';

const kept = [
  'device_id',
  'hostname',
  'sysName',
  'display',
  'ip',
  'sysObjectID',
  'sysDescr',
  'version',
  'hardware',
  'features',
  'os',
  'type',
  'serial',
  'status',
  'disabled',
  'ignore',
  'notes',
  'inserted',
  'last_polled',
];

/** Entries of `/api/v0/devices`, or of the nested test-data form, where polled values win; null = not LibreNMS. */
export function librenmsEntries(root: JsonObject): readonly JsonObject[] | null {
  const listed = objectsOf(at(root, 'devices'));
  if (listed !== null) return listed;
  const discovered = objectsOf(at(root, 'os', 'discovery', 'devices'));
  if (discovered === null) return null;
  const polled = objectsOf(at(root, 'os', 'poller', 'devices')) ?? [];
  return discovered.map((entry, index) => ({ ...entry, ...withoutBlanks(polled[index]) }));
}

/** A LibreNMS dump that holds tables of one module only. */
export function isLibrenmsDump(root: JsonObject): boolean {
  return (
    Object.values(root).some(
      (part) => isObject(part) && isObject(part.discovery) && !('devices' in part.discovery),
    ) ||
    (isObject(root.os) && 'discovery' in root.os)
  );
}

export function isLibrenmsEntry(record: JsonObject): boolean {
  return 'sysObjectID' in record || ('device_id' in record && 'hostname' in record);
}

/** SNMP communities and keys are not even read; their names stay, so that the result can say they were there. */
export function librenmsRecord(record: JsonObject): TableRecord {
  const location = at(record, 'location', 'location') ?? record.location;
  const secrets = Object.keys(record).filter((name) => isSecretHeader(headerKey(name)));
  return {
    ...Object.fromEntries(kept.map((name) => [name, textOf(record[name])])),
    location: textOf(location),
    ...Object.fromEntries(secrets.map((name) => [name, ''])),
  };
}

function withoutBlanks(entry: JsonObject | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries(entry ?? {}).filter(([, value]) => value !== null && value !== ''),
  );
}
