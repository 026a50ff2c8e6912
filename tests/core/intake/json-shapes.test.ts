import { jsonTable } from '../../../core/intake/json/json-table';

/** The rows as records by heading, and the format. */
function read(root: unknown) {
  const result = jsonTable(root);
  if (!result.ok) return { refused: result.problems[0]?.reason };
  const [head, ...rows] = result.value.table.rows;
  const records = rows.map(({ cells }) =>
    Object.fromEntries(
      (head?.cells ?? []).flatMap((name, index) => (cells[index] ? [[name, cells[index]]] : [])),
    ),
  );
  return { format: result.value.format, records };
}

test('NetBox devices are read with maker and model of their type, old and new names of the role', () => {
  const device_type = { manufacturer: { name: 'Huawei' }, model: 'S5720' };
  const site = { name: 'Ridge' };
  expect(
    read({
      results: [
        {
          id: 7,
          name: 'sw-1',
          device_type,
          site,
          role: { name: 'access' },
          primary_ip: { address: '10.0.0.1/24' },
        },
        {
          id: 8,
          device_type: { display: 'S6730' },
          device_role: { name: 'core' },
          custom_fields: { shelf: 2 },
        },
      ],
    }),
  ).toEqual({
    format: 'netbox',
    records: [
      {
        ID: '7',
        Name: 'sw-1',
        Manufacturer: 'Huawei',
        Type: 'S5720',
        Site: 'Ridge',
        Role: 'access',
        'IP Address': '10.0.0.1/24',
      },
      { ID: '8', Type: 'S6730', Role: 'core', shelf: '2' },
    ],
  });
});

test('NetBox MAC addresses name the device of their interface', () => {
  expect(
    read([
      {
        mac_address: '00:1E:10:00:00:01',
        assigned_object: { name: 'ge-0', device: { name: 'sw-1' } },
        is_primary: true,
      },
    ]),
  ).toEqual({
    format: 'netbox-macs',
    records: [
      { 'MAC Address': '00:1E:10:00:00:01', Parent: 'sw-1', Interface: 'ge-0', Primary: expect.any(String) },
    ],
  });
});

test.each([
  ['by its status', { asset_tag: 'A1', status_label: { name: 'Deployed' } }, { Status: 'Deployed' }],
  ['by its model number', { asset_tag: 'A1', model_number: 'DS-2CD' }, { 'Model No.': 'DS-2CD' }],
  ['by its model', { asset_tag: 'A1', model: { name: 'Camera' } }, { Model: 'Camera' }],
])('a row of Snipe-IT is known %s', (_by, row, known) => {
  expect(read({ total: 1, rows: [row] })).toEqual({
    format: 'snipe-it',
    records: [{ 'Asset Tag': 'A1', ...known }],
  });
});

test('Snipe-IT dates and own fields are read out of their objects', () => {
  const row = {
    asset_tag: 'A1',
    status_label: null,
    purchase_date: { date: '2016-05-12' },
    custom_fields: { Shelf: { value: 'B2' } },
  };
  expect(read({ rows: [row] }).records).toEqual([
    { 'Asset Tag': 'A1', 'Purchase Date': '2016-05-12', Shelf: 'B2' },
  ]);
});

test('Ralph assets are read with the maker of their model', () => {
  expect(
    read({
      results: [{ sn: 'S1', barcode: 'B1', model: { name: 'RH2288', manufacturer: { name: 'Huawei' } } }],
    }),
  ).toEqual({
    format: 'ralph',
    records: [{ sn: 'S1', barcode: 'B1', model: 'RH2288', manufacturer: 'Huawei' }],
  });
});

test('a subscriber’s end point of UISP stands at the site above it', () => {
  const identification = (site: unknown) => ({ mac: '00:15:6d:00:00:01', model: 'LTU', site });
  const { format, records } = read([
    {
      identification: identification({ type: 'endpoint', name: 'Olson farm', parent: { name: 'Ridge' } }),
    },
    { identification: identification({ type: 'endpoint', name: 'Berg farm' }) },
    { identification: { model: 'AF5', hostname: 'link-1' } },
  ]);
  expect(format).toBe('uisp');
  expect(
    records?.map((one) => [one['identification.site.name'] ?? '', one['identification.name'] ?? '']),
  ).toEqual([
    ['Ridge', ''],
    ['Berg farm', ''],
    ['', 'link-1'],
  ]);
});

test.each([{ site_id: 'x' }, { adopted: true }])('a UniFi device is known by %j', (mark) => {
  expect(read({ data: [{ _id: 'u1', mac: '00:15:6d:00:00:01', model: 'U7', ...mark }] })).toMatchObject({
    format: 'uisp',
    records: [{ 'unifi id': 'u1', mac: '00:15:6d:00:00:01', model: 'U7' }],
  });
});

test('what LibreNMS polled goes before what it discovered, except where it found nothing', () => {
  const root = {
    os: {
      discovery: {
        devices: [{ sysObjectID: '.1.3.6.1.4.1.2011.2.23.94', hardware: 'S5700', version: null }],
      },
      poller: { devices: [{ hardware: 'S5720', sysObjectID: null }] },
    },
  };
  expect(read(root)).toEqual({
    format: 'librenms',
    records: [{ sysObjectID: '.1.3.6.1.4.1.2011.2.23.94', hardware: 'S5720' }],
  });
});

test('what LibreNMS only discovered is read as well', () => {
  const root = { os: { discovery: { devices: [{ device_id: 4, hostname: 'sw-1' }] } } };
  expect(read(root)).toEqual({ format: 'librenms', records: [{ device_id: '4', hostname: 'sw-1' }] });
});

test.each([
  ['of ports', { ports: { discovery: { ports: [] } } }],
  ['of an operating system', { os: { discovery: {} } }],
])('a LibreNMS dump %s without devices is refused by name', (_what, root) => {
  expect(read(root)).toEqual({ refused: 'This LibreNMS dump holds no devices' });
});

test('a single device outside a list is a list of one', () => {
  expect(read({ params: { deviceInfo: { DeviceType: 'IPC-HFW', SerialNo: 'D1' } }, mac: 'x' })).toEqual({
    format: 'configtool',
    records: [{ DeviceType: 'IPC-HFW', SerialNo: 'D1', MAC: 'x' }],
  });
});

test('an inventory that this program exported is known by its own mark', () => {
  const assets = [{ site: 'Ridge', manufacturer: 'ZTE' }];
  expect(read({ format: 'changeout-inventory/1', assets })).toEqual({ format: 'changeout', records: assets });
  expect(read({ format: 7, assets })).toEqual({ format: null, records: assets });
});

test('records without a single field are no assets', () => {
  expect(read([{}])).toEqual({ refused: 'This JSON holds no list of assets' });
});

test('an address with its VRF is a list of addresses, and one that lacks it is not taken for one', () => {
  expect(read([{ address: '10.0.0.1/24', make: 'Huawei' }])).toMatchObject({ format: null });
});
