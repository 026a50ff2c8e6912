// Lists of boards and modules, and tables of addresses.

import { normalizeMac } from '../../inventory/normalize-mac';
import { type DumpParser, type DumpRecord, fieldAfter, recordOf } from './dump-record';

/** Cisco `show inventory`: a NAME line and a PID line for each part; the chassis is the asset that was asked. */
export const ciscoInventory: DumpParser = (lines, speaker) => {
  const records: DumpRecord[] = [];
  let name = '';
  let description = '';
  for (const line of lines) {
    const named = /^NAME:\s*"([^"]*)",\s*DESCR:\s*"([^"]*)"/i.exec(line.trim());
    if (named) [name, description] = [named[1] ?? '', named[2] ?? ''];
    const part = /^PID:\s*([^,]*?)\s*,\s*VID:\s*([^,]*?)\s*,\s*SN:\s*(\S*)/i.exec(line.trim());
    if (!part) continue;
    const [, model = '', , serial = ''] = part;
    const isChassis = records.length === 0 || /chassis/i.test(name);
    const record = recordOf({
      name: isChassis ? (speaker ?? '') : '',
      model,
      serial,
      description,
      place: name,
      ...(isChassis || speaker === null ? {} : { partOf: speaker }),
    });
    if (record.model !== undefined || record.serial !== undefined) records.push(record);
  }
  return records;
};

/** Juniper `show chassis hardware`: fixed columns; the chassis is the asset that was asked. */
export const juniperHardware: DumpParser = (lines, speaker) => {
  const head = lines.findIndex((line) =>
    /^Item\s+Version\s+Part number\s+Serial number\s+Description/i.test(line),
  );
  const heading = lines[head] ?? '';
  if (head < 0) return [];
  const [versionAt, partAt, serialAt, descriptionAt] = [
    'Version',
    'Part number',
    'Serial number',
    'Description',
  ].map((word) => heading.indexOf(word));
  return lines.slice(head + 1).flatMap((line): DumpRecord[] => {
    const [item, part, serial, description] = [
      line.slice(0, versionAt).trim(),
      line.slice(partAt, serialAt).trim(),
      line.slice(serialAt, descriptionAt).trim(),
      line.slice(descriptionAt).trim(),
    ];
    if (serial === '' || /^builtin$/i.test(serial)) return [];
    const isChassis = /^chassis$/i.test(item);
    return [
      recordOf({
        name: isChassis ? (speaker ?? '') : '',
        model: isChassis ? description : part || description,
        serial,
        description: isChassis ? '' : description,
        place: item,
        ...(isChassis || speaker === null ? {} : { partOf: speaker }),
      }),
    ];
  });
};

/** Huawei `display device`, SmartAX `display board`, ZTE `show card`: how many boards of each type are in. */
export const boardTable: DumpParser = (lines, speaker) => {
  const head = lines.findIndex((line) => /^\s*(?:Slot\w*|Rack)\s+.*(?:Type|Board ?Name)\b/i.test(line));
  if (head < 0) return [];
  const words = (lines[head] ?? '').trim().split(/\s+/);
  const typeAt = ['RealType', 'BoardName', 'Type', 'CfgType']
    .map((word) => words.indexOf(word))
    .find((at) => at >= 0);
  if (typeAt === undefined) return [];
  const counts = new Map<string, number>();
  for (const line of lines.slice(head + 1)) {
    const cells = line.trim().split(/\s+/);
    const type = cells[typeAt] ?? '';
    if (!/^\d/.test(cells[0] ?? '') || !/^(?=.*[A-Z])[\w-]{3,}$/i.test(type)) continue;
    if (/\babsent\b|\boffline\b/i.test(line)) continue;
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].map(([model, quantity]) =>
    recordOf({ model, quantity, ...(speaker === null ? {} : { partOf: speaker }) }),
  );
};

/** ZTE `Board Name : GTGO`: a line for each board. */
export const zteBoards: DumpParser = (lines, speaker) => {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const model = fieldAfter([line], /^\s*Board Name\s*:\s*(\S+)/i);
    if (model !== '') counts.set(model, (counts.get(model) ?? 0) + 1);
  }
  return [...counts].map(([model, quantity]) =>
    recordOf({ model, quantity, ...(speaker === null ? {} : { partOf: speaker }) }),
  );
};

/** The asked asset's own interface: type `I -` of Huawei, no age at Cisco. */
const ownAddress = /\sI\s+-(?:\s|$)|^Internet\s+\S+\s+-\s/;
const ipv4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g;
const macForms =
  /(?<![\w:.-])(?:[0-9a-f]{1,2}(?::[0-9a-f]{1,2}){5}|[0-9a-f]{2}(?:-[0-9a-f]{2}){5}|[0-9a-f]{4}([.-])[0-9a-f]{4}\1[0-9a-f]{4})(?![\w:.-])/gi;

/** ARP and MAC tables of every maker: a line with one MAC, and at most one IPv4 address, is an asset that was seen. */
export const addressTable: DumpParser = (lines, speaker) => {
  const seen = new Map<string, DumpRecord>();
  for (const line of lines) {
    const macs = line.match(macForms) ?? [];
    const addresses = [...new Set(line.match(ipv4) ?? [])];
    const mac = normalizeMac(macs[0] ?? '');
    if (macs.length !== 1 || mac === null || addresses.length > 1) continue;
    const [ip = ''] = addresses;
    if (speaker !== null && ownAddress.test(line)) {
      seen.set(`own ${ip}`, recordOf({ name: speaker, ip }));
      continue;
    }
    const name = /^([A-Za-z][\w.-]*) \(/.exec(line)?.[1] ?? '';
    const known = seen.get(`${mac} ${ip}`);
    if (known === undefined)
      seen.set(
        `${mac} ${ip}`,
        recordOf({ name, mac, ip, isOnlySeen: true, ...(speaker === null ? {} : { seenBy: speaker }) }),
      );
  }
  return [...seen.values()];
};
