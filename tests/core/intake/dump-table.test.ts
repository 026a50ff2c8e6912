import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dumpTable } from '../../../core/intake/dump/dump-table';
import type { DraftAsset } from '../../../core/intake/intake';
import { takeIn } from '../../../core/intake/take-in';

const folder = join(__dirname, '..', '..', 'fixtures', 'intake');
const fixture = (name: string): string => readFileSync(join(folder, name), 'utf8');

function read(text: string): { drafts: readonly DraftAsset[]; remarks: readonly string[] } {
  const table = dumpTable(text);
  if (table === null || !table.ok) throw new Error(JSON.stringify(table));
  const taken = takeIn(table.value.table, { format: 'command-output' });
  if (!taken.ok) throw new Error(JSON.stringify(taken.problems));
  return { drafts: taken.value.drafts, remarks: [...(table.value.remarks ?? []), ...taken.value.remarks] };
}

/** name, model, serial, MAC, address, quantity */
function rowsOf(text: string) {
  return read(text).drafts.map(({ fields }) =>
    [fields.name, fields.model, fields.serial, fields.mac, fields.ip, fields.quantity].map(
      (value) => value ?? '',
    ),
  );
}

const extraOf = (draft: DraftAsset | undefined, header: string) =>
  draft?.fields.extra?.find((field) => field.header === header)?.value;

