// How makers are written in a real spreadsheet, and what their assets answer on the wire. MAC prefixes are blocks of
// the IEEE registry, enterprise numbers those of the IANA list (assets/reference/identifiers.json has the listed
// vendors). The first spelling is the usual one; the others are what people and other systems type.

export interface Maker {
  readonly spellings: readonly [string, ...string[]];
  /** Six hex digits; empty where the maker's assets have no MAC here. */
  readonly macPrefixes: readonly string[];
  /** Dotted sysObjectID root, null where it answers no SNMP. */
  readonly oidRoot: string | null;
  readonly serialPrefix: string;
}

export const makers = {
  huawei: {
    spellings: ['Huawei', 'HUAWEI TECHNOLOGIES CO.,LTD', 'Huawei Technologies', 'huawei', 'Hauwei'],
    macPrefixes: ['00E0FC', '001882', '001E10', '00259E', '00464B'],
    oidRoot: '1.3.6.1.4.1.2011.2',
    serialPrefix: '2102',
  },
  zte: {
    spellings: ['ZTE', 'ZTE Corporation', 'zte corp.', 'Zhongxing Telecom'],
    macPrefixes: ['0015EB', '0019C6', '001E73', '0026ED'],
    oidRoot: '1.3.6.1.4.1.3902',
    serialPrefix: 'ZTE',
  },
  hikvision: {
    spellings: ['Hikvision', 'HIKVISION', 'Hik Vision', 'Hangzhou Hikvision Digital Technology Co., Ltd.'],
    macPrefixes: ['C056E3', '4419B6', 'BCAD28', 'A41437'],
    oidRoot: '1.3.6.1.4.1.39165.1',
    serialPrefix: 'DS',
  },
  dahua: {
    spellings: ['Dahua', 'Dahua Technology', 'DAHUA', 'Dahau'],
    macPrefixes: ['9002A9', 'E0508B', '3CEF8C', '4C11BF'],
    oidRoot: '1.3.6.1.4.1.1004849.3',
    serialPrefix: '4K',
  },
  hytera: { spellings: ['Hytera', 'HYTERA'], macPrefixes: ['6469BC'], oidRoot: null, serialPrefix: '17' },
  lts: { spellings: ['LTS'], macPrefixes: ['C056E3'], oidRoot: null, serialPrefix: 'LT' },
  ezviz: { spellings: ['EZVIZ', 'Ezviz'], macPrefixes: ['0CA64C'], oidRoot: null, serialPrefix: 'EZ' },
  amcrest: { spellings: ['Amcrest'], macPrefixes: ['9C8ECD'], oidRoot: null, serialPrefix: 'AMC' },
  cisco: {
    spellings: ['Cisco', 'Cisco Systems', 'CISCO'],
    macPrefixes: ['105725', '141923', '148473'],
    oidRoot: '1.3.6.1.4.1.9.1',
    serialPrefix: 'FDO',
  },
  juniper: {
    spellings: ['Juniper', 'Juniper Networks'],
    macPrefixes: ['209339', '342865'],
    oidRoot: '1.3.6.1.4.1.2636.1',
    serialPrefix: 'JN',
  },
  nokia: {
    spellings: ['Nokia', 'Nokia (ALU)'],
    macPrefixes: ['207852', '0077E4'],
    oidRoot: '1.3.6.1.4.1.6527.1',
    serialPrefix: 'NS',
  },
  ericsson: {
    spellings: ['Ericsson'],
    macPrefixes: ['348446', '903809'],
    oidRoot: '1.3.6.1.4.1.193.1',
    serialPrefix: 'D16',
  },
  calix: {
    spellings: ['Calix'],
    macPrefixes: ['00025D', '142103'],
    oidRoot: '1.3.6.1.4.1.6321.1',
    serialPrefix: 'CXNK',
  },
  adtran: {
    spellings: ['Adtran', 'ADTRAN'],
    macPrefixes: ['588785'],
    oidRoot: '1.3.6.1.4.1.664.1',
    serialPrefix: 'LBADTN',
  },
  ubiquiti: {
    spellings: ['Ubiquiti', 'UBNT'],
    macPrefixes: ['687251', '784558'],
    oidRoot: '1.3.6.1.4.1.41112.1',
    serialPrefix: '68',
  },
  mikrotik: {
    spellings: ['MikroTik', 'Mikrotik'],
    macPrefixes: ['000C42', '085531'],
    oidRoot: '1.3.6.1.4.1.14988.1',
    serialPrefix: '8B',
  },
  axis: {
    spellings: ['Axis', 'Axis Communications'],
    macPrefixes: ['00408C', 'ACCC8E'],
    oidRoot: '1.3.6.1.4.1.368.1',
    serialPrefix: 'ACCC',
  },
  motorola: {
    spellings: ['Motorola', 'Motorola Solutions'],
    macPrefixes: ['00047D'],
    oidRoot: null,
    serialPrefix: '871',
  },
  commscope: { spellings: ['CommScope', 'Andrew'], macPrefixes: [], oidRoot: null, serialPrefix: 'CN' },
  dell: {
    spellings: ['Dell', 'Dell Inc.'],
    macPrefixes: ['109819'],
    oidRoot: '1.3.6.1.4.1.674.10892',
    serialPrefix: '',
  },
  fortinet: {
    spellings: ['Fortinet'],
    macPrefixes: ['00090F'],
    oidRoot: '1.3.6.1.4.1.12356.101',
    serialPrefix: 'FG',
  },
  h3c: {
    spellings: ['H3C'],
    macPrefixes: ['101965'],
    oidRoot: '1.3.6.1.4.1.25506.1',
    serialPrefix: '219801',
  },
  nautel: { spellings: ['Nautel'], macPrefixes: [], oidRoot: null, serialPrefix: 'NV' },
} as const satisfies Record<string, Maker>;

export type MakerId = keyof typeof makers;
