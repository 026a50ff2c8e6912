// One file of each program, written by us in its shape, and what a person reads in it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IntakeResult } from '../../../core/intake/intake';
import type { AssetFields } from '../../../core/inventory/asset';
import { readInventoryFile } from '../../../engine/intake';

const folder = join(__dirname, '..', '..', 'fixtures', 'intake');

async function intake(file: string): Promise<IntakeResult> {
  const result = await readInventoryFile(readFileSync(join(folder, file)), 'renamed.dat');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.intake;
}

type Expected = readonly [file: string, format: string, drafts: readonly Partial<AssetFields>[]];

const watfordBaseband = {
  sourceId: 'snipe-it:412',
  owner: 'Prairie Rural Tel',
  assetTag: 'PRT-00412',
  serial: '2102350ABC6RHC000412',
  model: 'BBU3910',
  manufacturer: 'Huawei',
  site: 'Watford City RAN',
  condition: 'Deployed',
  purchaseDate: '2017-06-14',
  purchaseCostCents: 1845000,
  fundingSource: 'USF',
} as Partial<AssetFields>;

const aggregation = {
  sourceId: 'netbox:182',
  name: 'wfc-agg-01',
  site: 'Watford CO',
  category: 'aggregation-router',
  manufacturer: 'Huawei',
  model: 'S6730-H24X6C',
  serial: '2102353ABC10L9000017',
  assetTag: 'PRT-00107',
  owner: 'PRT',
  ip: '10.20.1.5',
  installDate: '2018-03-02',
  purchaseCostCents: 410000,
} as Partial<AssetFields>;

const gateCamera = {
  model: 'DS-2CD2143G0-I',
  serial: 'DS-2CD2143G0-I20180712AAWRC12345678',
  mac: '4419b6010203',
  ip: '10.20.7.9',
};

const monitoredCamera = {
  sourceId: 'librenms:41',
  site: 'Gate 2',
  name: 'cam-gate-2',
  model: 'DS-2CD2143G0-I',
  ip: '10.20.7.2',
  sysObjectId: '1.3.6.1.4.1.39165.1.1',
};

const firewall = {
  sourceId: 'ralph:31',
  site: 'Bowman CO',
  name: 'bow-fw-1',
  manufacturer: 'Huawei',
  model: 'USG6320',
  serial: 'SN-FW-001',
  assetTag: 'B-0031',
  owner: 'Coop',
  purchaseDate: '2018-02-03',
  purchaseCostCents: 240000,
} as Partial<AssetFields>;

