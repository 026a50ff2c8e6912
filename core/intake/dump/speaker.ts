// Outputs about the asset that was asked itself: version, serial number, hardware. Several of them in one paste are parts
// of one asset; `dump-table.ts` joins them by the name in the prompt.

import { type DumpParser, type DumpRecord, fieldAfter, recordOf } from './dump-record';

/** Cisco IOS and IOS XE `show version`. */
export const ciscoVersion: DumpParser = (lines, speaker) => {
  if (!lines.some((line) => /cisco (?:ios|nexus|adaptive)|^cisco \S+ /i.test(line))) return [];
  const model =
    fieldAfter(lines, /^Model [Nn]umber\s*:\s*(\S+)/) ||
    fieldAfter(lines, /^cisco (\S+)(?: \(.*?\))? (?:processor|chassis)/i) ||
    fieldAfter(lines, /^\s*cisco (\S+) .*chassis/i);
  const serial =
    fieldAfter(lines, /^System [Ss]erial [Nn]umber\s*:\s*(\S+)/) ||
    fieldAfter(lines, /Processor board ID (\S+)/i);
  return own(speaker ?? fieldAfter(lines, /^(\S+) uptime is/), {
    model,
    serial,
    mac: fieldAfter(lines, /^Base [Ee]thernet MAC [Aa]ddress\s*:\s*(\S+)/),
    firmware: fieldAfter(lines, /Version ([^\s,]+)/),
    description: (lines.find((line) => /^cisco.*(?:software|version)/i.test(line)) ?? '').trim(),
  });
};

/** Huawei VRP `display version`; its `Huawei` is a banner and so evidence, not a manufacturer. */
export const huaweiVersion: DumpParser = (lines, speaker) => {
  const model =
    fieldAfter(lines, /^(?:HUAWEI|Quidway)\s+(?:CloudEngine\s+)?(\S+).*\buptime is/i) ||
    fieldAfter(lines, /^\s*PRODUCT\s*:?\s*(MA\S+)/) ||
    fieldAfter(lines, /^\s*VERSION\s*:\s*(MA\d\w+?)(?:V\d\w*)?\s*$/);
  const banner = lines.find((line) => /Versatile Routing Platform|VRP \(R\)|SmartAX/i.test(line)) ?? '';
  if (model === '' || (banner === '' && !lines.some((line) => /huawei/i.test(line)))) return [];
  return own(speaker ?? '', {
    model,
    firmware: fieldAfter(lines, /Version\s+\S+\s+\(\S+\s+([^)]+)\)/) || fieldAfter(lines, /Version\s+(\S+)/i),
    description: (lines.find((line) => /VRP \(R\) software/i.test(line)) ?? banner).trim(),
  });
};

/** Huawei `display esn`, of each slot of a stack. */
export const huaweiEsn: DumpParser = (lines, speaker) =>
  lines.flatMap((line) => {
    const match = /ESN of (device|master|slave|slot \d+)[^:]*:\s*(\S+)/i.exec(line);
    if (!match) return [];
    const isMain = /^(?:device|master|slot 0)$/i.test(match[1] ?? '');
    return [recordOf({ name: isMain ? (speaker ?? '') : '', serial: match[2] ?? '', place: match[1] ?? '' })];
  });

/** Huawei `display device manufacture-info`: serial numbers of the slots. */
export const huaweiManufacture: DumpParser = (lines, speaker) =>
  lines.flatMap((line) => {
    const match = /^\s*(\d+)\s+(\S+)\s+([0-9A-Z]{10,})\s+(\d{4}-\d{2}-\d{2})\s*$/.exec(line);
    if (!match) return [];
    const [, slot = '', sub = '', serial = '', made = ''] = match;
    const name = slot === '0' && sub === '-' ? (speaker ?? '') : '';
    return [recordOf({ name, serial, made, place: `slot ${slot}${sub === '-' ? '' : `/${sub}`}` })];
  });

