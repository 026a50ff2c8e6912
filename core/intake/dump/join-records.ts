// Several outputs in one dump speak of the same assets: version, serial and neighbors of one name, an address in the ARP
// table and in the neighbor table. They become one row; where they contradict each other they stay two.

import { normalizeMac } from '../../inventory/normalize-mac';
import type { DumpRecord } from './dump-record';

/** @param sections the records of each output, in their order */
export function joinRecords(sections: readonly (readonly DumpRecord[])[]): DumpRecord[] {
  const records = joinNames(withoutRepeatedBoards(sections).flat());
  return joinAddresses(withoutOwnBoard(records));
}

/** Boards that a second command counts again are the same boards. */
function withoutRepeatedBoards(sections: readonly (readonly DumpRecord[])[]): (readonly DumpRecord[])[] {
  const counted = new Set<string>();
  return sections.map((section) => {
    const owners = new Set(
      section.flatMap((record) => (record.quantity === undefined ? [] : [record.partOf ?? ''])),
    );
    const isRepeat = (record: DumpRecord): boolean =>
      record.quantity !== undefined && counted.has(record.partOf ?? '');
    const kept = section.filter((record) => !isRepeat(record));
    for (const owner of owners) counted.add(owner);
    return kept;
  });
}

/** A box without slots lists itself as its only board. */
function withoutOwnBoard(records: readonly DumpRecord[]): DumpRecord[] {
  const own = new Set(
    records.flatMap((one) => (one.name === undefined ? [] : [`${one.name} ${one.model ?? ''}`])),
  );
  return records.filter(
    (one) => one.quantity === undefined || !own.has(`${one.partOf ?? ''} ${one.model ?? ''}`),
  );
}

function joinNames(records: readonly DumpRecord[]): DumpRecord[] {
  const joined: DumpRecord[] = [];
  const positions = new Map<string, number>();
  for (const record of records) {
    const key = record.name === undefined ? null : record.name.toLowerCase();
    const position = key === null ? undefined : positions.get(key);
    const known = position === undefined ? undefined : joined[position];
    if (known !== undefined && position !== undefined && isOneAsset(known, record)) {
      joined[position] = { ...record, ...known };
      continue;
    }
    if (key !== null && position === undefined) positions.set(key, joined.length);
    joined.push(record);
  }
  return joined;
}

function isOneAsset(a: DumpRecord, b: DumpRecord): boolean {
  return (['serial', 'mac'] as const).every(
    (key) => a[key] === undefined || b[key] === undefined || a[key].toLowerCase() === b[key].toLowerCase(),
  );
}

/** What was only seen by its address adds to the asset that has the MAC, or the address and no MAC yet. */
function joinAddresses(records: readonly DumpRecord[]): DumpRecord[] {
  const known = records.filter((record) => record.isOnlySeen !== true);
  const byMac = new Map<string, number>();
  const byAddress = new Map<string, number>();
  known.forEach((record, index) => {
    const mac = normalizeMac(record.mac ?? '');
    if (mac !== null) byMac.set(mac, index);
    else if (record.ip !== undefined) byAddress.set(record.ip, index);
  });
  const alone = records.filter((record) => {
    if (record.isOnlySeen !== true) return false;
    const position = byMac.get(normalizeMac(record.mac ?? '') ?? '') ?? byAddress.get(record.ip ?? '');
    const asset = position === undefined ? undefined : known[position];
    if (asset === undefined || position === undefined) return true;
    const { isOnlySeen: _, ...seen } = record;
    known[position] = { ...seen, ...asset };
    return false;
  });
  return [...known, ...alone];
}
