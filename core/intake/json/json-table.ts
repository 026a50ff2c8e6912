// JSON answers of the programs that keep inventories, recognized by their shape, as tables with the headings of the
// same program's export. What is known and holds no assets is refused by name.

import { type Problem, problem, type Result } from '../../problem';
import type { RawTable } from '../intake';
import { dahuaRecord, isDahuaRecord } from './dahua-json';
import { isObject, type JsonObject, objectsOf, textOf } from './json-value';
import { isLibrenmsDump, isLibrenmsEntry, librenmsEntries, librenmsRecord } from './librenms-json';
import { isNetboxRecord, netboxRecord } from './netbox-json';
import { recordTable, type TableRecord } from './record-table';
import { isSnipeItRecord, snipeItRecord } from './snipe-it-json';
import { isUispRecord, isUnifiRecord, uispRecord, unifiRecord } from './uisp-json';

export interface JsonTable {
  readonly table: RawTable;
  /** Import format that reads the table; null for records of the user's own. */
  readonly format: string | null;
  /** What the user should know of the reading. */
  readonly remarks?: readonly string[];
}

interface RecordShape {
  readonly format: string;
  readonly fits: (record: JsonObject) => boolean;
  readonly read: (record: JsonObject) => TableRecord;
}

const shapes: readonly RecordShape[] = [
  { format: 'netbox', fits: isNetboxRecord, read: netboxRecord },
  { format: 'snipe-it', fits: isSnipeItRecord, read: snipeItRecord },
  { format: 'uisp', fits: isUispRecord, read: uispRecord },
  { format: 'uisp', fits: isUnifiRecord, read: unifiRecord },
  { format: 'librenms', fits: isLibrenmsEntry, read: librenmsRecord },
  { format: 'configtool', fits: isDahuaRecord, read: dahuaRecord },
];

const askForAssets = 'Export the list of devices (assets) instead';

export function jsonTable(root: unknown): Result<JsonTable> {
  const records = recordsOf(root);
  if (records === null) return { ok: false, problems: [noRecords(root)] };
  const refusal = refuseRecords(records);
  if (refusal !== null) return { ok: false, problems: [refusal] };
  const [first] = records;
  const shape = first === undefined ? undefined : shapes.find((one) => one.fits(first));
  const read = shape?.read ?? flatRecord;
  return { ok: true, value: { table: recordTable(records.map(read)), format: shape?.format ?? null } };
}

/** The list in the answer: the root itself, or under the key that the program uses. */
function recordsOf(root: unknown): readonly JsonObject[] | null {
  if (Array.isArray(root)) return objectsOf(root);
  if (!isObject(root)) return null;
  const listed = librenmsEntries(root);
  if (listed !== null) return listed;
  for (const key of ['results', 'rows', 'data', 'assets', 'devices', 'items']) {
    const list = objectsOf(root[key]);
    if (list !== null) return list;
  }
  return shapes.some((shape) => shape.fits(root)) ? [root] : null;
}

function refuseRecords(records: readonly JsonObject[]): Problem | null {
  const [first] = records;
  if (first === undefined) return null;
  const has = (...names: string[]): boolean => names.every((name) => name in first);
  if (has('model', 'pk', 'fields')) {
    return problem(
      'This is a NetBox database dump (dumpdata); its entries are numbers that point to other tables',
      askForAssets,
    );
  }
  if (has('seats', 'product_key') || has('license_name'))
    return problem('This is a list of software licenses, not an inventory', askForAssets);
  if (has('first_name', 'last_name') || has('username', 'email'))
    return problem('This is a list of users, not an inventory', askForAssets);
  if (has('mac_address', 'assigned_object') || has('mac_address', 'device')) {
    return problem('This is NetBox’s list of interfaces or MAC addresses, not an inventory', askForAssets);
  }
  return null;
}

function noRecords(root: unknown): Problem {
  return isObject(root) && isLibrenmsDump(root)
    ? problem('This LibreNMS dump holds no devices', 'Save the answer of /api/v0/devices instead')
    : problem(
        'This JSON holds no list of assets',
        'Choose the JSON answer of an inventory program, or a CSV or XLSX file',
      );
}

/** Records of the user's own: one level of nesting becomes `outer.inner`. */
function flatRecord(record: JsonObject): TableRecord {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]): [string, string][] =>
      isObject(value)
        ? Object.entries(value).map(([inner, text]) => [`${name}.${inner}`, textOf(text)])
        : [[name, textOf(value)]],
    ),
  );
}
