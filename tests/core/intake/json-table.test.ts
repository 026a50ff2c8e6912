import { jsonTable } from '../../../core/intake/json/json-table';

const refusal = (root: unknown): string | undefined => {
  const table = jsonTable(root);
  return table.ok ? 'was taken' : table.problems[0]?.reason;
};

test.each<[string, unknown, RegExp]>([
  ['a dump of NetBox', [{ model: 'dcim.device', pk: 1, fields: {} }], /NetBox database dump/],
  ['software licenses', { rows: [{ seats: 5, product_key: 'x' }] }, /software licenses/],
  ['licenses by name', [{ license_name: 'x' }], /software licenses/],
  ['licenses by seat', [{ name: 'Office', seats: 5 }], /software licenses/],
  ['users', [{ first_name: 'A', last_name: 'B' }], /list of users/],
  ['accounts', [{ username: 'a', email: 'b' }], /list of users/],
  ['interfaces', [{ mac_address: null, device: {}, enabled: true }], /list of interfaces/],
  ['interfaces without addresses', [{ device: {}, type: {}, mtu: 1500 }], /list of interfaces/],
  ['addresses', { results: [{ address: '10.0.0.1/24', vrf: null }] }, /list of IP addresses/],
  ['a result of this program', { schema: 'changeout/estimate/1' }, /a result that Changeout wrote/],
  ['a number', 4, /no list of assets/],
  ['an object of nothing known', { hello: 'world' }, /no list of assets/],
  ['an empty list', [], /no list of assets/],
])('%s are told apart from an inventory', (_what, root, reason) => {
  expect(refusal(root)).toMatch(reason);
});

test('records of the user’s own are read, one level deep', () => {
  const table = jsonTable({ devices: [{ make: 'Huawei', site: { name: 'Ridge' } }, { make: 'ZTE' }] });
  if (!table.ok) throw new Error(table.problems[0]?.reason);
  expect(table.value.format).toBeNull();
  expect(table.value.table.rows.map(({ cells }) => cells)).toEqual([
    ['make', 'site.name'],
    ['Huawei', 'Ridge'],
    ['ZTE', ''],
  ]);
});

test('one page of several says what is missing', () => {
  const table = jsonTable({ total: 10, rows: [{ make: 'Huawei' }] });
  expect(table.ok && table.value.remarks).toEqual([
    'The file holds 1 of 10 entries; export the others, too, or ask for a larger page',
  ]);
  const whole = jsonTable({ total: 1, rows: [{ make: 'Huawei' }] });
  expect(whole.ok && whole.value.remarks).toEqual([]);
});