const expected: readonly Expected[] = [
  [
    'snipe-it-table.csv',
    'snipe-it',
    [
      { ...watfordBaseband, name: 'BBU-Watford', notes: '3 sectors' },
      { assetTag: 'PRT-00413', site: 'Warehouse', model: 'RRU3908' },
    ],
  ],
  [
    'snipe-it-report.csv',
    'snipe-it',
    [
      {
        name: 'OLT Alexander',
        site: 'Alexander CO',
        model: 'ZXA10 C320',
        purchaseDate: '2018-05-01',
        purchaseCostCents: 910000,
        notes: '=checked',
      } as Partial<AssetFields>,
    ],
  ],
  [
    'snipe-it-template.csv',
    'snipe-it',
    [{ name: 'Yard camera', model: 'DS-2CD2143G0-I', quantity: 1, site: 'Yard', manufacturer: 'Hikvision' }],
  ],
  ['snipe-it-api.json', 'snipe-it', [{ ...watfordBaseband, name: 'BBU & spare' }]],
  [
    'netbox-table.csv',
    'netbox',
    [
      { ...aggregation, notes: 'Core of the ring' },
      { sourceId: 'netbox:183', model: 'ZXR10 2928' },
    ],
  ],
  [
    'netbox-import-form.csv',
    'netbox',
    [{ name: 'alx-acc-7', model: 'S5720-12TP-PWR-LI-AC', assetTag: 'PRT-00200', site: 'Alexander CO' }],
  ],
  [
    'netbox-api.json',
    'netbox',
    [aggregation, { sourceId: 'netbox:183', manufacturer: 'ZTE', model: 'ZXR10 2928' }],
  ],
  [
    'netbox-macs.csv',
    'netbox-macs',
    [
      { name: 'wfc-agg-01', mac: '001e10abcd00' },
      { name: 'alx-acc-7', mac: 'b8d6f6102030' },
    ],
  ],
  ['netbox-macs.json', 'netbox-macs', [{ name: 'wfc-agg-01', mac: '001e10abcd00' }]],
  [
    'glpi.csv',
    'glpi',
    [
      {
        site: 'Alexander',
        owner: 'Coop',
        assetTag: '4471',
        firmware: 'V2.1.0\nV2.0.9',
        purchaseDate: '2018-05-01',
        installDate: '2018-06-15',
        purchaseCostCents: 910000,
      } as Partial<AssetFields>,
      { site: 'Tower 3', serial: '2102350DLTDMH6000123' },
    ],
  ],
  [
    'librenms-api.json',
    'librenms',
    [
      monitoredCamera,
      { site: 'Bowman', sysObjectId: '1.3.6.1.4.1.2011.2.23.94', notes: 'password: (dropped)' },
    ],
  ],
  ['librenms.csv', 'librenms', [monitoredCamera]],
  [
    'lansweeper.csv',
    'lansweeper',
    [
      {
        sourceId: 'lansweeper:7',
        manufacturer: 'HUAWEI TECHNOLOGIES CO.,LTD',
        model: 'S5720-28P',
        mac: 'b8d6f6102030',
        purchaseDate: '2017-06-14',
      } as Partial<AssetFields>,
      { sourceId: 'lansweeper:8', category: 'recorder', assetTag: 'PRT-00043' },
    ],
  ],
  ['ralph.csv', 'ralph', [{ ...firewall, fundingSource: 'RUS loan', notes: 'edge' }]],
  ['ralph-api.json', 'ralph', [firewall]],
  [
    'nmap-new.xml',
    'nmap',
    [
      {
        name: 'gate-cam.example.net',
        mac: '4419b6010203',
        systemDescription: 'Hikvision IP camera httpd; DS-2CD2143G0-I log in',
      },
      { ip: '10.20.7.11', status: 'discovered' },
    ],
  ],
  ['nmap-old.xml', 'nmap', [{ mac: 'b8d6f6102030', ip: '10.20.9.2' }]],
  ['sadp.csv', 'sadp', [gateCamera, { model: 'DS-7608NI-I2', mac: '4419b6010209' }]],
  ['sadp-probe.xml', 'onvif', [{ ...gateCamera, firmware: 'V5.5.3build 171025' }]],
  [
    'configtool.csv',
    'configtool',
    [
      { model: 'IPC-HDBW2241E-S', category: 'camera', mac: '3cef8c010203', serial: '5G05A1BPAG00001' },
      { model: 'NVR5216-4KS2', category: 'recorder' },
    ],
  ],
  [
    'configtool.json',
    'configtool',
    [{ model: 'IPC-HDBW2241E-S', manufacturer: 'Intelbras', ip: '10.20.8.8' }],
  ],
  ['siqura.csv', 'siqura', [{ name: 'Dock east', model: 'BC840', mac: '001a61010203', ip: '10.20.6.4' }]],
  ['milestone.csv', 'milestone', [{ name: 'Dock west', ip: '10.20.6.9', mac: '4419b601020c' }]],
  ['hik-central.csv', 'hik-central', [{ name: 'Yard cam', ip: '10.20.7.12' }]],
  [
    'uisp.json',
    'uisp',
    [{ sourceId: 'uisp:u1', site: 'Silo', model: 'R5AC-PTMP', mac: '68d79a010203', ip: '10.20.30.4' }],
  ],
  ['unifi.json', 'uisp', [{ sourceId: 'uisp:f1', name: 'Office AP', model: 'U7PG2', ip: '10.20.31.2' }]],
  [
    'onvif-discovery.xml',
    'onvif',
    [{ name: 'Gate camera', site: 'Yard', model: 'DS-2CD2143G0-I', mac: '4419b6010203', ip: '10.20.7.9' }],
  ],
  [
    'onvif-information.xml',
    'onvif',
    [{ manufacturer: 'Dahua', model: 'IPC-HDBW2241E-S', serial: '5G05A1BPAG00001', firmware: '2.800' }],
  ],
];

test.each(expected)('%s is recognized as %s by its content and read', async (file, format, drafts) => {
  const result = await intake(file);
  expect(result.format).toBe(format);
  expect(result.drafts.map((draft) => draft.fields)).toMatchObject(drafts);
  const rejectedRows = new Set(result.rejected.map((one) => one.row)).size;
  expect(result.rows).toBe(result.drafts.length + rejectedRows + result.skipped.length);
});