/** Huawei `display elabel`: one block of properties for each board. */
export const huaweiElabel: DumpParser = (lines, speaker) => {
  const records: DumpRecord[] = [];
  let slot = '';
  let block: string[] = [];
  const end = (): void => {
    const of = (key: string): string => fieldAfter(block, new RegExp(`^${key}\\s*=\\s*(.*)$`, 'i'));
    const record = recordOf({
      name: records.length === 0 ? (speaker ?? '') : '',
      model: of('BoardType'),
      serial: of('BarCode'),
      manufacturer: of('VendorName'),
      description: of('Description'),
      made: of('Manufactured'),
      place: slot,
    });
    if (record.model !== undefined || record.serial !== undefined) records.push(record);
    block = [];
  };
  for (const line of lines) {
    if (/^\s*\[(?:Slot|Main_Board|Backplane|Port|Daughter|Fan|Power)/i.test(line)) {
      end();
      slot = /^\s*\[(.*?)\]/.exec(line)?.[1] ?? slot;
    } else block.push(line.trim());
  }
  end();
  return records;
};

/** Huawei ONT `display deviceInfo`: the maker is a field there. */
export const huaweiOnt: DumpParser = (lines, speaker) => {
  const of = (key: string): string => fieldAfter(lines, new RegExp(`^\\s*${key}\\s*=\\s*(.*)$`, 'i'));
  if (of('ModelName') === '') return [];
  return own(speaker ?? '', {
    manufacturer: of('Manufacturer'),
    model: of('ModelName'),
    serial: of('SerialNumber'),
    firmware: of('SoftwareVersion'),
    description: of('Description'),
  });
};

/** ZTE `show version`: the first line is the model, or the banner names it. */
export const zteVersion: DumpParser = (lines, speaker) => {
  const banner =
    lines.find((line) => /ZX\w+.*Software|ZTE.*Software/.test(line)) ??
    lines.find((line) => /ZTE|ZXR10|ZXAN|ZXA10|ZXCTN/.test(line));
  if (banner === undefined) return [];
  const first = lines.find((line) => line.trim() !== '')?.trim() ?? '';
  const model =
    fieldAfter(lines, /\b((?:ZXR10|ZXAN|ZXA10|ZXCTN)\s+[A-Z]*\d[\w-]*)/) || (first.length <= 40 ? first : '');
  return own(speaker ?? '', {
    model,
    firmware: fieldAfter(lines, /Version\s*:?\s*(V[^\s,]+)/i),
    serial: fieldAfter(lines, /^\s*(?:System )?serial(?: number)?\s*:\s*(\S+)/i),
    mac: fieldAfter(lines, /^\s*(?:System )?mac(?: address)?\s*:\s*(\S+)/i),
    description: banner.trim(),
  });
};

/** Juniper `show version`. */
export const juniperVersion: DumpParser = (lines, speaker) => {
  const model = fieldAfter(lines, /^Model:\s*(\S+)/);
  const junos = fieldAfter(lines, /^Junos:\s*(\S+)/) || fieldAfter(lines, /^JUNOS .*\[([^\]]+)\]/);
  if (model === '' || junos === '') return [];
  return own(fieldAfter(lines, /^Hostname:\s*(\S+)/) || (speaker ?? ''), { model, firmware: junos });
};

/** MikroTik `system routerboard print` and `system resource print`. */
export const mikrotikBoard: DumpParser = (lines, speaker) => {
  const of = (key: string): string => fieldAfter(lines, new RegExp(`^\\s*${key}:\\s*"?([^"]*)"?\\s*$`, 'i'));
  const model = of('model') || of('board-name');
  if (model === '' || !lines.some((line) => /^\s*(?:routerboard|platform|current-firmware):/i.test(line)))
    return [];
  return own(speaker ?? '', {
    model,
    serial: of('serial-number'),
    firmware: of('current-firmware') || of('version'),
    description: of('platform'),
  });
};

function own(name: string, fields: DumpRecord): readonly DumpRecord[] {
  const record = recordOf({ ...fields, name });
  return record.model === undefined && record.serial === undefined ? [] : [record];
}
