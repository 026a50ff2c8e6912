import { readInventoryFile } from '../../../engine/intake';

async function read(value: unknown) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return readInventoryFile(new TextEncoder().encode(text), 'answer.json');
}

async function intake(value: unknown) {
  const result = await read(value);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.intake;
}

test('NetBox’s REST answer gives the same assets as its table', async () => {
  const { format, drafts } = await intake({
    count: 1,
    next: null,
    results: [
      {
        id: 182,
        name: 'wfc-agg-01',
        serial: '2102353ABC10L9000017',
        asset_tag: 'PRT-00107',
        status: { value: 'active', label: 'Active' },
        device_type: { model: 'S6730-H24X6C', slug: 's6730', manufacturer: { name: 'Huawei' } },
        role: { name: 'Switch' },
        site: { name: 'Watford CO' },
        tenant: { name: 'PRT' },
        primary_ip: { address: '10.20.1.5/24' },
        custom_fields: { 'Install Date': '2018-03-02', Cost: 4100 },
        tags: [{ name: 'fiber' }],
      },
    ],
  });
  expect(format).toBe('netbox');
  expect(drafts).toEqual([
    {
      row: 1,
      fields: {
        sourceId: 'netbox:182',
        name: 'wfc-agg-01',
        serial: '2102353ABC10L9000017',
        assetTag: 'PRT-00107',
        status: 'Active',
        model: 'S6730-H24X6C',
        manufacturer: 'Huawei',
        category: 'switch',
        site: 'Watford CO',
        owner: 'PRT',
        ip: '10.20.1.5',
        installDate: '2018-03-02',
        purchaseCostCents: 410000,
        extra: [{ header: 'Tags', value: 'fiber' }],
      },
    },
  ]);
});

test('Snipe-IT’s answer is decoded and its formatted cost is read', async () => {
  const { format, drafts } = await intake({
    total: 1,
    rows: [
      {
        id: 9,
        name: 'BBU &amp; spare',
        asset_tag: 'T1',
        serial: 'X1',
        model: { id: 1, name: 'Baseband' },
        model_number: 'BBU3910',
        manufacturer: { name: 'Huawei' },
        location: { name: 'Bowman' },
        company: { name: 'PRT' },
        status_label: { name: 'Deployed', status_meta: 'deployed' },
        purchase_date: { date: '2017-06-14', formatted: '06/14/2017' },
        purchase_cost: '18,450.00',
        custom_fields: { Funding: { field: '_f', value: 'RUS' } },
      },
    ],
  });
  expect(format).toBe('snipe-it');
  expect(drafts[0]?.fields).toMatchObject({
    sourceId: 'snipe-it:9',
    name: 'BBU & spare',
    model: 'BBU3910',
    purchaseCostCents: 1845000,
    purchaseDate: '2017-06-14',
    fundingSource: 'RUS',
    condition: 'Deployed',
  });
});

test('LibreNMS communities and keys are never kept, and the result says so', async () => {
  const result = await intake({
    status: 'ok',
    devices: [
      {
        device_id: 41,
        hostname: '10.20.7.2',
        sysName: 'cam-gate-2',
        sysObjectID: '.1.3.6.1.4.1.39165.1.1',
        hardware: 'DS-2CD2143G0-I',
        os: 'hikvision-cam',
        serial: null,
        location: { location: 'Gate 2', lat: 1, lng: 2 },
        community: 's3cret',
        authpass: 's3cret',
        cryptopass: 's3cret',
      },
    ],
  });
  expect(JSON.stringify(result)).not.toContain('s3cret');
  expect(result.remarks.join()).toContain('“community”');
  expect(result.drafts[0]).toEqual({
    row: 1,
    fields: {
      sourceId: 'librenms:41',
      site: 'Gate 2',
      name: 'cam-gate-2',
      model: 'DS-2CD2143G0-I',
      ip: '10.20.7.2',
      sysObjectId: '1.3.6.1.4.1.39165.1.1',
      systemDescription: 'hikvision-cam',
    },
    inferred: { category: 'camera' },
  });
});

test('UISP: a subscriber’s unit stands at the site above its end point', async () => {
  const { drafts } = await intake([
    {
      identification: {
        id: 'u1',
        name: 'AP-Silo-N',
        mac: '68:D7:9A:01:02:03',
        model: 'R5AC-PTMP',
        serialNumber: '68D79A010203',
        site: { id: 's', name: 'Silo', type: 'site' },
      },
      ipAddress: '10.20.30.4/24',
    },
    {
      identification: {
        id: 'u2',
        name: 'cpe',
        mac: '68:D7:9A:01:02:05',
        model: 'LBE-5AC',
        site: { name: 'Smith', type: 'endpoint', parent: { name: 'Silo' } },
      },
      ipAddress: null,
    },
  ]);
  expect(
    drafts.map((draft) => [draft.fields.sourceId, draft.fields.site, draft.fields.mac, draft.fields.ip]),
  ).toEqual([
    ['uisp:u1', 'Silo', '68d79a010203', '10.20.30.4'],
    ['uisp:u2', 'Silo', '68d79a010205', undefined],
  ]);
});

test('a Dahua answer gives model and address', async () => {
  const { format, drafts } = await intake([
    {
      mac: '3c:ef:8c:01:02:03',
      method: 'client.notifyDevInfo',
      params: {
        deviceInfo: {
          DeviceClass: 'IPC',
          DeviceType: 'IPC-HDBW2241E-S',
          Manufacturer: 'Intelbras',
          SerialNo: 'S1',
          IPv4Address: { IPAddress: '10.0.0.8' },
        },
      },
    },
  ]);
  expect(format).toBe('configtool');
  expect(drafts[0]?.fields).toMatchObject({
    model: 'IPC-HDBW2241E-S',
    manufacturer: 'Intelbras',
    category: 'camera',
    mac: '3cef8c010203',
    ip: '10.0.0.8',
    serial: 'S1',
  });
});

test('records of one’s own are read by their names', async () => {
  const { format, drafts } = await intake([{ site: 'A', make: 'ZTE', model: 'C320', qty: 2 }]);
  expect(format).toBe('json');
  expect(drafts[0]?.fields).toMatchObject({ site: 'A', manufacturer: 'ZTE', model: 'C320', quantity: 2 });
});

test.each([
  ['a NetBox dump', [{ model: 'dcim.device', pk: 1, fields: { name: 'x' } }], 'dumpdata'],
  [
    'a list of licenses',
    { total: 1, rows: [{ id: 1, name: 'Office', product_key: 'x', seats: 3 }] },
    'licenses',
  ],
  ['a list of users', { total: 1, rows: [{ first_name: 'A', last_name: 'B', username: 'ab' }] }, 'users'],
  ['a LibreNMS dump without devices', { processors: { discovery: { processors: [] } } }, 'no devices'],
  ['something else', { hello: 'world' }, 'no list of assets'],
  ['JSON that is cut off', '{"results": [{"id": 1', 'cut off'],
])('%s is refused by name', async (_, value, words) => {
  const result = await read(value);
  expect(result.ok ? '' : result.problems[0]?.reason).toContain(words);
});
