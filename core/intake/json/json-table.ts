// JSON answers of the programs that keep inventories, recognized by their shape, as tables with the headings of the
// same program's export. What is known and holds no assets is refused by name.

import { type Problem, problem, type Result } from '../../problem';
import type { RawTable } from '../intake';
import { dahuaRecord, isDahuaRecord } from './dahua-json';
import { isObject, type JsonObject, objectsOf, textOf } from './json-value';
import { isLibrenmsDump, isLibrenmsEntry, librenmsEntries, librenmsRecord } from './librenms-json';
import { isMacRecord, isNetboxRecord, macRecord, netboxRecord } from './netbox-json';
import { isRalphRecord, ralphRecord } from './ralph-json';
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
  { format: 'netbox-macs', fits: isMacRecord, read: macRecord },
  { format: 'ralph', fits: isRalphRecord, read: ralphRecord },
  { format: 'uisp', fits: isUispRecord, read: uispRecord },
  { format: 'uisp', fits: isUnifiRecord, read: unifiRecord },
  { format: 'librenms', fits: isLibrenmsEntry, read: librenmsRecord },
  { format: 'configtool', fits: isDahuaRecord, read: dahuaRecord },
];

const askForAssets = 'Export the list of devices (assets) instead';

export function jsonTable(root: unknown): Result<JsonTable> {
  const own = ownDocument(root);
  if (own !== null) return { ok: false, problems: [own] };
  const records = recordsOf(root);
  if (records === null) return { ok: false, problems: [noRecords(root)] };
  const refusal = refuseRecords(records);
  if (refusal !== null) return { ok: false, problems: [refusal] };
  if (isOwnInventory(root))
    return { ok: true, value: { table: recordTable(records.map(flatRecord)), format: 'changeout' } };
  const [first] = records;
  const shape = first === undefined ? undefined : shapes.find((one) => one.fits(first));
  const read = shape?.read ?? flatRecord;
  const table = recordTable(records.map(read));
  if ((table.rows[0]?.cells.length ?? 0) === 0) return { ok: false, problems: [noRecords(root)] };
  return {
    ok: true,
    value: { table, format: shape?.format ?? null, remarks: pageRemarks(root, records.length) },
  };
}

/** The assets as this program exports them; blank cells are left out there, so the headings alone do not tell. */
function isOwnInventory(root: unknown): boolean {
  return isObject(root) && typeof root.format === 'string' && root.format.startsWith('changeout-inventory/');
}

/** What this program itself has written as JSON is a result, never an inventory. */
function ownDocument(root: unknown): Problem | null {
  const schema = isObject(root) ? root.schema : null;
  return typeof schema === 'string' && schema.startsWith('changeout/')
    ? problem(
        'This is a result that Changeout wrote, not an inventory',
        'Export the assets with “changeout export” and choose that file',
        { value: schema.slice(0, 60) },
      )
    : null;
}

/** An answer that is one page of several says so; the rest would be missed. */
function pageRemarks(root: unknown, records: number): string[] {
  if (!isObject(root)) return [];
  const total = [root.count, root.total]
    .map(Number)
    .find((count) => Number.isSafeInteger(count) && count > records);
  return total === undefined
    ? []
    : [`The file holds ${records} of ${total} entries; export the others, too, or ask for a larger page`];
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
  if (has('mac_address', 'device', 'enabled') || (has('device', 'type') && has('mtu')))
    return problem('This is NetBox’s list of interfaces, not an inventory', askForAssets);
  if (has('address', 'vrf')) return problem('This is a list of IP addresses, not an inventory', askForAssets);
  if (has('seats') && has('name'))
    return problem('This is a list of software licenses, not an inventory', askForAssets);
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
