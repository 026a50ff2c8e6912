// Neighbor tables: LLDP (IEEE 802.1AB) of Cisco, Huawei, ZTE and Juniper, CDP of Cisco, MikroTik's discovery. The neighbor is the
// asset; the one that was asked stands beside it as the place where it was seen.

import { normalizeMac } from '../../inventory/normalize-mac';
import { blocksOf, type DumpParser, type DumpRecord, fieldAfter, recordOf, textAfter } from './dump-record';

const nextKey = /^\s*(?:[A-Z][\w /()-]{2,38})\s*(?::|- not advertised)/;

/** `show lldp neighbors detail`: a block between lines of dashes. */
export const ciscoLldp: DumpParser = (lines, speaker) =>
  blocksOf(lines, lines.some((line) => /^-{8,}$/.test(line)) ? /^-{8,}$/ : /^Local Intf:|^Chassis id:/i)
    .filter((block) => block.some((line) => /^\s*chassis id:/i.test(line)))
    .map((block) =>
      recordOf({
        name: notAdvertised(fieldAfter(block, /^\s*system name:\s*(.*)$/i)),
        ...chassis(fieldAfter(block, /^\s*chassis id:\s*(.*)$/i)),
        ...managementAddress(fieldAfter(block, /^\s+ip(?:v4)?:\s*(\S+)/i)),
        description: textAfter(
          block,
          /^\s*system description:\s*(.*)$/i,
          /^Time remaining|^System Cap|^Enabled Cap|^Management/i,
        ),
        place: fieldAfter(block, /^\s*local intf:\s*(.*)$/i),
        ...(speaker === null ? {} : { seenBy: speaker }),
      }),
    )
    .filter(isTelling);

/** `show cdp neighbors detail`. */
export const ciscoCdp: DumpParser = (lines, speaker) =>
  blocksOf(lines, /^\s*Device ID:/i)
    .map((block) => {
      const [first = '', ...rest] = fieldAfter(block, /^\s*Platform:\s*([^,]*)/i).split(' ');
      const isMaker = knownFirstWords.has(first.toLowerCase()) && rest.length > 0;
      return recordOf({
        name: fieldAfter(block, /^\s*Device ID:\s*(.*)$/i),
        ip: fieldAfter(block, /^\s*(?:IPv?4? address):\s*(\S+)/i),
        ...(isMaker ? { manufacturer: first } : {}),
        model: isMaker ? rest.join(' ') : [first, ...rest].join(' '),
        description: textAfter(block, /^\s*Version\s*:\s*(.*)$/i, /^advertisement|^Technical/i),
        place: fieldAfter(block, /^\s*Interface:\s*([^,]*)/i),
        ...(speaker === null ? {} : { seenBy: speaker }),
      });
    })
    .filter(isTelling);

const knownFirstWords: ReadonlySet<string> = new Set([
  'cisco',
  'huawei',
  'zte',
  'juniper',
  'mikrotik',
  'hp',
  'hpe',
  'aruba',
  'dell',
  'ubiquiti',
  'polycom',
  'meraki',
  'linksys',
]);

/** Huawei `display lldp neighbor`, ZTE `show lldp entry`: a block for each neighbor of each port. */
export const huaweiLldp: DumpParser = (lines, speaker) => {
  let place = '';
  const records: DumpRecord[] = [];
  for (const block of blocksOf(lines, /has\s+\d+\s+neighbou?r|^\s*Neighbou?r index\s*:/i)) {
    place = /^(\S+)\s+has\s+\d+\s+neighbou?r/i.exec(block[0] ?? '')?.[1] ?? place;
    if (!block.some((line) => /^\s*chassis id\s*:/i.test(line))) continue;
    records.push(
      recordOf({
        name: fieldAfter(block, /^\s*system name\s*:\s*(.*)$/i),
        ...chassis(fieldAfter(block, /^\s*chassis id\s*:\s*(.*)$/i)),
        ...managementAddress(
          fieldAfter(block, /^\s*management address(?: value)?\s*:\s*([\d.:a-f]*\d)\s*$/i),
        ),
        objectId: fieldAfter(block, /^\s*OID\s*:\s*(\S+)/i),
        description: textAfter(block, /^\s*system description\s*:\s*(.*)$/i, nextKey),
        place,
        ...(speaker === null ? {} : { seenBy: speaker }),
      }),
    );
  }
  return records.filter(isTelling);
};

/** Juniper `show lldp neighbors`: a table with fixed columns. */
export const juniperLldp: DumpParser = (lines, speaker) => {
  const head = lines.findIndex((line) => /^Local Interface\s+Parent Interface\s+Chassis Id/i.test(line));
  const heading = lines[head] ?? '';
  if (head < 0) return [];
  const [chassisAt, portAt, nameAt] = [/Chassis Id/i, /Port info/i, /System Name/i].map((word) =>
    heading.search(word),
  );
  return lines
    .slice(head + 1)
    .filter((line) => line.trim() !== '')
    .map((line) =>
      recordOf({
        place: line.split(/\s+/)[0] ?? '',
        ...chassis(line.slice(chassisAt, portAt).trim()),
        name: nameAt === undefined || nameAt < 0 ? '' : line.slice(nameAt).trim(),
        ...(speaker === null ? {} : { seenBy: speaker }),
      }),
    )
    .filter(isTelling);
};

/** MikroTik `ip neighbor print detail`: `key=value key="value"`, wrapped anywhere, a number before each entry. */
export const mikrotikNeighbors: DumpParser = (lines, speaker) =>
  blocksOf(lines, /^\s*\d+\s+(?:[A-Z]{1,3}\s+)?[\w-]+=/)
    .map((block) => {
      const pairs = new Map<string, string>();
      for (const [, key = '', quoted, plain] of block.join(' ').matchAll(/([\w-]+)=(?:"([^"]*)"|(\S*))/g))
        pairs.set(key, quoted ?? plain ?? '');
      const of = (key: string): string => pairs.get(key) ?? '';
      return recordOf({
        name: of('identity'),
        mac: of('mac-address'),
        ip: of('address4') || of('address'),
        model: of('board'),
        description: of('system-description') || of('platform'),
        firmware: of('version'),
        place: of('interface'),
        ...(speaker === null ? {} : { seenBy: speaker }),
      });
    })
    .filter(isTelling);

/** A chassis id is a MAC, an address or a name (IEEE 802.1AB, 8.5.2). */
function chassis(id: string): Pick<DumpRecord, 'mac' | 'ip'> {
  if (normalizeMac(id) !== null) return { mac: id };
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(id) ? { ip: id } : {};
}

function managementAddress(ip: string): Pick<DumpRecord, 'ip'> {
  return ip === '' ? {} : { ip };
}

function notAdvertised(text: string): string {
  return /not advertised/i.test(text) ? '' : text;
}

function isTelling(record: DumpRecord): boolean {
  return [record.name, record.mac, record.ip, record.model].some((value) => value !== undefined);
}
