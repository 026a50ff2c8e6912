// What stands at one site: how many rows of which product. Cores hold the packet core and the big routers, central
// offices the access network and most cameras, towers the radios; the office keeps two-way radios and spare stock.

import type { ProductKey } from './products';
import type { Random } from './random';
import type { DemoSite, RadioVendor } from './sites';

export interface Stock {
  readonly product: ProductKey;
  readonly rows: number;
  /** Units a row, 1 unless the spreadsheet counts them together. */
  readonly quantity?: readonly [number, number];
}

export function contentOf(site: DemoSite, random: Random): Stock[] {
  if (site.kind === 'core') return coreContent(random);
  if (site.kind === 'central-office') return officeOfExchange(site, random);
  if (site.kind === 'office') return officeContent(random);
  return site.kind === 'cabinet' ? cabinetContent(random) : towerContent(site, random);
}

function coreContent(random: Random): Stock[] {
  return [
    { product: 'huaweiMme', rows: 1 },
    { product: 'huaweiGateway', rows: 1 },
    { product: 'huaweiCoreRouter', rows: 2 },
    { product: 'huaweiAggregation', rows: 2 },
    { product: 'juniperRouter', rows: 2 },
    { product: 'huaweiOptical', rows: 4 },
    { product: 'huaweiServer', rows: random.int(6, 10) },
    { product: 'dellServer', rows: random.int(18, 24) },
    { product: 'firewall', rows: 2 },
    { product: 'huaweiSwitch', rows: random.int(8, 12) },
    { product: 'ciscoSwitch', rows: random.int(14, 18) },
    { product: 'hikvisionCamera', rows: random.int(12, 16) },
    { product: 'axisCamera', rows: 6 },
    { product: 'hikvisionRecorder', rows: 2 },
    { product: 'huaweiPower', rows: 4 },
  ];
}

function officeOfExchange(site: DemoSite, random: Random): Stock[] {
  const accessOfHuawei = site.index % 2 === 0;
  return [
    { product: accessOfHuawei ? 'huaweiOlt' : 'zteOlt', rows: 2 },
    { product: 'calixOlt', rows: 1 },
    { product: accessOfHuawei ? 'huaweiOnt' : 'zteOnt', rows: random.int(18, 24), quantity: [12, 60] },
    { product: 'calixOnt', rows: random.int(10, 14), quantity: [10, 50] },
    { product: 'huaweiAggregation', rows: 1 },
    { product: 'huaweiOptical', rows: random.int(1, 2) },
    { product: accessOfHuawei ? 'huaweiSwitch' : 'zteSwitch', rows: random.int(4, 6) },
    { product: 'ciscoSwitch', rows: random.int(8, 12) },
    { product: 'mikrotikRouter', rows: random.int(1, 3) },
    { product: 'adtranDslam', rows: random.int(1, 3) },
    { product: 'dellServer', rows: random.int(2, 4) },
    { product: 'hikvisionCamera', rows: random.int(6, 9) },
    { product: 'dahuaCamera', rows: random.int(3, 5) },
    { product: 'axisCamera', rows: random.int(1, 3) },
    { product: random.chance(0.5) ? 'hikvisionRecorder' : 'dahuaRecorder', rows: 1 },
    { product: 'firewall', rows: 1 },
    { product: 'fixedWireless', rows: random.int(6, 10) },
  ];
}

function officeContent(random: Random): Stock[] {
  return [
    { product: 'hyteraRadio', rows: random.int(8, 12), quantity: [1, 4] },
    { product: 'hyteraRepeater', rows: 1 },
    { product: 'motorolaRadio', rows: random.int(8, 12), quantity: [1, 3] },
    { product: 'ciscoSwitch', rows: random.int(8, 12) },
    { product: 'h3cSwitch', rows: 2 },
    { product: 'fixedWireless', rows: random.int(10, 14), quantity: [1, 6] },
    { product: 'dahuaCamera', rows: random.int(6, 8) },
    { product: 'relabeledCamera', rows: random.int(3, 5) },
    { product: 'dahuaRecorder', rows: 1 },
    { product: 'huaweiOnt', rows: 2, quantity: [40, 160] },
    { product: 'dellServer', rows: random.int(3, 5) },
    { product: 'firewall', rows: 1 },
  ];
}

function cabinetContent(random: Random): Stock[] {
  return [
    { product: 'huaweiDslam', rows: random.int(1, 2) },
    { product: 'huaweiSwitch', rows: 1 },
    { product: 'zteOnt', rows: random.int(4, 6), quantity: [6, 24] },
    { product: 'calixOnt', rows: random.int(3, 5), quantity: [6, 24] },
    { product: 'fixedWireless', rows: random.int(2, 4) },
    { product: 'dahuaCamera', rows: 1 },
    { product: 'huaweiPower', rows: 1 },
  ];
}

interface RadioSet {
  readonly baseband: ProductKey;
  readonly radio: ProductKey;
  readonly antenna: ProductKey;
  readonly router: ProductKey;
  readonly microwave: ProductKey;
  readonly accessSwitch: ProductKey;
}

const radioSets: Readonly<Record<RadioVendor, RadioSet>> = {
  huawei: {
    baseband: 'huaweiBaseband',
    radio: 'huaweiRadio',
    antenna: 'huaweiAntenna',
    router: 'huaweiCellRouter',
    microwave: 'huaweiMicrowave',
    accessSwitch: 'huaweiSwitch',
  },
  zte: {
    baseband: 'zteBaseband',
    radio: 'zteRadio',
    antenna: 'antenna',
    router: 'zteCellRouter',
    microwave: 'zteMicrowave',
    accessSwitch: 'zteSwitch',
  },
  ericsson: {
    baseband: 'ericssonBaseband',
    radio: 'ericssonRadio',
    antenna: 'antenna',
    router: 'ciscoCellRouter',
    microwave: 'huaweiMicrowave',
    accessSwitch: 'ciscoSwitch',
  },
  nokia: {
    baseband: 'nokiaBaseband',
    radio: 'nokiaRadio',
    antenna: 'antenna',
    router: 'ciscoCellRouter',
    microwave: 'zteMicrowave',
    accessSwitch: 'ciscoSwitch',
  },
};

function towerContent(site: DemoSite, random: Random): Stock[] {
  const set = radioSets[site.radio ?? 'huawei'];
  const sectors = random.chance(0.25) ? 6 : 3;
  return [
    { product: set.baseband, rows: 1 },
    { product: set.radio, rows: sectors },
    { product: set.antenna, rows: sectors },
    { product: set.router, rows: 1 },
    { product: set.microwave, rows: random.int(1, 2) },
    { product: set.accessSwitch, rows: 1 },
    { product: 'huaweiPower', rows: site.radio === 'huawei' ? 1 : 0 },
    { product: 'hikvisionCamera', rows: random.int(1, 3) },
    { product: 'relabeledCamera', rows: random.chance(0.12) ? 1 : 0 },
    { product: 'fixedWireless', rows: random.int(2, 5) },
    { product: 'mikrotikRouter', rows: random.int(0, 1) },
    { product: 'transmitter', rows: random.chance(0.08) ? 1 : 0 },
  ];
}