test('a Huawei session: the asked switch is one asset, its neighbors and the addresses it knows are others', () => {
  const text = fixture('huawei-session.txt');
  expect(rowsOf(text)).toEqual([
    ['alx-agg-1', 'S5720-28P-LI-AC', '2102350DLTDMH6000123', '', '10.20.9.1', ''],
    ['alx-acc-7', '', '', 'b8d6f6102030', '10.20.9.2', ''],
    ['alx-olt-1', '', '', '001e10abcdef', '10.20.9.3', ''],
    ['', '', '2102310QAB10H5000456', '', '', ''],
    ['', '', '', '4419b6010203', '10.20.9.9', ''],
  ]);
  const { drafts } = read(text);
  expect(drafts[1]?.fields).toMatchObject({
    sysObjectId: '1.3.6.1.4.1.2011.2.224.279',
    status: 'discovered',
  });
  expect(drafts[1]?.fields.systemDescription).toMatch(/^Huawei AR2220 .*,Version 5\.130$/);
  expect(extraOf(drafts[0], 'Manufactured')).toBe('2017-06-14');
  // The banner is evidence; nobody has said who made it.
  expect(drafts.map((draft) => draft.fields.manufacturer)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('Huawei electronic labels name maker, board and bar code', () => {
  expect(
    read(fixture('huawei-elabel.txt')).drafts.map(({ fields }) => [
      fields.name,
      fields.manufacturer,
      fields.model,
      fields.serial,
    ]),
  ).toEqual([
    ['bow-bbu-1', 'Huawei', 'BBU3910', '2102310ABC10H5000777'],
    [undefined, 'Huawei', 'UBBPd6', '020QAB6TH5000888'],
  ]);
});

test('boards are counted by type, empty slots and what is off line are not', () => {
  expect(rowsOf(fixture('huawei-boards.txt'))).toEqual([
    ['', 'H805GPFD', '', '', '', 2],
    ['', 'H801SCUN', '', '', '', 2],
  ]);
});

test('a ZTE session: boards that two commands list are counted once', () => {
  expect(rowsOf(fixture('zte-session.txt'))).toEqual([
    ['ZXAN', 'ZXA10 C320', '219407312345', '', '', ''],
    ['', 'GTGO', '', '', '', 2],
    ['', 'SMXA', '', '', '', 1],
    ['', '', '', '3cef8c010203', '10.30.1.7', ''],
    ['', '', '', 'd0c7c0010203', '10.30.1.8', ''],
  ]);
});

test('a Cisco session: version, inventory, both neighbor tables and ARP come together', () => {
  const { drafts, remarks } = read(fixture('cisco-session.txt'));
  expect(rowsOf(fixture('cisco-session.txt'))).toEqual([
    ['core-1', 'WS-C2960X-24TS-L', 'FOC1932X0K1', '001e1000aa01', '', ''],
    ['', 'GLC-LH-SMD', 'AGJ1932R0AB', '', '', ''],
    ['gate-cam-2', '', '', '4419b6010203', '10.20.7.9', ''],
    ['', '', '', '', '10.20.7.77', ''],
    ['edge-2.example.net', 'ISR4331/K9', '', '001e10abcd01', '10.20.7.1', ''],
    ['', '', '', 'b8d6f6102031', '10.20.7.51', ''],
  ]);
  expect(drafts[4]?.fields.manufacturer).toBe('cisco');
  expect(drafts[2]?.fields.systemDescription).toBe('Hikvision DS-2CD2143G0-I Embedded Network Camera');
  expect(JSON.stringify([drafts, remarks])).not.toMatch(/Tr0ubad0ur|094F471A1A0A/);
  expect(remarks.join()).toContain('2 lines with SNMP communities or passwords');
});

test('a Juniper session', () => {
  expect(rowsOf(fixture('juniper-session.txt'))).toEqual([
    ['mx-1', 'mx240', 'JN1234567AFA', '', '', ''],
    ['', '760-021404', 'ABAB1234', '', '', ''],
    ['', '740-031116', '9009089704', '', '', ''],
    ['alx-acc-7', '', '', 'b8d6f6102030', '', ''],
    ['', '', '', '3cef8c010209', '', ''],
    ['', '', '', '001e10abcd01', '10.40.1.1', ''],
  ]);
});

test('a MikroTik session', () => {
  expect(rowsOf(fixture('mikrotik-session.txt'))).toEqual([
    ['AP Silo', 'R5AC', '', '68d79a010203', '10.50.1.2', ''],
    ['bow-sw', 'S5720-12TP', '', '001e10abcd77', '10.50.1.9', ''],
    ['tower-3', 'RB4011iGS+', '8A7B0C1D2E3F', '', '', ''],
    ['', '', '', 'e0508b010203', '10.50.1.20', ''],
  ]);
});

test.each([
  [
    'arp-windows.txt',
    [
      ['001e10abcd01', '10.60.1.1'],
      ['4419b6010207', '10.60.1.7'],
    ],
  ],
  [
    'arp-linux.txt',
    [
      ['001e10abcd01', '10.61.0.1'],
      ['001e100a0b0c', '10.61.0.8'],
      ['e0508b01020c', '10.61.0.12'],
    ],
  ],
])('%s gives addresses, without broadcast and multicast', (name, expected) => {
  const { drafts } = read(fixture(name));
  expect(drafts.map(({ fields }) => [fields.mac, fields.ip])).toEqual(expected);
  expect(drafts.every(({ fields }) => fields.status === 'discovered' && fields.model === undefined)).toBe(
    true,
  );
});

test('an optical terminal names its maker as a field', () => {
  const text =
    'WAP>display deviceInfo\n  ManufacturerOUI = 00259E\n  Manufacturer = Huawei Technologies Co., Ltd\n  ModelName = HG8245H\n  SerialNumber = 48575443A1B2C3D4\n';
  expect(read(text).drafts[0]?.fields).toMatchObject({
    manufacturer: 'Huawei Technologies Co., Ltd',
    model: 'HG8245H',
    serial: '48575443A1B2C3D4',
  });
});

test('a configuration is refused, and nothing of it is repeated', () => {
  const result = dumpTable(fixture('huawei-configuration.txt'));
  expect(result?.ok).toBe(false);
  expect(JSON.stringify(result)).toContain('configuration of a network device');
  expect(JSON.stringify(result)).not.toMatch(/SECRET/);
});

test.each(['Site,Model\nBowman,S5720', 'Dear Sir,\nthe switch has 2 neighbors.', 'Model: 3\n'])(
  '%j is no terminal session',
  (text) => {
    expect(dumpTable(text)).toBeNull();
  },
);