test('evidence of a maker is kept and never becomes the manufacturer', async () => {
  for (const file of [
    'nmap-new.xml',
    'nmap-old.xml',
    'librenms-api.json',
    'sadp.csv',
    'onvif-discovery.xml',
  ]) {
    const { drafts } = await intake(file);
    expect(drafts.map((draft) => draft.fields.manufacturer ?? null)).toEqual(drafts.map(() => null));
  }
});

test.each(['librenms-api.json', 'librenms.csv', 'siqura.csv', 'milestone.csv', 'hik-central.csv'])(
  'the secrets of %s are dropped, and the result says so',
  async (file) => {
    const result = await intake(file);
    expect(JSON.stringify(result)).not.toMatch(/s3cret|hunter2|"admin"/);
    expect(result.remarks.join()).toContain('Secrets were dropped');
  },
);

test('an amount in another currency by its own column is rejected, not read as dollars', async () => {
  expect((await intake('ralph.csv')).rejected).toMatchObject([{ row: 3, column: 'price' }]);
});

test('the own export as JSON is known although blank cells are left out of it', async () => {
  const content = {
    format: 'changeout-inventory/1',
    assets: [{ Site: 'Bowman', Model: 'S5720', 'Kept: Site': 'x' }],
  };
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const result = await readInventoryFile(bytes, 'assets.json');
  expect(result.ok && [result.value.intake.format, result.value.intake.drafts[0]?.fields]).toEqual([
    'changeout',
    { site: 'Bowman', model: 'S5720', extra: [{ header: 'Site', value: 'x' }] },
  ]);
});

test('an answer that is one page of several says so', async () => {
  expect((await intake('snipe-it-api.json')).remarks.join()).toContain('1 of 3 entries');
});

describe('what is known and holds no assets is refused by name', () => {
  const text = (content: string) => new TextEncoder().encode(content);
  const workspace = new Uint8Array(200);
  workspace.set(text('SQLite format 3\0'));
  workspace.set([0x43, 0x48, 0x4f, 0x54], 68);
  const database = workspace.slice();
  database[68] = 0;

  test.each([
    ['a Changeout workspace', workspace, 'Changeout workspace'],
    ['another database', database, 'SQLite database'],
    ['a database dump', text('-- MySQL dump 10.13\nCREATE TABLE assets (id int);\n'), 'database dump'],
    ['SQL', text("INSERT INTO assets VALUES (1,'x');\n"), 'database dump'],
    ['a key', text('-----BEGIN RSA PRIVATE KEY-----\nMIIE\n'), 'a key'],
    [
      'text output of nmap',
      text('# Nmap 7.80 scan initiated Mon\nHost: 10.0.0.1 ()\n'),
      'text output of nmap',
    ],
    [
      'an XML spreadsheet',
      text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      'spreadsheet of 2003',
    ],
    [
      'a list of IP addresses',
      text('IP Address,VRF,Status,Role,Tenant,DNS Name\n10.0.0.1/24,,Active,,,x\n'),
      'IP addresses',
    ],
    ['tickets', text('ID,Title,Status,Requester,Opening date\n1,Broken,New,A,2019-01-01\n'), 'tickets'],
    ['software', text('AssetName,SoftwareName,SoftwareVersion\nPC,Office,1\n'), 'software'],
    ['a result of our own', text('{"schema":"changeout/plan/1","rows":[{"model":"x"}]}'), 'Changeout wrote'],
    ['JSON without end', text(`${'['.repeat(200_000)}`), 'nested'],
    ['a capture', Uint8Array.from([0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0]), 'network capture'],
    [
      'ten thousand columns',
      text(`${Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(',')}\n1\n`),
      'more than the 5000',
    ],
  ])('%s', async (_, bytes, words) => {
    const result = await readInventoryFile(bytes, 'gear.csv');
    const [found] = result.ok ? [] : result.problems;
    expect(found?.reason ?? 'was read').toContain(words);
    expect((found?.remedy ?? '').length).toBeGreaterThan(10);
  });
});

test('a cell longer than any spreadsheet can hold rejects its row only', async () => {
  const content = `Site,Model,Notes\nA,S5720,${'x'.repeat(100_001)}\nB,S5720,short\n`;
  const result = await readInventoryFile(new TextEncoder().encode(content), 'gear.csv');
  if (!result.ok) throw new Error('refused');
  expect(result.value.intake.rejected).toMatchObject([{ row: 2, column: 'Notes' }]);
  expect(result.value.intake.drafts).toHaveLength(1);
});
