// What stands at the sites of a rural carrier. Models are real product names; costs are round invented figures in
// dollars, only there to fill the column of the book value.

import type { MakerId } from './makers';

export interface Product {
  readonly maker: MakerId;
  readonly model: string;
  /** The words of the spreadsheet's own category column. */
  readonly category: string;
  readonly costDollars: number;
  /** No row says that it was bought before this year. */
  readonly since: number;
  /** Below the enterprise number of the maker; null where it is not polled. */
  readonly oid: string | null;
  readonly hasMac: boolean;
}

type More = Partial<Pick<Product, 'oid' | 'hasMac' | 'since'>>;

function product(
  maker: MakerId,
  model: string,
  category: string,
  costDollars: number,
  more: More = {},
): Product {
  const { oid = null, hasMac = true, since = 2012 } = more;
  return { maker, model, category, costDollars, oid, hasMac, since };
}

const passive: More = { hasMac: false };

export const products = {
  huaweiBaseband: [
    product('huawei', 'BBU3900', 'Baseband', 14_500),
    product('huawei', 'BBU3910', 'Baseband', 18_450, { since: 2014 }),
  ],
  huaweiRadio: [
    product('huawei', 'RRU3908', 'Remote radio', 5_200, passive),
    product('huawei', 'RRU3936', 'Remote radio', 6_100, passive),
  ],
  zteBaseband: [product('zte', 'ZXSDR B8200', 'Baseband', 13_200)],
  zteRadio: [product('zte', 'ZXSDR R8882', 'Remote radio', 4_900, passive)],
  ericssonBaseband: [product('ericsson', 'Baseband 5216', 'Baseband', 21_000, { since: 2015 })],
  ericssonRadio: [product('ericsson', 'RRUS 11', 'Remote radio', 7_400, passive)],
  nokiaBaseband: [product('nokia', 'AirScale ASIA', 'Baseband', 20_500, { since: 2017 })],
  nokiaRadio: [product('nokia', 'AHLOA', 'Remote radio', 7_200, { ...passive, since: 2017 })],
  antenna: [product('commscope', 'SBNHH-1D65B', 'Sector antenna', 1_450, passive)],
  huaweiAntenna: [product('huawei', 'ATR4518R6', 'Sector antenna', 980, passive)],
  huaweiMicrowave: [
    product('huawei', 'RTN 950', 'Microwave', 6_800, { oid: '25.4' }),
    product('huawei', 'RTN 950A', 'Microwave', 7_400, { oid: '25.6', since: 2014 }),
  ],
  zteMicrowave: [product('zte', 'ZXMW NR8250', 'Microwave', 6_200, { oid: '1015.8250' })],
  huaweiCellRouter: [
    product('huawei', 'ATN 910', 'Cell site router', 2_900, { oid: '62.2.9' }),
    product('huawei', 'ATN 910B', 'Cell site router', 3_300, { oid: '62.2.10', since: 2014 }),
  ],
  zteCellRouter: [product('zte', 'ZXCTN 6120', 'Cell site router', 2_700, { oid: '3.6120' })],
  ciscoCellRouter: [
    product('cisco', 'ASR-920-12CZ-A', 'Cell site router', 4_800, { oid: '2113', since: 2014 }),
  ],
  huaweiSwitch: [
    product('huawei', 'S5700-28P-LI-AC', 'Switch', 1_350, { oid: '23.94' }),
    product('huawei', 'S5720S-52X-SI-AC', 'Switch', 2_150, { oid: '23.478', since: 2016 }),
  ],
  zteSwitch: [product('zte', 'ZXR10 5950-28PD-L', 'Switch', 1_280, { oid: '3.5950' })],
  ciscoSwitch: [product('cisco', 'WS-C2960X-24TS-L', 'Switch', 2_400, { oid: '1208', since: 2013 })],
  h3cSwitch: [product('h3c', 'S5130S-28P-EI', 'Switch', 1_100, { oid: '1588', since: 2018 })],
  mikrotikRouter: [product('mikrotik', 'CCR1009-7G-1C-1S+', 'Router', 495, { oid: '1', since: 2015 })],
  huaweiAggregation: [
    product('huawei', 'NE40E-X3A', 'Aggregation router', 38_000, { oid: '62.2.2', since: 2013 }),
  ],
  huaweiCoreRouter: [product('huawei', 'NE40E-X8A', 'Core router', 96_000, { oid: '62.2.3', since: 2013 })],
  juniperRouter: [product('juniper', 'MX104', 'Aggregation router', 31_000, { oid: '1.2.97' })],
  huaweiOptical: [
    product('huawei', 'OptiX OSN 1800', 'Optical transport', 22_000, { oid: '25.1' }),
    product('huawei', 'OptiX OSN 3500', 'Optical transport', 41_000, { oid: '25.3' }),
  ],
  huaweiOlt: [product('huawei', 'MA5600T', 'OLT', 28_000, { oid: '80.8' })],
  zteOlt: [product('zte', 'ZXA10 C320', 'OLT', 16_500, { oid: '1082.1001.320' })],
  calixOlt: [product('calix', 'E7-2', 'OLT', 24_000, { oid: '2.1' })],
  huaweiDslam: [product('huawei', 'MA5616', 'DSLAM', 3_900, { oid: '169' })],
  adtranDslam: [product('adtran', 'Total Access 5000', 'DSLAM', 11_000, { oid: '5000' })],
  huaweiOnt: [product('huawei', 'EchoLife HG8245H', 'ONT', 62)],
  zteOnt: [product('zte', 'F660', 'ONT', 55)],
  calixOnt: [product('calix', '844G-1', 'ONT', 110, { since: 2014 })],
  huaweiMme: [product('huawei', 'USN9810', 'Mobile core', 410_000, { oid: '30.9810' })],
  huaweiGateway: [product('huawei', 'UGW9811', 'Mobile core', 520_000, { oid: '30.9811' })],
  huaweiPower: [product('huawei', 'ETP48200', 'Power', 2_600, passive)],
  huaweiServer: [product('huawei', 'RH2288-V3', 'Server', 7_800, { oid: '235', since: 2014 })],
  dellServer: [product('dell', 'PowerEdge R740', 'Server', 9_400, { oid: '2', since: 2017 })],
  firewall: [product('fortinet', 'FortiGate 200E', 'Firewall', 5_600, { oid: '1.2004', since: 2017 })],
  fixedWireless: [
    product('ubiquiti', 'R5AC-PTMP', 'Fixed wireless', 380, { oid: '4', since: 2015 }),
    product('ubiquiti', 'PBE-5AC-500', 'Fixed wireless', 140, { oid: '4', since: 2015 }),
  ],
  hikvisionCamera: [
    product('hikvision', 'DS-2CD2143G0-I', 'Camera', 165, { oid: '1', since: 2018 }),
    product('hikvision', 'DS-2CD2085FWD-I', 'Camera', 240, { oid: '1', since: 2016 }),
    product('hikvision', 'DS-2DE4425IW-DE', 'Camera', 690, { oid: '1', since: 2018 }),
  ],
  hikvisionRecorder: [product('hikvision', 'DS-7732NI-I4', 'NVR', 820, { oid: '1', since: 2016 })],
  dahuaCamera: [
    product('dahua', 'IPC-HFW4431R-Z', 'Camera', 190, { oid: '2.10', since: 2016 }),
    product('dahua', 'IPC-HDBW4231F-AS', 'Camera', 175, { oid: '2.10', since: 2016 }),
  ],
  dahuaRecorder: [product('dahua', 'NVR5216-16P-4KS2', 'NVR', 560, { oid: '2.10', since: 2016 })],
  relabeledCamera: [
    product('lts', 'CMIP9442W-28M', 'Camera', 150, { since: 2017 }),
    product('ezviz', 'CS-C3W-A0', 'Camera', 85, { since: 2018 }),
    product('amcrest', 'IP5M-T1179EW', 'Camera', 95, { since: 2018 }),
  ],
  axisCamera: [product('axis', 'P3225-LV Mk II', 'Camera', 560, { oid: '3', since: 2016 })],
  hyteraRadio: [product('hytera', 'PD782G', 'Two-way radio', 420, passive)],
  hyteraRepeater: [product('hytera', 'RD982', 'Repeater', 2_900, passive)],
  motorolaRadio: [product('motorola', 'XPR 7550e', 'Two-way radio', 640, { ...passive, since: 2017 })],
  transmitter: [product('nautel', 'VS1', 'FM transmitter (tenant)', 11_500, passive)],
} as const satisfies Record<string, readonly [Product, ...Product[]]>;

export type ProductKey = keyof typeof products;
