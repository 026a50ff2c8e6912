import type { DumpParser } from './dump-record';
import { ciscoCdp, ciscoLldp, huaweiLldp, juniperLldp, mikrotikNeighbors } from './neighbors';
import { addressTable, boardTable, ciscoInventory, juniperHardware, zteBoards } from './parts';
import {
  ciscoVersion,
  huaweiElabel,
  huaweiEsn,
  huaweiManufacture,
  huaweiOnt,
  huaweiVersion,
  juniperVersion,
  mikrotikBoard,
  zteVersion,
} from './speaker';

export interface DumpFormat {
  /** Fits the command that was typed. */
  readonly command: RegExp;
  /** Fits a line of its output, where no command is known. */
  readonly sign: RegExp;
  readonly parsers: readonly DumpParser[];
}

/** In the order in which they are tried. */
export const dumpFormats: readonly DumpFormat[] = [
  { command: /lldp/, sign: /^\s*Chassis id:\s/im, parsers: [ciscoLldp] },
  {
    command: /lldp/,
    sign: /has\s+\d+\s+neighbou?r\(?s?\)?|^\s*Neighbou?r index\s*:/im,
    parsers: [huaweiLldp],
  },
  { command: /lldp/, sign: /^Local Interface\s+Parent Interface\s+Chassis Id/im, parsers: [juniperLldp] },
  { command: /cdp/, sign: /^\s*Device ID:\s/im, parsers: [ciscoCdp] },
  {
    command: /neighbor/,
    sign: /mac-address=[0-9A-F:]{17}[\s\S]{0,2000}?(?:identity|platform)=/i,
    parsers: [mikrotikNeighbors],
  },
  { command: /inventory/, sign: /^\s*NAME:\s*"[^"]*",\s*DESCR:/im, parsers: [ciscoInventory] },
  {
    command: /hardware/,
    sign: /^Item\s+Version\s+Part number\s+Serial number/im,
    parsers: [juniperHardware],
  },
  { command: /elabel/, sign: /^\s*\[Board Properties\]|^BoardType=/im, parsers: [huaweiElabel] },
  { command: /esn/, sign: /^\s*ESN of /im, parsers: [huaweiEsn] },
  { command: /manufacture/, sign: /^\s*Slot\s+Sub\s+Serial-number/im, parsers: [huaweiManufacture] },
  { command: /deviceinfo/, sign: /^\s*ManufacturerOUI\s*=/im, parsers: [huaweiOnt] },
  {
    command: /version/,
    sign: /VRP \(R\)|Versatile Routing Platform|^HUAWEI \S+.*uptime is/im,
    parsers: [huaweiVersion],
  },
  { command: /version/, sign: /^Cisco (?:IOS|Nexus)|^cisco \S+.*processor/im, parsers: [ciscoVersion] },
  { command: /version/, sign: /^Junos:|^JUNOS /m, parsers: [juniperVersion] },
  {
    command: /version/,
    sign: /\bZXR10\b|\bZXAN\b|\bZXA10\b|^ZTE .*Software/m,
    parsers: [zteVersion, zteBoards],
  },
  {
    command: /routerboard|resource/,
    sign: /^\s*(?:routerboard|current-firmware): /im,
    parsers: [mikrotikBoard],
  },
  {
    command: /device|board|card/,
    sign: /^\s*(?:Slot\w*|Rack)\s+.*(?:Type|Board ?Name)\b/im,
    parsers: [boardTable, zteBoards],
  },
  {
    command: /arp|neigh|mac-address|mac address|mac-table|bridge host/,
    sign: /^\s*Interface: .* --- 0x|^Protocol\s+Address\s+Age|^IP ADDRESS\s+MAC ADDRESS|^Address\s+HWtype\s+HWaddress|^MAC Address\s+Address\s+Name|^\S+ \((?:\d+\.){3}\d+\) at [0-9a-f:]{11}|\blladdr [0-9a-f:]{17}\b|mac address[- ]table/im,
    parsers: [addressTable],
  },
];
