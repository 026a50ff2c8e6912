import type { IntakeOptions, IntakeResult } from '../../../core/intake/intake';
import { takeIn } from '../../../core/intake/take-in';

function intake(text: string, options: IntakeOptions = {}): IntakeResult {
  const result = takeIn(table(text), options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function table(text: string) {
  const rows = text
    .trim()
    .split('\n')
    .map((line, index) => ({
      row: index + 1,
      cells: line.split(',').map((cell) => cell.replaceAll(';', ',')),
    }));
  return { sheet: null, rows };
}

function fieldsOf(text: string, options: IntakeOptions = {}) {
  return intake(text, options).drafts.map((draft) => draft.fields);
}

test('a spreadsheet of one’s own is read by what its headings mean', () => {
  const result = intake(`Tower,Make,Part #,S/N,Qty,Unit Price,Date Acquired,Rack
Bowman,Huawei,BBU3910,2102350ABC,2,$18;450.00,6/14/2017,R2`);
  expect(result.format).toBe('csv');
  expect(result.drafts).toEqual([
    {
      row: 2,
      fields: {
        site: 'Bowman',
        manufacturer: 'Huawei',
        model: 'BBU3910',
        serial: '2102350ABC',
        quantity: 2,
        purchaseCostCents: 1845000,
        purchaseDate: '2017-06-14',
        extra: [{ header: 'Rack', value: 'R2' }],
      },
      inferred: { category: 'radio-baseband' },
    },
  ]);
  expect(result.unmappedColumns).toEqual(['Rack']);
});

test('the table may start under titles and notes', () => {
  const result = intake(`Prairie Rural Telephone
Inventory as of June

Site,Model,Quantity
Bowman,RRU3908,3`);
  expect(result.headerRow).toBe(4);
  expect(result.drafts[0]?.row).toBe(5);
});

test('all bad cells come at once, each with row, column, value and remedy', () => {
  const { rejected, drafts, rows } = intake(`Site,Model,Qty,Unit cost,Purchase date,MAC
A,S5720,two,free,someday,00:00:00:00:00:00
B,S5720,1,10,2019-01-02,00:1e:10:ab:cd:ef`);
  expect(rejected.map(({ row, column, value }) => [row, column, value]).sort()).toEqual([
    [2, 'MAC', '00:00:00:00:00:00'],
    [2, 'Purchase date', 'someday'],
    [2, 'Qty', 'two'],
    [2, 'Unit cost', 'free'],
  ]);
  expect(rejected.every((one) => one.remedy.length > 0)).toBe(true);
  expect([rows, drafts.length]).toEqual([2, 1]);
});

test('a number that a spreadsheet has rounded is rejected, not stored', () => {
  const { rejected } = intake(`Site,Model,Serial\nA,S5720,2.10235E+19`);
  expect(rejected).toMatchObject([{ row: 2, column: 'Serial', value: '2.10235E+19' }]);
});

test('totals, repeated headings and section lines are skipped and listed', () => {
  const result = intake(`Site,Manufacturer,Model,Quantity
North region,,,
A,Huawei,RRU3908,3
Site,Manufacturer,Model,Quantity
Subtotal,,,3
,,,3
Total,,,3`);
  expect(result.skipped.map((one) => one.row)).toEqual([2, 4, 5, 6, 7]);
  expect(result.rows).toBe(6);
  expect(result.drafts).toHaveLength(1);
});

test('secrets are dropped before anything is kept', () => {
  const result = intake(`Name,Model,User Name,Password,Community,API Token
cam-1,DS-2CD2143G0-I,admin,hunter2,public,abc`);
  expect(JSON.stringify(result)).not.toMatch(/hunter2|"public"|"admin"|"abc"/);
  expect(result.remarks.join()).toContain('“Password”');
});

test('a column whose dates can be read two ways asks, and keeps the rows', () => {
  const text = `Site,Model,Install date\nA,S5720,5/6/2019\nB,S5720,7/8/2019`;
  const result = intake(text);
  expect(result.questions).toMatchObject([{ option: 'dateOrder', column: 'Install date', rows: 2 }]);
  expect(result.drafts[0]?.fields).toMatchObject({ extra: [{ header: 'Install date', value: '5/6/2019' }] });
  expect(fieldsOf(text, { dateOrder: 'day-first' })[0]?.installDate).toBe('2019-06-05');
  expect(intake(`${text}\nC,S5720,7/18/2019`).drafts.map((draft) => draft.fields.installDate)).toEqual([
    '2019-05-06',
    '2019-07-08',
    '2019-07-18',
  ]);
});

test('a cost beside several units asks whether it is for one or for all', () => {
  const text = `Site,Model,Quantity,Cost\nA,S5720,4,1000\nB,S5720,1,250`;
  const result = intake(text);
  expect(result.questions).toMatchObject([{ option: 'costIs', column: 'Cost', rows: 1 }]);
  expect(result.drafts.map((draft) => draft.fields.purchaseCostCents)).toEqual([undefined, 25000]);
  expect(fieldsOf(text, { costIs: 'unit' }).map((fields) => fields.purchaseCostCents)).toEqual([
    100000, 25000,
  ]);
  expect(fieldsOf(text, { costIs: 'extended' }).map((fields) => fields.purchaseCostCents)).toEqual([
    25000, 25000,
  ]);
});

test('vendor is the maker only where no better column says so', () => {
  expect(fieldsOf(`Vendor,Model\nHuawei,S5720`)[0]?.manufacturer).toBe('Huawei');
  expect(fieldsOf(`Vendor,Manufacturer,Model\nGraybar,Huawei,S5720`)[0]).toMatchObject({
    manufacturer: 'Huawei',
    extra: [{ header: 'Vendor', value: 'Graybar' }],
  });
});

test('the user’s mapping wins, and a column mapped to nothing is kept', () => {
  const result = intake(`Where it is,Model,Serial\nBowman,S5720,X1`, {
    mapping: { 'Where it is': 'site', Serial: null },
  });
  expect(result.drafts[0]?.fields).toMatchObject({
    site: 'Bowman',
    extra: [{ header: 'Serial', value: 'X1' }],
  });
});

test('an unquoted comma is repaired only where one reading fits', () => {
  const head = 'Name,Manufacturer,Model,IP,MAC';
  const legal = intake(`${head}\nsw-1,HUAWEI TECHNOLOGIES CO.,LTD,S5720,10.0.0.1,b8:d6:f6:10:20:30`);
  expect(legal.drafts[0]?.fields).toMatchObject({
    manufacturer: 'HUAWEI TECHNOLOGIES CO.,LTD',
    model: 'S5720',
  });
  const unclear = intake(`${head}\nsw-1,Huawei,S5720,28P,10.0.0.1,b8:d6:f6:10:20:30`);
  expect(unclear.rejected).toMatchObject([{ row: 2 }]);
});

test('columns of the same name stay apart', () => {
  const { mapping } = intake(`Name,Model,Category,Category,\na,S5720,x,y,z`);
  expect(mapping.map((column) => column.header)).toEqual([
    'Name',
    'Model',
    'Category',
    'Category (2)',
    'Column 5',
  ]);
});

test.each([
  ['License,Product Key,Seats\nOffice,1-2-3,4', 'software licenses'],
  ['First Name,Last Name,Username,Email\nA,B,ab,a@b.c', 'users'],
  ['Device,Name,Label,Enabled,Type,MTU\nsw-1,eth0,,True,1000BASE-T,1500', 'list of interfaces'],
  ['Alpha,Beta\n1,2', 'No row'],
  ['Site,Notes\nA,b', 'No column tells'],
])('what is no inventory is refused by name (%#)', (text, reason) => {
  const result = takeIn(table(text), {});
  expect(result.ok ? '' : result.problems[0]?.reason).toContain(reason);
});

describe('a known program', () => {
  test('Snipe-IT: model number over model, status as condition, company as owner', () => {
    const result =
      intake(`Company,Asset Name,Asset Tag,Serial,Model,Model No.,Manufacturer,Location,Status,Purchase Date,Purchase Cost,Notes
Prairie Rural Tel,BBU-Watford,PRT-00412,2102350ABC6RHC000412,Baseband,BBU3910,Huawei,Watford City RAN,Deployed,2017-06-14,18;450.00,3 sectors`);
    expect(result.format).toBe('snipe-it');
    expect(result.drafts[0]?.fields).toEqual({
      owner: 'Prairie Rural Tel',
      name: 'BBU-Watford',
      assetTag: 'PRT-00412',
      serial: '2102350ABC6RHC000412',
      model: 'BBU3910',
      manufacturer: 'Huawei',
      site: 'Watford City RAN',
      condition: 'Deployed',
      purchaseDate: '2017-06-14',
      purchaseCostCents: 1845000,
      notes: '3 sectors',
      extra: [{ header: 'Model', value: 'Baseband' }],
    });
  });

  test('Snipe-IT: the default location stands in where no location is given', () => {
    const result = intake(
      `Asset Name,Asset Tag,Model No.,Location,Default Location\na,T1,S5720,,Warehouse\nb,T2,S5720,Bowman,Warehouse`,
    );
    expect(result.drafts.map((draft) => draft.fields.site)).toEqual(['Warehouse', 'Bowman']);
  });

  test('NetBox: type is the model, the address loses its prefix, the role gives the category', () => {
    const result =
      intake(`Name,Status,Tenant,Site,Location,Rack,Role,Manufacturer,Type,IP Address,Serial number,Asset tag
wfc-agg-01,Active,PRT,Watford CO,Equipment Room,R2,Aggregation,Huawei,S6730-H24X6C,10.20.1.5/24,2102353ABC10L9000017,PRT-00107`);
    expect(result.format).toBe('netbox');
    expect(result.drafts[0]?.fields).toMatchObject({
      name: 'wfc-agg-01',
      status: 'Active',
      owner: 'PRT',
      site: 'Watford CO',
      category: 'aggregation-router',
      manufacturer: 'Huawei',
      model: 'S6730-H24X6C',
      ip: '10.20.1.5',
      serial: '2102353ABC10L9000017',
      assetTag: 'PRT-00107',
      extra: [
        { header: 'Location', value: 'Equipment Room' },
        { header: 'Rack', value: 'R2' },
      ],
    });
  });

  test('NetBox: ids keep the program’s name before them', () => {
    expect(
      fieldsOf(
        `ID,Name,Status,Tenant,Site,Role,Manufacturer,Type\n182,sw,Active,None,A,Switch,Huawei,S5720`,
      )[0],
    ).toMatchObject({
      sourceId: 'netbox:182',
    });
  });

  test('GLPI: the last part of a path, the inventory number as tag', () => {
    const result =
      intake(`Name,Entity,Status,Manufacturers,Locations,Types,Models,Serial number,Inventory number
olt-alx-1,Root entity > Coop,In production,ZTE Corporation,ND > Alexander,OLT,ZXA10 C320,ZTEC0A1B2C3D,4471`);
    expect(result.format).toBe('glpi');
    expect(result.drafts[0]?.fields).toEqual({
      name: 'olt-alx-1',
      owner: 'Coop',
      status: 'In production',
      manufacturer: 'ZTE Corporation',
      site: 'Alexander',
      category: 'olt',
      model: 'ZXA10 C320',
      serial: 'ZTEC0A1B2C3D',
      assetTag: '4471',
    });
  });

  test('LibreNMS: hardware is the model, and the operating system never becomes the maker', () => {
    const result = intake(`device_id,hostname,sysName,sysObjectID,hardware,os,serial,location
41,10.20.7.2,cam-gate-2,.1.3.6.1.4.1.39165.1.1,DS-2CD2143G0-I,hikvision-cam,NULL,Gate 2`);
    expect(result.format).toBe('librenms');
    expect(result.drafts[0]?.fields).toEqual({
      sourceId: 'librenms:41',
      name: 'cam-gate-2',
      ip: '10.20.7.2',
      sysObjectId: '1.3.6.1.4.1.39165.1.1',
      model: 'DS-2CD2143G0-I',
      systemDescription: 'hikvision-cam',
      site: 'Gate 2',
    });
  });

  test('Lansweeper: one asset listed for each of its disks is one asset', () => {
    const result = intake(`AssetID,AssetName,AssetType,Manufacturer,Model,Serialnumber,PurchaseDate
7,SRV,Server,Dell,R740,X1,6/14/2017 12:00:00 AM
7,SRV,Server,Dell,R740,X1,6/14/2017 12:00:00 AM`);
    expect([result.rows, result.drafts.length, result.skipped.length]).toEqual([2, 1, 1]);
    expect(result.drafts[0]?.fields).toMatchObject({
      sourceId: 'lansweeper:7',
      category: 'server',
      purchaseDate: '2017-06-14',
    });
  });

  test('SADP: the type column is the model', () => {
    const result =
      intake(`ID,Device Type,Status,IPv4 Address,Port,Software Version,Device Serial No.,MAC Address
001,DS-2CD2143G0-I,Active,10.20.7.9,8000,V5.5.3build 171025,DS-2CD2143G0-I20180712AAWRC12345678,44-19-b6-01-02-03`);
    expect(result.format).toBe('sadp');
    expect(result.drafts[0]).toMatchObject({
      fields: {
        model: 'DS-2CD2143G0-I',
        serial: 'DS-2CD2143G0-I20180712AAWRC12345678',
        mac: '4419b6010203',
        ip: '10.20.7.9',
      },
      inferred: { category: 'camera' },
    });
  });
});
